import type { Clock, InviteLimits, Permission, PortalAccessAdapter, Practice } from '@patient-portal-access/core';

/** What the host knows of a patient. Without an `id` a new patient is made; with one, what is given replaces what is stored. */
export interface PatientInput {
  /** The host's own id: unique over all practices, and never used for somebody else. */
  id?: string;
  firstName: string;
  lastName: string;
  email?: string;
  /** `YYYY-MM-DD`; asked for on the activation page. Without it a code is mailed instead. */
  birthDate?: string;
  phone?: string;
  /** Left out: stays as it is; a new patient is inactive. */
  active?: boolean;
  optedOut?: boolean;
  bounced?: boolean;
  deceased?: boolean;
}

/** Somebody who registers through the booking link. */
export interface RegistrationInput {
  practiceId: string;
  /** First and last name as one; the last word is the last name. */
  name: string;
  email: string;
  /** `YYYY-MM-DD`. */
  birthDate: string;
  phone?: string;
}

/** Who is looking, as the host has authenticated them. Every permission that is not named is given. */
export interface BackendViewer {
  id: string;
  /** Where `sendTest` mails to. */
  email: string;
  can?: Partial<Record<Permission, true | { because: string }>>;
}

/** Limits of `core` and those of the engine and the links. */
export interface BackendLimits extends InviteLimits {
  /** Days for which an activation link works; 1/24 to 30. */
  linkDays: number;
  /** Seconds for which a worker holds its recipients without a sign of life. */
  leaseSeconds: number;
  /** Seconds until a mail that the server put off is tried again; doubles with each try. */
  firstRetrySeconds: number;
  /** Days after which a mail that is still put off is given up. */
  retryDays: number;
  /** Seconds between two looks for campaigns that nobody works on. */
  sweepSeconds: number;
  /** New links, codes and registrations for one address a day. */
  requestsPerDay: number;
}

/** What happens inside, for the host's own log. Free of patient data. */
export type BackendEvent =
  | {
      type: 'campaign_started' | 'campaign_paused' | 'campaign_finished';
      practiceId: string;
      campaignId: string;
      because?: string;
    }
  | { type: 'registration_for_staff'; practiceId: string; registrationId: string }
  | { type: 'error'; during: string; message: string };

export interface MailOptions {
  /** `smtp://user:password@host:587` or `smtps://…`; nodemailer's options may follow as a query. */
  url: string;
  /** Default 10. */
  messagesPerSecond?: number;
  /** Mails at the server's door at the same time, and connections; default 5. */
  concurrency?: number;
}

export interface PortalBackendOptions {
  /** `postgres://…`, `pglite:DIRECTORY` or `pglite:memory`. */
  database: string;
  mail: MailOptions;
  /** Where `activationHandler` can be reached from outside; it serves everything below `<baseUrl>/activate`. */
  baseUrl: string;
  /** Secret of the activation links, 32 characters or more, kept outside the database. Changing it ends all links. */
  linkKey: string;
  /** Where an active patient signs in; shown on the last page. */
  signInUrl?: string;
  /** Who sends a request, for the caps; behind a proxy, what it says. Without it requests are capped by address only. */
  clientAddress?: (request: Request) => string | undefined;
  clock?: Clock;
  /** Called after a patient has activated on our pages, or a registration has become a patient. */
  onActivated?: (activated: { practiceId: string; patientId: string }) => void | Promise<void>;
  onEvent?: (event: BackendEvent) => void;
  limits?: Partial<BackendLimits>;
}

/** Why a booking did not lead to an invite. */
export type NotInvited =
  | 'active'
  | 'activation_email_disabled'
  | 'already_queued'
  | 'invited_today'
  | 'invite_limit'
  | 'cannot_invite'
  | 'template_blocked';

/**
 * The real backend. Making it opens nothing: the database is opened by the first call that needs it, or by `ready`.
 * Every method rejects with a `PortalAccessError`.
 */
export interface PortalBackend {
  /** Opens the database and brings its tables up to date. Rejects with a message for the operator. */
  ready(): Promise<void>;
  /** The contract, bound to one practice and one viewer. Permissions are enforced here, whatever the screen shows. */
  adapterFor(bound: { practiceId: string; viewer: BackendViewer }): PortalAccessAdapter;
  /** Serves the patients' pages under `<baseUrl>/activate`: activation, a new link, declining, opting out, registering. */
  activationHandler(request: Request): Promise<Response>;
  /** Mails the invite when the switch is on and the patient inactive. */
  inviteOnBooking(patientId: string): Promise<{ queued: true } | { queued: false; because: NotInvited }>;
  /**
   * Mails a link that proves the mailbox; only that and the date of birth make or activate a profile. Resolves with the
   * same for everybody, known or not.
   */
  registerFromBooking(input: RegistrationInput): Promise<{ next: 'check_email' }>;
  /** Tells that a patient became active elsewhere in the host. */
  onActivated(patientId: string): Promise<void>;
  /** Makes the practice or replaces its profile. A new one begins with the default invite, switched off. */
  savePractice(practice: Practice): Promise<void>;
  /** Makes or replaces patients in one transaction; resolves with their ids in the order given. */
  savePatients(practiceId: string, patients: readonly PatientInput[]): Promise<string[]>;
  /** Sends from this process from now on; resolves when it has begun. */
  work(): Promise<void>;
  /** Drains: lets mails that are on their way finish, gives the others back, closes the database. Twice is safe. */
  stop(): Promise<void>;
}
