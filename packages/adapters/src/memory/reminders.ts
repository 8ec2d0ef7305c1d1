import { isQuiet, reminderDueAt } from '@patient-portal-access/core';
import { runningCampaign } from './campaigns.ts';
import { createCampaign } from './start.ts';
import { instant, type MemoryState, type PatientRecord } from './state.ts';

/** Sets when the next reminder is due, or that none is. Called after whatever may change that. */
export function planReminders(state: MemoryState): void {
  const { nextRunAt: _, ...reminders } = state.reminders;
  const due = reminders.enabled ? [...state.patients.values()].flatMap((patient) => dueAt(state, patient) ?? []) : [];
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
  if (isQuiet(now, state.settings.practice.timeZone, quietHours)) return;
  const due = [...state.patients.values()].filter((patient) => (dueAt(state, patient) ?? Infinity) <= now);
  if (due.length === 0) return;
  const recipients = due.map(({ id }) => id);
  createCampaign(state, { recipients, templateRevision: state.template.revision, startsAt: now });
}

const dueAt = (state: MemoryState, patient: PatientRecord) => reminderDueAt(patient, state.reminders, state.limits);
