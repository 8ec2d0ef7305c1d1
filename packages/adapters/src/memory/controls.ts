import type { Practice } from '@patient-portal-access/core';
import { patientOf } from './patients.ts';
import { planReminders, runReminders } from './reminders.ts';
import type { MemoryPatient } from './seed.ts';
import { catchUp } from './sending.ts';
import { addPatient, nextId, type MemoryMail, type MemoryState } from './state.ts';

/** What happens in the world outside the screen: a test or a story makes it happen. */
export interface MemoryControls {
  now: () => number;
  /** Lets time pass: the sender works, plans expire, watchers see it. */
  advance: (ms: number) => void;
  /** Adds a patient, or replaces one of the same id. Returns the id. */
  addPatient: (patient: MemoryPatient) => string;
  /** Changes what is known of a patient: a new address, an opt-out, a bounce. */
  changePatient: (
    id: string,
    change: Partial<Omit<MemoryPatient, 'id' | 'active' | 'activatedAt' | 'createdAt'>>,
  ) => void;
  removePatient: (id: string) => void;
  /** The patient's portal is active from now on. */
  activate: (id: string) => void;
  openLink: (id: string) => void;
  /** The mail server says later that the mail did not arrive. */
  bounce: (id: string) => void;
  setPractice: (change: Partial<Practice>) => void;
  /** Every mail that went out so far, in order. */
  mailed: () => MemoryMail[];
}

export function createControls(state: MemoryState, passTime: (ms: number) => void): MemoryControls {
  const change = <T>(work: () => T): T => {
    settle(state);
    const result = work();
    wake(state);
    return result;
  };
  return {
    now: () => state.clock.now(),
    advance: (ms) => {
      settle(state);
      passTime(ms);
      settle(state);
      wake(state);
    },
    addPatient: (patient) => change(() => addPatient(state, patient, state.clock.now())),
    changePatient: (id, given) => change(() => Object.assign(patientOf(state, id), given)),
    removePatient: (id) => change(() => void state.patients.delete(patientOf(state, id).id)),
    activate: (id) => change(() => activate(state, id)),
    openLink: (id) => change(() => void (patientOf(state, id).linkOpened = true)),
    bounce: (id) => change(() => bounce(state, id)),
    setPractice: (given) =>
      change(() => {
        const practice = { ...state.settings.practice, ...given };
        state.settings = { ...state.settings, practice, revision: nextId(state, 's') };
      }),
    mailed: () => {
      settle(state);
      return [...state.mails];
    },
  };
}

/** Lets everything happen that is due by now. */
export function settle(state: MemoryState): void {
  catchUp(state);
  runReminders(state);
  catchUp(state);
  planReminders(state);
}

export function wake(state: MemoryState): void {
  for (const watcher of state.watchers) watcher();
}

function activate(state: MemoryState, id: string) {
  const patient = patientOf(state, id);
  if (patient.active) return;
  patient.active = true;
  patient.activatedAt = state.clock.now();
  const campaign = patient.last?.state === 'accepted' && state.campaigns.get(patient.last.campaignId);
  if (!campaign) return;
  campaign.joined += 1;
  campaign.seq += 1;
}

function bounce(state: MemoryState, id: string) {
  const patient = patientOf(state, id);
  patient.bounced = true;
  const campaign = patient.last && state.campaigns.get(patient.last.campaignId);
  const row = campaign?.rows.find(({ patientId }) => patientId === id);
  if (campaign && row?.state === 'accepted') {
    row.bounced = true;
    campaign.seq += 1;
  }
}
