import type { Campaign, CampaignState, RecipientState } from '../types.ts';

/** What can happen to a campaign. `due` says whether its undo window is over. */
export type CampaignEvent =
  | { type: 'start' | 'pause' | 'cancel' }
  | { type: 'resume'; due: boolean }
  | { type: 'finish'; counts: Campaign['counts'] };

const FINAL: ReadonlySet<CampaignState> = new Set(['completed', 'completed_with_failures', 'cancelled']);

/** True for states that a campaign never leaves. */
export const isFinal = (state: CampaignState): boolean => FINAL.has(state);

/** What a campaign becomes. An event that does not apply leaves it as it is: a finished campaign stays finished. */
export function campaignAfter(state: CampaignState, event: CampaignEvent): CampaignState {
  if (isFinal(state)) return state;
  switch (event.type) {
    case 'start':
      return state === 'waiting' ? 'sending' : state;
    case 'pause':
      return 'paused';
    case 'resume':
      if (state !== 'paused') return state;
      return event.due ? 'sending' : 'waiting';
    case 'cancel':
      return 'cancelled';
    case 'finish':
      return isAllHandled(event.counts) && state === 'sending' ? outcome(event.counts) : state;
    default:
      return event satisfies never;
  }
}

/** No recipient, or only in the states given. */
export const recipientCounts = (given: Partial<Record<RecipientState, number>> = {}): Campaign['counts'] => ({
  pending: 0,
  claimed: 0,
  accepted: 0,
  refused: 0,
  unknown: 0,
  skipped: 0,
  cancelled: 0,
  ...given,
});

/** More than 5 % refused, once 50 have been answered: something is wrong with the text, the sender or the list. */
export function hasTooManyRefusals({ accepted, refused, unknown }: Campaign['counts']): boolean {
  const answered = accepted + refused + unknown;
  return answered >= 50 && refused / answered > 0.05;
}

const isAllHandled = (counts: Campaign['counts']) => counts.pending + counts.claimed === 0;
const outcome = (counts: Campaign['counts']) =>
  counts.refused + counts.unknown > 0 ? 'completed_with_failures' : 'completed';
