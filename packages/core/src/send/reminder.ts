import type { Reminders } from '../types.ts';
import { exclusionFor, type PatientFacts } from './exclusion.ts';
import type { InviteLimits } from './invite-limits.ts';

const DAY = 86_400_000;

/**
 * When a patient is to be reminded, in milliseconds since 1970; undefined for nobody who may be. The n-th invite is followed
 * by a reminder `afterDays[n - 1]` days after the first: by the gap to the one before, counted from the last invite, and never
 * sooner than the limits allow.
 */
export function reminderDueAt(
  patient: PatientFacts,
  { afterDays }: Pick<Reminders, 'afterDays'>,
  limits: InviteLimits,
): number | undefined {
  const day = afterDays[patient.invites - 1];
  if (patient.active || day === undefined || !patient.invitedAt) return undefined;
  const gap = day - (afterDays[patient.invites - 2] ?? 0);
  const at = Date.parse(patient.invitedAt) + Math.max(gap, limits.daysBetween) * DAY;
  return exclusionFor(patient, { now: at, limits }) ? undefined : at;
}

/** True while nothing may be mailed unasked. `now` is in milliseconds since 1970, the hours in the practice's time zone. */
export function isQuiet(now: number, timeZone: string, { from, to }: Reminders['quietHours']): boolean {
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const time = clock.format(now);
  return from <= to ? time >= from && time < to : time >= from || time < to;
}
