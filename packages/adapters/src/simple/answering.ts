import { isPortalAccessError, PortalAccessError, type CallContext } from '@patient-portal-access/core';

/** Makes the call as the contract wants it: a copy of the answer, and no other error than those of the contract. */
export async function answering<T>(ctx: CallContext | undefined, work: () => T | Promise<T>): Promise<T> {
  refuseIfAborted(ctx);
  try {
    const answer = await work();
    refuseIfAborted(ctx);
    return structuredClone(answer);
  } catch (error) {
    if (isPortalAccessError(error)) throw error;
    throw new PortalAccessError(
      'unavailable',
      'The practice system did not answer as it should, so nothing more is known. Try again in a moment.',
      {},
      { cause: error },
    );
  }
}

function refuseIfAborted(ctx: CallContext | undefined) {
  if (ctx?.signal?.aborted)
    throw new PortalAccessError('aborted', 'The call was stopped. Whether a change was made is not known: read again.');
}
