import type { MemoryPatient, MemorySeed, PastCampaign } from '@patient-portal-access/adapters/memory';
import { personName } from './people.ts';

const DAY = 86_400_000;
const ago = (now: number, days: number) => new Date(now - days * DAY).toISOString();

/** How many of whom a made-up practice has. Who is neither active nor left out can be mailed. */
export interface Headcount {
  active: number;
  /** Of the active, how many joined in the last 30 days. */
  activeSinceMonth: number;
  reachable: number;
  /** Of the reachable, how many have no first name on file. */
  nameless: number;
  withoutEmail: number;
  bounced: number;
  /** Children, whose address is their parents' business: without one. */
  minors: number;
}

/** The practice of the design board: 1,284 patients, 803 of them active, 452 to be mailed. */
export const boardHeadcount: Headcount = {
  active: 803,
  activeSinceMonth: 41,
  reachable: 452,
  nameless: 40,
  withoutEmail: 17,
  bounced: 8,
  minors: 4,
};

/** The logo of the made-up practice: beside the page in a browser, an example address where there is none. */
export const boardLogo = {
  url: 'document' in globalThis ? new URL('./lumen-logo.png', import.meta.url).href : 'https://lumen.example/logo.png',
  width: 219,
  height: 34,
  alt: 'Lumen Aesthetics',
};

/** Patients to a headcount, the same on every machine; `now` is in milliseconds. */
export function patientsOf(count: Headcount, now: number): MemoryPatient[] {
  const patients: MemoryPatient[] = [];
  const add = (patient: Partial<MemoryPatient>) => {
    const n = patients.length;
    patients.push({
      id: `patient-${n + 1}`,
      ...personName(n),
      email: `patient.${n + 1}@mail.example`,
      birthDate: `${1940 + (n % 64)}-0${1 + (n % 9)}-1${n % 9}`,
      createdAt: ago(now, 200 + (n % 900)),
      ...patient,
    });
  };
  const times = (howMany: number, patient: (i: number) => Partial<MemoryPatient>) => {
    for (let i = 0; i < howMany; i += 1) add(patient(i));
  };
  const earlier = count.active - count.activeSinceMonth;
  times(earlier, (i) => ({ active: true, activatedAt: ago(now, joinedDaysAgo(i)) }));
  times(count.activeSinceMonth, (i) => ({ active: true, activatedAt: ago(now, 1 + (i % 29)) }));
  times(count.reachable, (i) => (i < count.nameless ? { firstName: '' } : {}));
  times(count.withoutEmail, () => ({ email: '' }));
  times(count.bounced, () => ({ bounced: true }));
  times(count.minors, () => ({ email: '', birthDate: `${new Date(now).getUTCFullYear() - 9}-03-01` }));
  return patients;
}

/** Joins cluster after the sends of 34 and 66 days ago; the rest lies further back. */
function joinedDaysAgo(i: number): number {
  if (i % 5 === 0) return 31 + (i % 3);
  if (i % 5 === 1) return 62 + (i % 4);
  return 91 + (i % 300);
}

/** The two sends on the board. */
export const pastCampaigns = (now: number): PastCampaign[] => [
  { sentAt: ago(now, 66), total: 522, joined: 151 },
  { sentAt: ago(now, 34), total: 487, joined: 186, refused: 3 },
];

/** The practice of the design board as it is on a quiet morning. */
export const boardSeed = (now: number): MemorySeed => ({
  practice: { logo: boardLogo },
  patients: patientsOf(boardHeadcount, now),
  campaigns: pastCampaigns(now),
});
