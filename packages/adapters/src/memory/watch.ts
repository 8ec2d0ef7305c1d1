import { isFinal, PortalAccessError, type Campaign } from '@patient-portal-access/core';
import { campaignOf, toCampaign } from './campaigns.ts';
import { catchUp } from './sending.ts';
import type { MemoryState } from './state.ts';

/** How often a watcher looks when nobody changes anything by hand. */
const LOOK_EVERY = 250;

/** The campaign at each look that finds something new, until it is final. Leaving the loop frees the watcher at once. */
export function watchCampaign(
  state: MemoryState,
  { id, afterSeq = -1, signal, permit }: { id: string; afterSeq?: number; signal?: AbortSignal; permit: () => void },
): AsyncIterable<Campaign> {
  return {
    [Symbol.asyncIterator]: () => {
      const left = new AbortController();
      const ends = signal ? AbortSignal.any([signal, left.signal]) : left.signal;
      const looks = look(state, { id, afterSeq, ends, permit, isLeft: () => left.signal.aborted });
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

interface Look {
  id: string;
  afterSeq: number;
  ends: AbortSignal;
  /** Throws for who may not watch. */
  permit: () => void;
  isLeft: () => boolean;
}

async function* look(state: MemoryState, watch: Look): AsyncGenerator<Campaign, undefined> {
  const { id, ends, permit, isLeft } = watch;
  let seen = watch.afterSeq;
  permit();
  while (!isLeft()) {
    if (ends.aborted) throw new PortalAccessError('aborted', 'Watching the campaign was stopped.');
    catchUp(state);
    const campaign = structuredClone(toCampaign(campaignOf(state, id)));
    if (campaign.seq > seen) {
      seen = campaign.seq;
      yield campaign;
    }
    if (isFinal(campaign.state)) return;
    if (campaignOf(state, id).seq === seen) await change(state, ends);
  }
}

/** Resolves at the next change by hand, after a while, or when the watcher is left. */
async function change(state: MemoryState, ends: AbortSignal) {
  const done = new AbortController();
  const signal = AbortSignal.any([ends, done.signal]);
  const wake = () => done.abort();
  state.watchers.add(wake);
  await new Promise((resolve) => {
    // A clock of a test may stand still, and not listen either.
    signal.addEventListener('abort', resolve, { once: true });
    state.clock.sleep(LOOK_EVERY, signal).then(resolve, resolve);
  });
  wake();
  state.watchers.delete(wake);
}
