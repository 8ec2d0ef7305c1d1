import { describe, expect, it } from 'vitest';
import type { CampaignState, RecipientState } from '../types.ts';
import { campaignAfter, hasTooManyRefusals, isFinal, recipientCounts } from './campaign-state.ts';
import { recipientAfter, type RecipientEvent } from './recipient-state.ts';

describe('a campaign', () => {
  it('waits, sends, pauses, resumes and completes', () => {
    expect(campaignAfter('waiting', { type: 'start' })).toBe('sending');
    expect(campaignAfter('sending', { type: 'pause' })).toBe('paused');
    expect(campaignAfter('paused', { type: 'resume', due: true })).toBe('sending');
    expect(campaignAfter('paused', { type: 'resume', due: false })).toBe('waiting');
    expect(campaignAfter('sending', { type: 'finish', counts: recipientCounts({ accepted: 2 }) })).toBe('completed');
  });

  it('completes with failures when mails were refused or are in doubt', () => {
    for (const counts of [recipientCounts({ refused: 1 }), recipientCounts({ unknown: 1 })])
      expect(campaignAfter('sending', { type: 'finish', counts })).toBe('completed_with_failures');
  });

  it('does not finish while somebody is still to be mailed', () => {
    const counts = recipientCounts({ accepted: 1, pending: 1 });
    expect(campaignAfter('sending', { type: 'finish', counts })).toBe('sending');
  });

  it('stays finished, whatever happens', () => {
    const finals: CampaignState[] = ['completed', 'completed_with_failures', 'cancelled'];
    for (const state of finals) {
      expect(isFinal(state)).toBe(true);
      for (const type of ['start', 'pause', 'cancel'] as const) expect(campaignAfter(state, { type })).toBe(state);
      expect(campaignAfter(state, { type: 'resume', due: true })).toBe(state);
    }
  });

  it('has too many refusals above 5 % once 50 were answered', () => {
    expect(hasTooManyRefusals(recipientCounts({ accepted: 46, refused: 3 }))).toBe(false);
    expect(hasTooManyRefusals(recipientCounts({ accepted: 47, refused: 3 }))).toBe(true);
    expect(hasTooManyRefusals(recipientCounts({ accepted: 95, refused: 5 }))).toBe(false);
  });
});

describe('a recipient', () => {
  it('goes through claim to an answer', () => {
    expect(recipientAfter('pending', 'claim')).toBe('claimed');
    expect(recipientAfter('claimed', 'accept')).toBe('accepted');
    expect(recipientAfter('claimed', 'doubt')).toBe('unknown');
    expect(recipientAfter('refused', 'again')).toBe('pending');
  });

  it('never leaves accepted, skipped or cancelled, and is not cancelled on its way', () => {
    const events: RecipientEvent[] = ['claim', 'release', 'accept', 'refuse', 'doubt', 'skip', 'cancel', 'again'];
    const settled: RecipientState[] = ['accepted', 'skipped', 'cancelled'];
    for (const state of settled) for (const event of events) expect(recipientAfter(state, event)).toBeUndefined();
    expect(recipientAfter('claimed', 'cancel')).toBeUndefined();
  });
});
