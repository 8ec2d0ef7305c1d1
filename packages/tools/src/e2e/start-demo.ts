import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownNode, root } from '../../workspace.mjs';

export interface RunningDemo {
  appUrl: string;
  inboxUrl: string;
  /** Everything printed so far. */
  output(): string;
  /** Ends it as Ctrl-C does and gives the exit code. */
  stop(): Promise<number | null>;
}

export interface DemoOptions {
  dataDir: string;
  args?: string[];
  env?: Record<string, string>;
}

/** A folder of its own for one demo's data: empty, or a copy of what another demo has left. */
export function createDataDir(left?: string) {
  const path = mkdtempSync(join(tmpdir(), 'portal-access-e2e-'));
  if (left !== undefined) cpSync(left, path, { recursive: true });
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

/** Runs the demo as `npm start` does once everything is installed, on free ports. */
export function spawnDemo({ dataDir, args = [], env = {} }: DemoOptions) {
  const command = ['--conditions=@patient-portal-access/source', 'packages/demo/src/main.ts', ...args];
  const child = spawn(ownNode() ?? process.execPath, command, {
    cwd: root,
    env: { ...process.env, APP_PORT: '0', INBOX_PORT: '0', SMTP_PORT: '0', DATA_DIR: dataDir, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (output += part.toString()));
  const exited = once(child, 'exit').then(([code]: (number | null)[]) => code ?? null);
  return { child, exited, output: () => output };
}

/** Waits until the demo says where it is. Rejects with what it printed when it ends instead. */
export async function startDemo(options: DemoOptions): Promise<RunningDemo> {
  const { child, exited, output } = spawnDemo(options);
  const line = (name: string) => new RegExp(`^${name} (\\S+)`, 'm').exec(output())?.[1];
  const { promise: ready, resolve } = Promise.withResolvers<void>();
  child.stdout.on('data', () => line('Storybook') && resolve());
  await Promise.race([
    ready,
    exited.then((code) => {
      throw new Error(`The demo ended with ${code}:\n${output()}`);
    }),
  ]);
  return {
    appUrl: line('App') ?? '',
    inboxUrl: line('Inbox') ?? '',
    output,
    stop: () => {
      child.kill('SIGINT');
      return exited;
    },
  };
}
