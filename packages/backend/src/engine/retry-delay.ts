import type { BackendLimits } from '../portal-backend.ts';

const HOUR = 3_600_000;

/** Milliseconds until the next try: doubled each time up to an hour, and spread so that not all come back at once. */
export function retryDelay(attempts: number, { firstRetrySeconds }: Pick<BackendLimits, 'firstRetrySeconds'>): number {
  const doubled = firstRetrySeconds * 1_000 * 2 ** Math.min(20, Math.max(0, attempts - 1));
  return Math.min(HOUR, doubled) * (0.75 + Math.random() * 0.5);
}
