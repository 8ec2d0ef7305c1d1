import { describe, expect, it } from 'vitest';
import type { PatientFacts } from './exclusion.ts';
import { defaultInviteLimits as limits } from './invite-limits.ts';
import { isQuiet, reminderDueAt } from './reminder.ts';

const DAY = 86_400_000;
const invitedAt = '2026-11-01T12:00:00.000Z';
const patient: PatientFacts = { id: 'p', email: 'ana@example.org', active: false, invites: 1, invitedAt };
const due = (change: Partial<PatientFacts> = {}, afterDays = [30, 60, 90]) =>
  reminderDueAt({ ...patient, ...change }, { afterDays }, limits);
const later = (days: number) => Date.parse(invitedAt) + days * DAY;

describe('reminderDueAt', () => {
  it('counts from the first invite by the gaps between', () => {
    expect(due()).toBe(later(30));
    expect(due({ invites: 2 }, [30, 75])).toBe(later(45));
  });

  it('is never sooner than the days between two invites', () => {
    expect(due({}, [1])).toBe(later(limits.daysBetween));
  });

  it.each<[string, Partial<PatientFacts>]>([
    ['who is active', { active: true }],
    ['who was never invited', { invites: 0 }],
    ['after the last reminder', { invites: 4 }],
    ['who opted out', { optedOut: true }],
    ['whose address bounced', { bounced: true }],
    ['without an address', { email: '' }],
    ['a minor', { birthDate: '2020-01-01' }],
  ])('is never for somebody %s', (_, change) => {
    expect(due(change)).toBeUndefined();
  });
});

describe('isQuiet', () => {
  const at = (time: string) => Date.parse(`2026-11-25T${time}:00Z`);

  it('holds over midnight, in the practice’s time zone', () => {
    const night = { from: '20:00', to: '08:00' };
    expect([at('19:59'), at('20:00'), at('07:59'), at('08:00')].map((now) => isQuiet(now, 'UTC', night))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isQuiet(at('12:00'), 'America/New_York', night)).toBe(true);
  });

  it('holds within a day, and never from a time to itself', () => {
    const noon = { from: '12:00', to: '14:00' };
    expect([at('11:59'), at('12:00'), at('14:00')].map((now) => isQuiet(now, 'UTC', noon))).toEqual([
      false,
      true,
      false,
    ]);
    expect(isQuiet(at('12:00'), 'UTC', { from: '12:00', to: '12:00' })).toBe(false);
  });
});
