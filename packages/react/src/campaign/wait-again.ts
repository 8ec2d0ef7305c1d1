import { isPortalAccessError } from '@patient-portal-access/core';

/** No waiting makes these work. */
export function isHopeless(error: unknown): boolean {
  return isPortalAccessError(error) && (error.code === 'not_found' || error.code === 'forbidden');
}

export function isSignedOut(error: unknown): boolean {
  return isPortalAccessError(error) && error.code === 'unauthenticated';
}

/** Ends after so long, at once where somebody comes back to the page, and where nobody waits any more. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      removeEventListener('focus', done);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    addEventListener('focus', done);
    signal.addEventListener('abort', done);
  });
}
