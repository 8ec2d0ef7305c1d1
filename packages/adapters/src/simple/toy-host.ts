import { defaultInvite, defaultSnippets, systemClock, toBracketHtml, type Clock } from '@patient-portal-access/core';
import type { SimpleHost } from './simple-host.ts';

interface ToyPatient {
  id: string;
  email: string;
  active: boolean;
}

interface ToyJob {
  ids: string[];
  sent: number;
}

/** A host as one finds it in PHP: two fields in a settings table, patients with a flag, and a loop that mails. For tests. */
export function createToyHost(given?: { subject: string; html: string }) {
  let enabled = true;
  let template = given ?? {
    subject: 'Your [Business Name] patient portal is ready',
    html: toBracketHtml(defaultInvite('en'), defaultSnippets),
  };
  let passed = 0;
  const clock: Clock = { now: () => Date.now() + passed, sleep: systemClock.sleep };
  const patients: ToyPatient[] = [];
  const mailed: { to: string }[] = [];
  const jobs = new Map<string, ToyJob>();

  const mail = (job: ToyJob) => {
    for (const id of job.ids.splice(0)) {
      const patient = patients.find((one) => one.id === id);
      if (!patient || patient.active) continue;
      mailed.push({ to: patient.email });
      job.sent += 1;
    }
  };
  const host: SimpleHost = {
    snippets: defaultSnippets,
    practice: {
      name: 'Lumen Aesthetics',
      phone: '+1 212 555 0142',
      sender: { name: 'Lumen Aesthetics', email: 'hello@lumen.example' },
    },
    getStats: () => ({ total: patients.length, active: patients.filter(({ active }) => active).length }),
    getEnabled: () => enabled,
    setEnabled: (next) => (enabled = next),
    getTemplate: () => template,
    saveTemplate: (next) => (template = { ...next }),
    listInactive: () =>
      patients.filter(({ active }) => !active).map(({ id, email }) => ({ id, hasEmail: email !== '' })),
    sendInvites: ({ ids, idempotencyKey }) => {
      if (!jobs.has(idempotencyKey)) jobs.set(idempotencyKey, { ids, sent: 0 });
      return { jobId: idempotencyKey };
    },
    getJob: (jobId) => {
      const job = jobs.get(jobId) ?? { ids: [], sent: 0 };
      mail(job);
      return { sent: job.sent, failed: 0, done: true };
    },
  };
  const controls = {
    addPatient: ({ email }: { firstName: string; lastName: string; email: string }) => {
      const id = `${patients.length + 1}`;
      patients.push({ id, email, active: false });
      return id;
    },
    activate: (id: string) => {
      for (const patient of patients) if (patient.id === id) patient.active = true;
    },
    advance: (ms: number) => {
      passed += ms;
    },
    mailed: () => mailed,
  };
  return { host, clock, controls, stored: () => template };
}
