import type { RecipientState } from '../types.ts';

/**
 * What can happen to one recipient. `release`: given back before the mail server took the text; `doubt`: the line broke
 * after it, so that nobody knows; `again`: a person asked for a retry, or to send a doubtful mail once more.
 */
export type RecipientEvent = 'claim' | 'release' | 'accept' | 'refuse' | 'doubt' | 'skip' | 'cancel' | 'again';

const next: Readonly<Record<RecipientState, Partial<Record<RecipientEvent, RecipientState>>>> = {
  pending: { claim: 'claimed', skip: 'skipped', cancel: 'cancelled' },
  claimed: { accept: 'accepted', refuse: 'refused', doubt: 'unknown', release: 'pending', skip: 'skipped' },
  accepted: {},
  refused: { again: 'pending' },
  unknown: { again: 'pending', accept: 'accepted', refuse: 'refused', skip: 'skipped' },
  skipped: {},
  cancelled: {},
};

/** What a recipient becomes, or undefined where the event must not happen. A claimed mail is not cancelled: it may be on its way. */
export const recipientAfter = (state: RecipientState, event: RecipientEvent): RecipientState | undefined =>
  next[state][event];
