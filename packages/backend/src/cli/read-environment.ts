import type { PortalBackendOptions } from '../portal-backend.ts';
import { OperatorError } from './operator-error.ts';

/** The settings of a command, checked. */
export interface Environment {
  backend: PortalBackendOptions;
  host: string;
  port: number;
  /** Absent for commands that serve nothing. */
  apiToken: string;
  allowedOrigins: string[];
}

const LEAST_SECRET = 32;
/** In place of settings that a command has no use for; it is never connected to. */
const UNUSED = { smtp: 'smtp://127.0.0.1:25', secret: '-'.repeat(LEAST_SECRET) };

/** Reads the environment variables that the command needs. Rejects with the variable's name and what to give it. */
export function readEnvironment(variables: NodeJS.ProcessEnv, command: string): Environment {
  const sends = command === 'serve' || command === 'worker';
  const port = whole(variables, 'PORT', { by: 4000, least: 0, most: 65_535 });
  return {
    backend: {
      database: variables['DATABASE_URL'] || 'pglite:./portal-data',
      mail: {
        url: sends ? needed(variables, 'SMTP_URL', 'smtp://user:password@host:587') : UNUSED.smtp,
        messagesPerSecond: whole(variables, 'MAIL_PER_SECOND', { by: 10, least: 1, most: 10_000 }),
        concurrency: whole(variables, 'MAIL_CONCURRENCY', { by: 5, least: 1, most: 100 }),
      },
      baseUrl: variables['BASE_URL'] || `http://localhost:${port}`,
      ...(variables['SIGN_IN_URL'] ? { signInUrl: variables['SIGN_IN_URL'] } : {}),
      ...(variables['TRUST_PROXY'] ? { clientAddress: forwardedFor } : {}),
      linkKey: sends ? secret(variables, 'LINK_KEY') : UNUSED.secret,
    },
    host: variables['HOST'] || '127.0.0.1',
    port,
    apiToken: command === 'serve' ? secret(variables, 'API_TOKEN') : UNUSED.secret,
    allowedOrigins: (variables['ALLOWED_ORIGINS'] ?? '').split(',').flatMap((origin) => origin.trim() || []),
  };
}

/** What the proxy in front says: the last address is the one it saw itself. */
const forwardedFor = (request: Request): string | undefined =>
  request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || undefined;

function needed(variables: NodeJS.ProcessEnv, name: string, example: string): string {
  const value = variables[name];
  if (value) return value;
  throw new OperatorError(`${name} is not set. Give it, for example ${name}=${example}.`);
}

function secret(variables: NodeJS.ProcessEnv, name: string): string {
  const value = needed(variables, name, '$(openssl rand -base64 32)');
  if (value.length >= LEAST_SECRET) return value;
  throw new OperatorError(
    `${name} is too short: give it ${LEAST_SECRET} characters or more, for example from openssl rand -base64 32.`,
  );
}

function whole(
  variables: NodeJS.ProcessEnv,
  name: string,
  { by, least, most }: { by: number; least: number; most: number },
) {
  const given = variables[name];
  if (!given) return by;
  const value = Number(given);
  if (/^\d+$/.test(given) && value >= least && value <= most) return value;
  throw new OperatorError(`${name} must be a whole number from ${least} to ${most}, not "${given}".`);
}
