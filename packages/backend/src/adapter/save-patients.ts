import { randomUUID } from 'node:crypto';
import { PortalAccessError } from '@patient-portal-access/core';
import { sql } from 'kysely';
import { activatePatients, lockCampaignsOf } from '../activation/activate-patient.ts';
import type { BackendParts } from '../backend-parts.ts';
import type { PatientInput } from '../portal-backend.ts';
import type { Transaction } from '../store/open-store.ts';
import { toColumns } from './patient-facts.ts';
import { practiceOf } from './practices.ts';

const AT_ONCE = 500;

/** Makes or replaces patients, all of them or none. */
export async function savePatients(
  parts: BackendParts,
  practiceId: string,
  patients: readonly PatientInput[],
): Promise<string[]> {
  const rows = patients.map((patient) => ({ patient, id: patient.id ?? randomUUID() }));
  await parts.db.transaction().execute(async (trx) => {
    await practiceOf(trx, practiceId);
    const active = rows.filter(({ patient }) => patient.active).map(({ id }) => id);
    await lockCampaignsOf(trx, active);
    // In one order, so that two imports at the same time do not wait for each other.
    const sorted = rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    for (let from = 0; from < sorted.length; from += AT_ONCE)
      await saveSome(trx, parts, practiceId, sorted.slice(from, from + AT_ONCE));
    await activatePatients(trx, parts, active);
  });
  return rows.map(({ id }) => id);
}

async function saveSome(
  trx: Transaction,
  parts: BackendParts,
  practiceId: string,
  rows: { patient: PatientInput; id: string }[],
) {
  const saved = await trx
    .insertInto('patients')
    .values(
      rows.map(({ id, patient }) => ({ id, practice_id: practiceId, created_at: parts.now(), ...toColumns(patient) })),
    )
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet((set) => ({
          first_name: set.ref('excluded.first_name'),
          last_name: set.ref('excluded.last_name'),
          name_key: set.ref('excluded.name_key'),
          email: set.ref('excluded.email'),
          email_key: set.ref('excluded.email_key'),
          email_usable: set.ref('excluded.email_usable'),
          birth_date: set.ref('excluded.birth_date'),
          phone: set.ref('excluded.phone'),
          // A new address has not bounced.
          bounced: sql<boolean>`patients.bounced and patients.email_key is not distinct from excluded.email_key`,
        }))
        .where('patients.practice_id', '=', practiceId),
    )
    .returning('id')
    .execute();
  if (saved.length !== rows.length)
    throw new PortalAccessError(
      'invalid',
      'Nothing was saved: an id belongs to a patient of another practice, or stands twice.',
      {
        fields: { id: 'must be unique over all practices' },
      },
    );
  await saveFlags(trx, rows);
}

/** Flags that were given; the others stay as they are. */
async function saveFlags(trx: Transaction, rows: { patient: PatientInput; id: string }[]) {
  for (const [flag, column] of FLAGS)
    for (const value of [true, false]) {
      const ids = rows.filter(({ patient }) => patient[flag] === value).map(({ id }) => id);
      if (ids.length > 0)
        await trx
          .updateTable('patients')
          .set({ [column]: value })
          .where('id', 'in', ids)
          .execute();
    }
  const inactive = rows.filter(({ patient }) => patient.active === false).map(({ id }) => id);
  if (inactive.length > 0)
    await trx.updateTable('patients').set({ active: false, activated_at: null }).where('id', 'in', inactive).execute();
}

const FLAGS = [
  ['optedOut', 'opted_out'],
  ['bounced', 'bounced'],
  ['deceased', 'deceased'],
] as const satisfies readonly (readonly [keyof PatientInput, string])[];
