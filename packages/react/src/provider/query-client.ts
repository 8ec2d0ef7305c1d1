import { isPortalAccessError } from '@patient-portal-access/core';
import { QueryClient } from '@tanstack/react-query';

const RETRIES = 2;
const LONGEST_WAIT_MS = 2_000;

/**
 * The screen's own client: a host's is never touched.
 * `networkMode: 'always'` because a paused call would run later by itself, which nobody asked for then.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', retry: isWorthRetrying, retryDelay, staleTime: 2_000 },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

/** Loads again whatever could not be loaded. */
export function refetchFailed(client: QueryClient): void {
  void client.refetchQueries({ predicate: ({ state }) => state.status === 'error' });
}

/** Asks again, and no longer waits for an answer that is on its way: it may have been given before. */
export function renew(client: QueryClient, queryKey: readonly unknown[]): void {
  void client.cancelQueries({ queryKey }).then(() => client.invalidateQueries({ queryKey }));
}

/** Not where the backend asks for a longer wait: then a person is told, and may press Try again. */
function isWorthRetrying(failures: number, error: unknown): boolean {
  if (!isPortalAccessError(error) || failures >= RETRIES) return false;
  if (error.code !== 'unavailable' && error.code !== 'rate_limited') return false;
  return (error.info.retryAfterMs ?? 0) <= LONGEST_WAIT_MS;
}

function retryDelay(failures: number, error: unknown): number {
  const asked = isPortalAccessError(error) ? error.info.retryAfterMs : undefined;
  return asked ?? 500 * 2 ** failures;
}
