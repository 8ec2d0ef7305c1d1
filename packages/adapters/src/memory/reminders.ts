import { exclusionFor } from '@patient-portal-access/core';
import { runningCampaign } from './campaigns.ts';
import { createCampaign } from './start.ts';
import { instant, type MemoryState, type PatientRecord } from './state.ts';

const DAY = 86_400_000;

/** Sets when the next reminder is due, or that none is. Called after whatever may change that. */
export function planReminders(state: MemoryState): void {
  const { nextRunAt: _, ...reminders } = state.reminders;
  const due = reminders.enabled
    ? [...state.patients.values()].flatMap((patient) => reminderDue(state, patient) ?? [])
    : [];
  state.reminders =
    due.length === 0
      ? reminders
      : {
          ...reminders,
          nextRunAt: instant(
            Math.max(
              state.clock.now(),
              due.reduce((a, b) => Math.min(a, b)),
            ),
          ),
        };
}

/** Starts a campaign of all who are due, unless one runs, the switch is off, or it is night. */
export function runReminders(state: MemoryState): void {
  const { enabled, quietHours } = state.reminders;
  const now = state.clock.now();
  if (!enabled || !state.settings.activationEmailEnabled || runningCampaign(state)) return;
  if (isQuiet(timeOfDay(now, state.settings.practice.timeZone), quietHours)) return;
  const due = [...state.patients.values()].filter((patient) => (reminderDue(state, patient) ?? Infinity) <= now);
  if (due.length === 0) return;
  const recipients = due.map(({ id }) => id);
  createCampaign(state, { recipients, templateRevision: state.template.revision, startsAt: now });
}

/** The n-th invite is followed by a reminder `afterDays[n - 1]` days after the first: by the gap to the one before, after the last. */
function reminderDue(state: MemoryState, patient: PatientRecord): number | undefined {
  const { afterDays } = state.reminders;
  const day = afterDays[patient.invites - 1];
  if (patient.active || day === undefined || !patient.invitedAt) return undefined;
  const gap = day - (afterDays[patient.invites - 2] ?? 0);
  const at = Date.parse(patient.invitedAt) + Math.max(gap, state.limits.daysBetween) * DAY;
  return exclusionFor(patient, { now: at, limits: state.limits }) ? undefined : at;
}

function isQuiet(time: string, { from, to }: { from: string; to: string }): boolean {
  return from <= to ? time >= from && time < to : time >= from || time < to;
}

const timeOfDay = (at: number, timeZone: string) =>
  new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
