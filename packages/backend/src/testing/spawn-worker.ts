import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { PortalBackendOptions } from '../portal-backend.ts';

/** Starts a worker in a process of its own; resolves when it works, and rejects when it ends before. */
export async function spawnWorker(options: PortalBackendOptions): Promise<ChildProcess> {
  const script = fileURLToPath(new URL('worker-process.ts', import.meta.url));
  const flags = ['--conditions=@patient-portal-access/source', '--no-warnings'];
  const worker = spawn(process.execPath, [...flags, script, JSON.stringify(options)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const isWorking = once(worker.stdout, 'data').then(() => true);
  if (!(await Promise.race([isWorking, once(worker, 'exit').then(() => false)])))
    throw new Error(`The worker ended before it worked (${worker.exitCode ?? worker.signalCode}).`);
  return worker;
}

/** Ends the worker with a signal and waits until it is gone. */
export async function end(worker: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (worker.exitCode !== null || worker.signalCode !== null) return worker.exitCode;
  const gone = once(worker, 'exit');
  worker.kill(signal);
  await gone;
  return worker.exitCode;
}
