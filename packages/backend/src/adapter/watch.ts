import { isFinal, PortalAccessError, type Campaign } from '@patient-portal-access/core';
import type { Scope } from './scope.ts';
import { getCampaign } from './campaigns.ts';

/** Milliseconds between two looks. */
const LOOK_EVERY = 300;

interface Watching {
  id: string;
  afterSeq?: number;
  signal?: AbortSignal;
}

/** The campaign at each look that finds something new, until it is final. Leaving the loop ends the looking at once. */
export function watchCampaign(open: () => Promise<Scope>, watching: Watching): AsyncIterable<Campaign> {
  return {
    [Symbol.asyncIterator]: () => {
      const left = new AbortController();
      const looks = look(open, watching, left.signal);
      return {
        next: () => looks.next(),
        return: () => {
          left.abort();
          return looks.return(undefined);
        },
      };
    },
  };
}

async function* look(
  open: () => Promise<Scope>,
  { id, afterSeq = -1, signal }: Watching,
  left: AbortSignal,
): AsyncGenerator<Campaign, undefined> {
  const ends = signal ? AbortSignal.any([signal, left]) : left;
  const scope = await open();
  let seen = afterSeq;
  while (!left.aborted) {
    if (ends.aborted) throw new PortalAccessError('aborted', 'Watching the campaign was stopped.');
    const campaign = await getCampaign(scope, id);
    if (campaign.seq > seen) {
      seen = campaign.seq;
      yield campaign;
    }
    if (isFinal(campaign.state)) return;
    await scope.clock.sleep(LOOK_EVERY, ends).catch(() => undefined);
  }
}
