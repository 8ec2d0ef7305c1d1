import { resolve } from 'node:path';

export interface DemoConfig {
  appPort: number;
  inboxPort: number;
  smtpPort: number;
  /** Absolute. */
  dataDir: string;
  /** Begin anew: what an earlier run left in `dataDir` is removed. */
  reset: boolean;
}

/** A start that cannot work, told in one sentence without a stack trace. */
export class StartError extends Error {}

/** Reads the command line and environment of `npm start`. Throws `StartError` on what it does not understand. */
export function readConfig(args: readonly string[], env: Readonly<Record<string, string | undefined>>): DemoConfig {
  const unknown = args.find((arg) => arg !== '--reset');
  if (unknown !== undefined) throw new StartError(`Unknown option ${unknown}. The only option is --reset.`);
  return {
    appPort: readPort(env, 'APP_PORT', 3000),
    inboxPort: readPort(env, 'INBOX_PORT', 1080),
    smtpPort: readPort(env, 'SMTP_PORT', 1025),
    dataDir: resolve(env['DATA_DIR'] || '.data'),
    reset: args.includes('--reset'),
  };
}

function readPort(env: Readonly<Record<string, string | undefined>>, name: string, otherwise: number): number {
  const given = env[name]?.trim();
  if (!given) return otherwise;
  const port = /^\d{1,5}$/.test(given) ? Number(given) : NaN;
  if (!(port <= 65_535)) throw new StartError(`${name} has to be a port from 0 to 65535, not "${given}".`);
  return port;
}

/** What to say when a server could not listen. */
export function listenError(error: unknown, name: string, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return new StartError(`Port ${port} is taken. Stop what uses it, or choose another: ${name}=${port + 1} npm start`);
  }
  if (code === 'EACCES')
    return new StartError(`Port ${port} may not be used here. Choose another: ${name}=0 npm start`);
  return error;
}
