import { awkwardNames, nameLists, type SeedName } from './names.ts';

export interface SeedPatient {
  id: string;
  firstName: string;
  lastName: string;
  email?: string;
  /** `YYYY-MM-DD` */
  birthDate: string;
  phone: string;
  active: boolean;
  optedOut: boolean;
  bounced: boolean;
  deceased: boolean;
}

const TOTAL = 1284;
const ACTIVE = 803;
/** Why an inactive patient cannot be invited, and how many are so: 29 of 481, which leaves 452. */
const unreachable = { noEmail: 10, badEmail: 4, bounced: 6, optedOut: 4, minor: 4, deceased: 1 };
const badAddresses = ['maya.example', 'lee@', 'no at sign@mail@example', '@inbox.example'];
const hosts = ['mail.example', 'inbox.example', 'post.example', 'family.example'];

/** A small repeatable generator (mulberry32): the same seed gives the same practice on every machine. */
function createRandom(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below);
  };
}

type Random = ReturnType<typeof createRandom>;
const pick = <T>(random: Random, list: readonly T[], otherwise: T): T => list[random(list.length)] ?? otherwise;
const pad = (value: number, digits = 2) => String(value).padStart(digits, '0');

function pickName(random: Random): { first: SeedName; last: SeedName } {
  const nobody = { written: 'Alex', latin: 'alex' };
  // Multiplying two draws favours the lists at the front.
  const list = nameLists[Math.floor((random(1000) * random(1000) * nameLists.length) / 1_000_000)];
  return { first: pick(random, list?.first ?? [], nobody), last: pick(random, list?.last ?? [], nobody) };
}

/** Which of the reasons applies to the n-th inactive patient. */
function reasonOf(n: number) {
  let end = 0;
  for (const [reason, count] of Object.entries(unreachable)) {
    end += count;
    if (n < end) return reason;
  }
  return undefined;
}

function createPatient(index: number, random: Random): SeedPatient {
  const active = index < ACTIVE;
  const inactiveIndex = index - ACTIVE;
  const reason = active ? undefined : reasonOf(inactiveIndex);
  const { first, last } = awkwardNames[inactiveIndex - 29] ?? pickName(random);
  const year = reason === 'minor' ? 2014 + random(8) : 1938 + random(67);
  const email =
    reason === 'noEmail'
      ? undefined
      : reason === 'badEmail'
        ? badAddresses[inactiveIndex - unreachable.noEmail]
        : `${first.latin}.${last.latin}.${index + 1}@${pick(random, hosts, 'mail.example')}`;
  return {
    id: `patient-${pad(index + 1, 4)}`,
    firstName: first.written,
    lastName: last.written,
    ...(email === undefined ? {} : { email }),
    birthDate: `${year}-${pad(1 + random(12))}-${pad(1 + random(28))}`,
    phone: `(555) 01${random(10)}-${pad(random(10000), 4)}`,
    active,
    optedOut: reason === 'optedOut',
    bounced: reason === 'bounced',
    deceased: reason === 'deceased',
  };
}

/** Couples, and a parent with grown-up children, who read their mail in one place. */
function shareFamilyAddresses(patients: SeedPatient[]) {
  for (let at = ACTIVE + 60; at + 1 < TOTAL; at += 40) {
    const [head, ...others] = patients.slice(at, at + 2 + (at % 3 === 0 ? 1 : 0));
    for (const other of others) {
      if (head === undefined) continue;
      other.lastName = head.lastName;
      if (head.email !== undefined) other.email = head.email;
    }
  }
}

/** The 1,284 patients of the practice: 803 active, 481 inactive, 452 of them can be invited. */
export function seedPatients(): SeedPatient[] {
  const random = createRandom(20261124);
  const patients = Array.from({ length: TOTAL }, (_, index) => createPatient(index, random));
  shareFamilyAddresses(patients);
  return patients;
}
