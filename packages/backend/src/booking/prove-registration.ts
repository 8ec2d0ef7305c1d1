import { randomUUID } from 'node:crypto';
import { activatePatients } from '../activation/activate-patient.ts';
import { isSame } from '../activation/answers.ts';
import { audit } from '../adapter/audit.ts';
import { toColumns } from '../adapter/patient-facts.ts';
import { lockPractice } from '../adapter/practices.ts';
import type { BackendParts } from '../backend-parts.ts';
import type { Transaction } from '../store/open-store.ts';
import type { RegistrationRecord } from '../store/schema.ts';

export type Proved = 'active' | 'for_staff' | 'wrong' | 'over';

const MOST_WRONG = 5;

/** The registration of a token; held until the transaction ends when asked inside one. */
export async function findRegistration(
  { db, links }: Pick<BackendParts, 'db' | 'links'>,
  token: string,
  trx?: Transaction,
): Promise<RegistrationRecord | undefined> {
  const query = (trx ?? db).selectFrom('registrations').selectAll().where('token_hash', '=', links.hashOf(token));
  return (trx ? query.forNoKeyUpdate() : query).executeTakeFirst();
}

export const isOver = ({ state, expires_at, wrong_answers }: RegistrationRecord, now: Date): boolean =>
  state !== 'waiting' || expires_at <= now || wrong_answers >= MOST_WRONG;

/** Whoever has the link has the mailbox; the date of birth comes on top. Only then a profile is made or activated. */
export async function proveRegistration(parts: BackendParts, token: string, birthDate: string): Promise<Proved> {
  const activated: { practiceId: string; patientId: string }[] = [];
  const proved = await parts.db.transaction().execute(async (trx): Promise<Proved> => {
    const registration = await findRegistration(parts, token, trx);
    if (!registration || isOver(registration, parts.now())) return 'over';
    if (!isSame(birthDate, registration.birth_date)) {
      const wrong_answers = registration.wrong_answers + 1;
      await trx.updateTable('registrations').set({ wrong_answers }).where('id', '=', registration.id).execute();
      return 'wrong';
    }
    // One at a time in a practice, or the same person could be made twice.
    await lockPractice(trx, registration.practice_id);
    const patientId = await profileFor(trx, parts, registration);
    await conclude(trx, parts, registration, patientId);
    for (const { id, practice_id } of await activatePatients(trx, parts, patientId === undefined ? [] : [patientId]))
      activated.push({ practiceId: practice_id, patientId: id });
    return patientId === undefined ? 'for_staff' : 'active';
  });
  for (const one of activated) await parts.tellActivated(one);
  return proved;
}

/** The one profile with this name and address, or a new one; undefined where people have to look. */
async function profileFor(trx: Transaction, parts: BackendParts, registration: RegistrationRecord) {
  const { practice_id, name_key, email_key, birth_date } = registration;
  const [match, another] = await trx
    .selectFrom('patients')
    .select(['id', 'birth_date', 'deceased'])
    .where('practice_id', '=', practice_id)
    .where('name_key', '=', name_key)
    .where('email_key', '=', email_key)
    .limit(2)
    .execute();
  if (!match) return makeProfile(trx, parts, registration);
  const isDifferent = match.birth_date !== null && match.birth_date !== birth_date;
  return another || isDifferent || match.deceased ? undefined : match.id;
}

async function makeProfile(trx: Transaction, parts: BackendParts, registration: RegistrationRecord): Promise<string> {
  const { practice_id, first_name: firstName, last_name: lastName, email, birth_date: birthDate, phone } = registration;
  const id = randomUUID();
  const columns = toColumns({ firstName, lastName, email, birthDate, ...(phone === null ? {} : { phone }) });
  await trx
    .insertInto('patients')
    .values({ id, practice_id, created_at: parts.now(), ...columns })
    .execute();
  return id;
}

async function conclude(
  trx: Transaction,
  parts: BackendParts,
  { id, practice_id: practiceId }: RegistrationRecord,
  patientId: string | undefined,
) {
  const state = patientId === undefined ? 'for_staff' : 'proved';
  await trx.updateTable('registrations').set({ state }).where('id', '=', id).execute();
  await audit(trx, { ...parts, practiceId }, `registration_${state}`, { registrationId: id, patientId });
  if (patientId === undefined) parts.emit({ type: 'registration_for_staff', practiceId, registrationId: id });
}
