import { describe, expect, it } from 'vitest';
import type { ExclusionReason } from '../types.ts';
import { countExclusions, freezeAudience } from './audience.ts';
import { exclusionFor, nextInviteAllowedAt, type PatientFacts } from './exclusion.ts';
import { defaultInviteLimits as limits } from './invite-limits.ts';
import { inviteStatusFor } from './invite-status.ts';

const now = Date.parse('2026-11-24T12:00:00Z');
const ana: PatientFacts = { id: 'ana', email: 'ana@example.org', active: false, invites: 0 };

describe('who is left out of a campaign', () => {
  const cases: [string, Partial<PatientFacts>, ExclusionReason | undefined][] = [
    ['nobody who has an address and was never invited', {}, undefined],
    ['who has no address', { email: ' ' }, 'no_email'],
    ['whose address cannot be right', { email: 'ana@' }, 'invalid_email'],
    ['whose address bounced', { bounced: true }, 'bounced'],
    ['who opted out', { optedOut: true }, 'opted_out'],
    ['who declined the portal', { declined: true }, 'declined'],
    ['who has died, whatever else holds', { deceased: true, optedOut: true }, 'deceased'],
    ['who turns 18 tomorrow', { birthDate: '2008-11-25' }, 'minor'],
    ['nobody who turned 18 today', { birthDate: '2008-11-24' }, undefined],
    ['who was invited 19 days ago', { invites: 1, invitedAt: '2026-11-05T12:00:01Z' }, 'recently_invited'],
    ['nobody who was invited 20 days ago', { invites: 1, invitedAt: '2026-11-04T12:00:00Z' }, undefined],
    ['who had all the invites allowed', { invites: 6, invitedAt: '2026-01-01T00:00:00Z' }, 'invite_limit'],
  ];
  it.each(cases)('is %s', (_, facts, reason) => {
    expect(exclusionFor({ ...ana, ...facts }, { now, limits })).toBe(reason);
  });

  it('is who was not chosen', () => {
    expect(exclusionFor(ana, { now, limits, filter: { patientIds: ['ben'] } })).toBe('not_chosen');
    expect(exclusionFor({ ...ana, invites: 1 }, { now, limits, filter: { neverInvited: true } })).toBe('not_chosen');
  });

  it('is nobody for being invited often, when the limits are overridden, but still who opted out', () => {
    const filter = { override: { reason: 'letter announced it' } };
    const recent = { ...ana, invites: 9, invitedAt: '2026-11-23T12:00:00Z' };
    expect(exclusionFor(recent, { now, limits, filter })).toBeUndefined();
    expect(exclusionFor({ ...recent, optedOut: true }, { now, limits, filter })).toBe('opted_out');
  });

  it('says when the next invite is allowed', () => {
    expect(nextInviteAllowedAt({ ...ana, invitedAt: '2026-11-04T12:00:00Z' }, limits)).toBe(now);
    expect(nextInviteAllowedAt(ana, limits)).toBeUndefined();
  });
});

describe('the audience', () => {
  it('takes one mail per patient of a shared address up to the cap, whatever the spelling', () => {
    const family = ['A@x.org', 'a@x.org', 'a@X.org', 'a@x.org', 'a@x.org'];
    const audience = freezeAudience(
      family.map((email, i) => ({ ...ana, id: `p${i}`, email })),
      { now, limits, filter: {} },
    );
    expect(audience.recipients).toEqual(['p0', 'p1', 'p2', 'p3']);
    expect(audience.excluded).toEqual([{ id: 'p4', reason: 'shared_address_limit' }]);
  });

  it('divides the inactive and passes over the active', () => {
    const patients = [ana, { ...ana, id: 'ben', active: true }, { ...ana, id: 'cy', optedOut: true }];
    const audience = freezeAudience(patients, { now, limits, filter: { patientIds: ['ana', 'cy'] } });
    expect(audience).toEqual({ recipients: ['ana'], excluded: [{ id: 'cy', reason: 'opted_out' }] });
  });

  it('counts the reasons, the most frequent first', () => {
    const excluded = (['no_email', 'minor', 'minor'] as const).map((reason) => ({ reason }));
    expect(countExclusions(excluded)).toEqual([
      { reason: 'minor', count: 2 },
      { reason: 'no_email', count: 1 },
    ]);
  });
});

describe('the invite status of a patient', () => {
  const context = { now, limits };
  it('follows what came of the invites', () => {
    const invited = { ...ana, invites: 1, invitedAt: '2026-11-20T00:00:00Z' };
    expect(inviteStatusFor({ ...ana, active: true }, {}, context)).toEqual({ status: 'active' });
    expect(inviteStatusFor(ana, {}, context)).toEqual({ status: 'never_invited' });
    expect(inviteStatusFor(invited, { last: 'accepted' }, context)).toEqual({ status: 'invited' });
    expect(inviteStatusFor(invited, { last: 'accepted', linkExpired: true }, context)).toEqual({ status: 'expired' });
    expect(inviteStatusFor(invited, { linkOpened: true, linkExpired: true }, context)).toEqual({
      status: 'link_opened',
    });
    expect(inviteStatusFor(ana, { last: 'queued' }, context)).toEqual({ status: 'queued' });
    expect(inviteStatusFor(ana, { last: 'unknown' }, context)).toEqual({ status: 'in_doubt' });
    expect(inviteStatusFor(ana, { last: 'refused' }, context)).toEqual({ status: 'refused' });
  });

  it('names why nobody can invite', () => {
    expect(inviteStatusFor({ ...ana, email: '' }, {}, context)).toEqual({
      status: 'cannot_invite',
      because: 'no_email',
    });
    expect(inviteStatusFor({ ...ana, optedOut: true }, {}, context)).toEqual({
      status: 'opted_out',
      because: 'opted_out',
    });
  });
});
