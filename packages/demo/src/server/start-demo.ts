import { getRequestListener } from '@hono/node-server';
import { createPortalBackend } from '@patient-portal-access/backend';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { join } from 'node:path';
import { buildSite } from './build-site.ts';
import { createClock } from './clock.ts';
import { createApp } from './create-app.ts';
import { openHostStore } from './host-store.ts';
import { startInbox } from './inbox.ts';
import { keepLogo } from './logo.ts';
import { type DemoConfig, listenError, StartError } from './read-config.ts';
import { seedPractice } from './seed-practice.ts';

export interface Demo {
  appUrl: string;
  inboxUrl: string;
  stop(): Promise<void>;
}

/** Slow enough to watch: 452 invites take about half a minute. */
const messagesPerSecond = 15;
const firstLogo = new URL('../assets/lumen-logo.png', import.meta.url);

/** Starts inbox, backend, worker and app. Rejects with `StartError` where the surroundings are at fault; nothing is left running then. */
export async function startDemo(config: DemoConfig): Promise<Demo> {
  const running = new AsyncDisposableStack();
  const stop = () => running.disposeAsync();
  try {
    const { dataDir } = config;
    const { promise: listener, resolve: answer } = Promise.withResolvers<RequestListener>();
    const server = createServer((request, response) => void listener.then((listen) => listen(request, response)));
    const origin = `http://localhost:${await listen(server, config.appPort)}`;
    running.defer(() => close(server));
    prepareFolder(config);
    const starting = startInbox(config);
    running.defer(() => starting.then((inbox) => inbox.stop()).catch(() => undefined));
    // The pages are built while the inbox, in its own thread, comes up.
    const [inbox] = await Promise.all([starting, buildSite(join(dataDir, 'site'))]);

    const store = openHostStore(dataDir, () => keepLogo(join(dataDir, 'media'), readFileSync(firstLogo)));
    const clock = createClock();
    const backend = createPortalBackend({
      database: `pglite:${join(dataDir, 'database')}`,
      mail: { url: inbox.smtpUrl, messagesPerSecond },
      baseUrl: origin,
      linkKey: store.data.linkKey,
      clock,
      onEvent: (event) => event.type === 'error' && console.error(`${event.during}: ${event.message}`),
    });
    running.defer(() => backend.stop());
    await seedPractice({ backend, store, origin, clock });
    await backend.work();
    answer(getRequestListener(createApp({ backend, store, dataDir, origin }).fetch));
    return { appUrl: origin, inboxUrl: inbox.url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** What the demo keeps; a reset removes this and nothing else that may lie in the folder. */
const kept = ['database', '.database.lock', 'inbox', 'media', 'site', 'host.json'];

function prepareFolder({ dataDir, reset }: DemoConfig) {
  if (reset && isInUse(dataDir))
    throw new StartError(`DATA_DIR ${dataDir} is in use by another demo. Stop that one first.`);
  try {
    if (reset) for (const name of kept) rmSync(join(dataDir, name), { recursive: true, force: true });
    mkdirSync(dataDir, { recursive: true });
  } catch (error) {
    throw new StartError(
      `DATA_DIR ${dataDir} cannot be used: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** Whether the process that locked the embedded database is still there. */
function isInUse(dataDir: string): boolean {
  try {
    return process.kill(Number(readFileSync(join(dataDir, '.database.lock'), 'utf8')), 0);
  } catch {
    return false;
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(listenError(error, 'APP_PORT', port)));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
