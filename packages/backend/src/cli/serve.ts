import { once } from 'node:events';
import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { createPortalBackend } from '../create-portal-backend.ts';
import { createServing } from './create-serving.ts';
import { OperatorError } from './operator-error.ts';
import type { Environment } from './read-environment.ts';
import { untilStopped } from './until-stopped.ts';

/** Serves until it is told to stop, and sends from the same process. */
export async function serve(environment: Environment): Promise<void> {
  const backend = createPortalBackend(environment.backend);
  try {
    await backend.ready();
    const server = createAdaptorServer({ fetch: createServing(backend, environment) });
    const port = await listen(server, environment);
    await backend.work();
    console.log(`Serving on http://${environment.host}:${port}`);
    await untilStopped();
    await close(server);
  } finally {
    await backend.stop();
  }
}

async function listen(server: ReturnType<typeof createAdaptorServer>, { host, port }: Environment): Promise<number> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new OperatorError(
      codeOf(error) === 'EADDRINUSE'
        ? `Port ${port} is taken by another program. Stop it, or give another PORT.`
        : `Port ${port} on ${host} cannot be used (${codeOf(error)}). Give another HOST or PORT.`,
    );
  }
  const address = server.address();
  return typeof address === 'object' && address ? address.port : port;
}

/** Open progress streams would keep the server alive for ever: they are ended, and clients come back. */
async function close(server: ReturnType<typeof createAdaptorServer>): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  if (isHttp(server)) setTimeout(() => server.closeAllConnections(), 1_000).unref();
  await closed;
}

const isHttp = (server: object): server is Server => 'closeAllConnections' in server;

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown error';
