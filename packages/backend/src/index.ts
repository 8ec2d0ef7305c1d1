export { createPortalBackend } from './create-portal-backend.ts';
export type {
  BackendEvent,
  BackendLimits,
  BackendViewer,
  MailOptions,
  NotInvited,
  PatientInput,
  PortalBackend,
  PortalBackendOptions,
  RegistrationInput,
} from './portal-backend.ts';
export { compileMessage, composeMessage, type CompiledMessage, type MessageOf } from './mail/compile-message.ts';
