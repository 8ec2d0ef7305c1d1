import { isPortalAccessError, PortalAccessError, type CallContext } from '@patient-portal-access/core';

/** Runs a call so that it rejects with errors of the contract only, and with `aborted` as soon as its signal says so. */
export async function guarded<T>(ctx: CallContext | undefined, work: () => Promise<T>): Promise<T> {
  const signal = ctx?.signal;
  if (signal?.aborted) throw aborted();
  let stop = () => {};
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(aborted());
    signal?.addEventListener('abort', stop, { once: true });
  });
  try {
    return await (signal ? Promise.race([work(), stopped]) : work());
  } catch (error) {
    throw toPortalAccessError(error);
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

const aborted = () =>
  new PortalAccessError('aborted', 'The call was stopped. Whether it changed anything is unknown: read again.');

/** The error as the contract knows it. The cause is kept for the host's log and never sent on. */
function toPortalAccessError(error: unknown): PortalAccessError {
  if (error instanceof PortalAccessError || isPortalAccessError(error)) return error;
  const code = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
  if (code === '22021' || code === '22P05')
    return new PortalAccessError('not_found', 'Nothing has such an id. Reload, and try again.', {}, { cause: error });
  if (typeof code === 'string' && /^(08|53|57P|ECONN|ETIMEDOUT|ENOTFOUND|EPIPE|40)/.test(code))
    return new PortalAccessError(
      'unavailable',
      'The database does not answer right now. Nothing was lost; try again in a moment.',
      { retryAfterMs: 2_000 },
      { cause: error },
    );
  return new PortalAccessError(
    'internal',
    'The backend failed at this. Try again; if it stays, tell the operator.',
    {},
    { cause: error },
  );
}
