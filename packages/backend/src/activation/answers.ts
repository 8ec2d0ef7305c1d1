import { timingSafeEqual } from 'node:crypto';
import type { BackendParts } from '../backend-parts.ts';
import type { Queryable, Transaction } from '../store/open-store.ts';
import type { LinkRecord, PatientRecord } from '../store/schema.ts';

/** Wrong answers that end a link, and those that stop a patient's links for the day. */
const PER_LINK = 5;
const PER_DAY = 10;

export interface LinkAndPatient {
  link: LinkRecord;
  patient: PatientRecord;
}

/** `over`: used, replaced, expired or locked, or the patient is active already. */
export type LinkState = 'usable' | 'over' | 'stopped_for_today';

/** What a link is opened for: declining works with an old mail too. */
export type Purpose = 'activate' | 'decline';

export function stateOf({ link, patient }: LinkAndPatient, purpose: Purpose, now: Date): LinkState {
  if (patient.active || link.wrong_answers >= PER_LINK) return 'over';
  const isOld = link.used_at ?? link.superseded_at ?? (link.expires_at <= now ? link.expires_at : null);
  if (isOld && purpose === 'activate') return 'over';
  return wrongToday(patient, now) >= PER_DAY ? 'stopped_for_today' : 'usable';
}

/** The link of a token with its patient; held until the transaction ends when asked inside one. */
export async function findLink(
  { db, links }: { db: Queryable; links: BackendParts['links'] },
  token: string,
  trx?: Transaction,
): Promise<LinkAndPatient | undefined> {
  const hash = links.hashOf(token);
  const findOne = (trx ?? db).selectFrom('links').selectAll().where('token_hash', '=', hash);
  const link = await (trx ? findOne.forNoKeyUpdate() : findOne).executeTakeFirst();
  if (!link) return undefined;
  const findPatient = (trx ?? db).selectFrom('patients').selectAll().where('id', '=', link.patient_id);
  const patient = await (trx ? findPatient.forNoKeyUpdate() : findPatient).executeTakeFirst();
  return patient && { link, patient };
}

/** Counts a wrong answer against the link and the patient's day. */
export async function countWrongAnswer(trx: Transaction, { link, patient }: LinkAndPatient, now: Date): Promise<void> {
  await trx
    .updateTable('links')
    .set({ wrong_answers: link.wrong_answers + 1 })
    .where('id', '=', link.id)
    .execute();
  await trx
    .updateTable('patients')
    .set({ wrong_answers: wrongToday(patient, now) + 1, wrong_day: dayOf(now) })
    .where('id', '=', patient.id)
    .execute();
}

/** Compares without telling by the time how much was right. */
export function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

const wrongToday = ({ wrong_day, wrong_answers }: PatientRecord, now: Date) =>
  wrong_day === dayOf(now) ? wrong_answers : 0;

const dayOf = (now: Date) => now.toISOString().slice(0, 10);
