import { addressKey, isUsableAddress, PortalAccessError, type PatientFacts } from '@patient-portal-access/core';
import type { PatientInput } from '../portal-backend.ts';
import type { PatientRecord } from '../store/schema.ts';

type FactColumns = Pick<
  PatientRecord,
  | 'id'
  | 'email'
  | 'birth_date'
  | 'active'
  | 'opted_out'
  | 'declined'
  | 'bounced'
  | 'deceased'
  | 'invites'
  | 'invited_at'
>;

/** Columns that `factsOf` reads. */
export const factColumns = [
  'id',
  'email',
  'birth_date',
  'active',
  'opted_out',
  'declined',
  'bounced',
  'deceased',
  'invites',
  'invited_at',
] as const satisfies readonly (keyof FactColumns)[];

/** What the rules of core decide by. */
export const factsOf = (record: FactColumns): PatientFacts => ({
  id: record.id,
  ...(record.email === null ? {} : { email: record.email }),
  ...(record.birth_date === null ? {} : { birthDate: record.birth_date }),
  active: record.active,
  optedOut: record.opted_out,
  declined: record.declined,
  bounced: record.bounced,
  deceased: record.deceased,
  invites: record.invites,
  ...(record.invited_at ? { invitedAt: record.invited_at.toISOString() } : {}),
});

export const fullName = ({ first_name, last_name }: Pick<PatientRecord, 'first_name' | 'last_name'>): string =>
  `${first_name} ${last_name}`.trim();

/** What two spellings of one name have in common: for sorting, searching and matching. */
export const nameKey = (name: string): string =>
  storable(name).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();

/** Text as the database takes it: without NUL and lone surrogates. */
export const storable = (text: string): string => text.replaceAll('\0', '').toWellFormed();

/** The columns that follow from what the host gives; `undefined` where it gave nothing and the stored value stays. */
export function toColumns(patient: PatientInput) {
  const email = storable(patient.email ?? '').trim() || null;
  const [first_name, last_name] = [storable(patient.firstName), storable(patient.lastName)];
  return {
    first_name,
    last_name,
    name_key: nameKey(`${first_name} ${last_name}`),
    email,
    email_key: email === null ? null : addressKey(email),
    email_usable: email !== null && isUsableAddress(email),
    birth_date: checkedDate(patient.birthDate),
    phone: patient.phone === undefined ? null : storable(patient.phone),
  };
}

/** `YYYY-MM-DD` of a day that exists, or null; anything else is refused. */
export function checkedDate(date: string | undefined): string | null {
  if (date === undefined || date === '') return null;
  const parsed = new Date(`${date}T00:00:00Z`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date))
    return date;
  throw new PortalAccessError('invalid', 'Nothing was saved: a date of birth is not a day such as 1984-03-31.', {
    fields: { birthDate: 'must be a day such as 1984-03-31' },
  });
}
