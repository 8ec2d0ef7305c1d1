import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PortalAccessError } from '@patient-portal-access/core';

/**
 * Takes the directory for this process, so that no second process opens the same embedded database: two would lose rows
 * silently. The lock names a process id; one whose process is gone is taken over. Returns what gives the directory back.
 */
export function lockDirectory(path: string): () => void {
  mkdirSync(path, { recursive: true });
  const lock = join(path, '..', `.${path.split('/').filter(Boolean).at(-1)}.lock`);
  for (let tries = 0; tries < 3; tries++) {
    if (take(lock)) return () => rmSync(lock, { force: true });
    const holder = holderOf(lock);
    if (holder !== undefined && isAlive(holder)) throw inUse(path, holder);
    rmSync(lock, { force: true });
  }
  throw inUse(path);
}

/** The lock appears with its content at once: a link to a file that is already written. */
function take(lock: string): boolean {
  const draft = `${lock}.${process.pid}`;
  writeFileSync(draft, String(process.pid));
  try {
    linkSync(draft, lock);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function holderOf(lock: string): number | undefined {
  try {
    return Number(readFileSync(lock, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

const inUse = (path: string, holder?: number) =>
  new PortalAccessError(
    'unavailable',
    `The embedded database in ${path} is in use by ${holder === undefined ? 'another process' : `process ${holder}`}, and only one process may open it. ` +
      'Stop that process, or use a PostgreSQL server for several.',
  );
