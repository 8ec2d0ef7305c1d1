import { addressKey, type Practice } from '@patient-portal-access/core';
import { practiceOf, profileOf } from '../adapter/practices.ts';
import { storable } from '../adapter/patient-facts.ts';
import { findLink, type LinkAndPatient } from './answers.ts';
import type { Visit } from './create-activation-handler.ts';
import { isWithinCaps } from './caps.ts';

const CODE_MINUTES = 15;

/**
 * Puts the request for a new link into the queue, whoever asks and whether it leads to anything: what is looked up and
 * written here is the same each time. Resolves with the practice, as far as the link tells.
 */
export async function requestNewLink({ parts, request, form }: Visit): Promise<Practice | undefined> {
  const found = await findLink(parts, form['token'] ?? '');
  const address = addressKey(storable(form['email'] ?? '').slice(0, 254));
  const byAddress = await parts.db
    .selectFrom('patients')
    .select('id')
    .where('email_key', '=', found ? '' : address)
    .where('active', '=', false)
    .limit(20)
    .execute();
  const patientIds = found ? [found.patient.id] : byAddress.map(({ id }) => id);
  const about = found ? found.patient.id : address;
  const isAllowed = await isWithinCaps(parts, 'new_link', { about, from: parts.options.clientAddress?.(request) });
  await parts.boss.send('new-link', { patientIds: isAllowed ? patientIds : [] });
  return found && profileOf(await practiceOf(parts.db, found.link.practice_id));
}

/** Mails a code for a patient without a date of birth on file. */
export async function requestCode({ parts, request }: Visit, { link, patient }: LinkAndPatient): Promise<void> {
  const who = { about: patient.id, from: parts.options.clientAddress?.(request), practiceId: link.practice_id };
  if (!(await isWithinCaps(parts, 'code', who))) return;
  const code_expires_at = new Date(parts.clock.now() + CODE_MINUTES * 60_000);
  await parts.db.updateTable('links').set({ code_expires_at }).where('id', '=', link.id).execute();
  await parts.boss.send('code', { linkId: link.id });
}
