import type { BackendParts } from '../backend-parts.ts';
import { audit } from '../adapter/audit.ts';
import type { Transaction } from '../store/open-store.ts';
import { activatePatients, lockCampaignsOf } from './activate-patient.ts';
import { countWrongAnswer, findLink, isSame, stateOf, type LinkAndPatient, type Purpose } from './answers.ts';

/** What the patient answered: a date of birth, or the code that was mailed. */
export interface Answer {
  birthDate?: string;
  code?: string;
}

export type Answered = 'done' | 'wrong' | 'over' | 'stopped_for_today';

/** Activates the patient if the answer is right. Answers to one link are judged one after the other. */
export async function activateByLink(parts: BackendParts, token: string, answer: Answer): Promise<Answered> {
  const activated: { practiceId: string; patientId: string }[] = [];
  const answered = await judge(parts, { token, purpose: 'activate', answer }, async (trx, { link, patient }) => {
    await trx.updateTable('links').set({ used_at: parts.now() }).where('id', '=', link.id).execute();
    await trx.updateTable('patients').set({ declined: false }).where('id', '=', patient.id).execute();
    const [fresh] = await activatePatients(trx, parts, [patient.id]);
    if (fresh) activated.push({ practiceId: fresh.practice_id, patientId: fresh.id });
    await audit(trx, { ...parts, practiceId: link.practice_id }, 'activated_by_link', { patientId: patient.id });
  });
  for (const one of activated) await parts.tellActivated(one);
  return answered;
}

/** Declines the invitations, or takes that back. */
export const declineByLink = (
  parts: BackendParts,
  token: string,
  { isUndo, ...answer }: Answer & { isUndo: boolean },
): Promise<Answered> =>
  judge(parts, { token, purpose: 'decline', answer }, async (trx, { link, patient }) => {
    const change = isUndo ? { declined: false, opted_out: false } : { declined: true };
    await trx.updateTable('patients').set(change).where('id', '=', patient.id).execute();
    const action = isUndo ? 'decline_undone' : 'declined';
    await audit(trx, { ...parts, practiceId: link.practice_id }, action, { patientId: patient.id });
  });

/** RFC 8058: the mail program says it for the patient. Repeating it changes nothing. */
export async function optOutByLink(parts: BackendParts, token: string): Promise<void> {
  await parts.db.transaction().execute(async (trx) => {
    const found = await findLink(parts, token, trx);
    if (!found || found.patient.opted_out) return;
    await trx.updateTable('patients').set({ opted_out: true }).where('id', '=', found.patient.id).execute();
    const { practice_id: practiceId, patient_id: patientId } = found.link;
    await audit(trx, { ...parts, practiceId }, 'opted_out', { patientId });
  });
}

function judge(
  parts: BackendParts,
  { token, purpose, answer }: { token: string; purpose: Purpose; answer: Answer },
  deed: (trx: Transaction, found: LinkAndPatient) => Promise<void>,
): Promise<Answered> {
  return parts.db.transaction().execute(async (trx) => {
    const unheld = await findLink({ ...parts, db: trx }, token);
    if (unheld) await lockCampaignsOf(trx, [unheld.patient.id]);
    const found = await findLink(parts, token, trx);
    if (!found) return 'over';
    const state = stateOf(found, purpose, parts.now());
    if (state !== 'usable') return state;
    if (!isRight(parts, found, answer)) {
      await countWrongAnswer(trx, found, parts.now());
      return 'wrong';
    }
    await trx
      .updateTable('links')
      .set({ opened_at: found.link.opened_at ?? parts.now() })
      .where('id', '=', found.link.id)
      .execute();
    await deed(trx, found);
    return 'done';
  });
}

function isRight(
  { links, now }: BackendParts,
  { link, patient }: LinkAndPatient,
  { birthDate, code }: Answer,
): boolean {
  if (patient.birth_date !== null) return isSame(birthDate ?? '', patient.birth_date);
  const expiresAt = link.code_expires_at;
  if (!expiresAt || expiresAt <= now()) return false;
  return isSame((code ?? '').replace(/\s/g, ''), links.codeOf({ id: link.id, expiresAt }));
}
