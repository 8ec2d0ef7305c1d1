import { queueSingleInvite } from '../activation/single-invite.ts';
import { practiceOf, profileOf } from '../adapter/practices.ts';
import type { BackendParts } from '../backend-parts.ts';
import { messageIdOf } from '../mail/message-id.ts';
import type { Mail } from '../mail/mailer.ts';
import { serviceMail } from '../mail/service-mail.ts';
import { named, patientWords } from '../words/patient-words.ts';
import { remindAll } from './remind.ts';
import { tidy } from './tidy.ts';

/** Takes the jobs for single mails that patients asked for. pg-boss tries again what failed. */
export async function takeServiceJobs(parts: BackendParts): Promise<void> {
  const { boss } = parts;
  const often = { pollingIntervalSeconds: 1 };
  await boss.work<{ patientIds: string[] }>('new-link', often, async (jobs) => {
    for (const { data } of jobs) for (const id of data.patientIds) await mailNewLink(parts, id);
  });
  await boss.work<{ linkId: string }>('code', often, async (jobs) => {
    for (const { data } of jobs) await mailCode(parts, data.linkId);
  });
  await boss.work<{ registrationId: string }>('registration', often, async (jobs) => {
    for (const { data } of jobs) await mailProof(parts, data.registrationId);
  });
  await boss.work('remind', async () => remindAll(parts));
  await boss.schedule('remind', '*/10 * * * *');
  await boss.work('tidy', async () => tidy(parts));
  await boss.schedule('tidy', '23 3 * * *');
}

export async function stopServiceJobs({ boss }: BackendParts): Promise<void> {
  for (const queue of ['new-link', 'code', 'registration', 'remind', 'tidy']) await boss.offWork(queue);
}

async function mailNewLink(parts: BackendParts, id: string) {
  const patient = await parts.db
    .selectFrom('patients')
    .select(['id', 'practice_id'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (patient) await queueSingleInvite(parts, patient, 'request');
}

async function mailCode(parts: BackendParts, linkId: string) {
  const found = await parts.db
    .selectFrom('links')
    .innerJoin('patients', 'patients.id', 'links.patient_id')
    .select(['links.practice_id', 'links.code_expires_at', 'patients.email'])
    .where('links.id', '=', linkId)
    .executeTakeFirst();
  const expiresAt = found?.code_expires_at;
  if (!found?.email || !expiresAt || expiresAt <= parts.now()) return;
  const practice = profileOf(await practiceOf(parts.db, found.practice_id));
  const { codeMail } = patientWords(practice.locale);
  await deliver(
    parts,
    serviceMail({
      practice,
      to: found.email,
      subject: named(codeMail.subject, practice),
      lines: [codeMail.enter, codeMail.otherwise],
      code: parts.links.codeOf({ id: linkId, expiresAt }),
      messageId: messageIdOf(['code', linkId, expiresAt.toISOString()], practice.sender.email),
      date: parts.now(),
    }),
  );
}

async function mailProof(parts: BackendParts, id: string) {
  const found = await parts.db.selectFrom('registrations').selectAll().where('id', '=', id).executeTakeFirst();
  if (!found || found.state !== 'waiting' || found.expires_at <= parts.now()) return;
  const practice = profileOf(await practiceOf(parts.db, found.practice_id));
  const { proofMail } = patientWords(practice.locale);
  const token = parts.links.tokenOf({ id, practiceId: found.practice_id, patientId: 'registration' });
  await deliver(
    parts,
    serviceMail({
      practice,
      to: found.email,
      subject: named(proofMail.subject, practice),
      lines: [named(proofMail.who, practice), proofMail.confirm],
      link: { url: parts.links.register(token), label: proofMail.button },
      messageId: messageIdOf(['registration', id], practice.sender.email),
      date: found.created_at,
    }),
  );
}

/** Fails the job where another try makes sense; what is in doubt is not repeated. */
async function deliver({ mailer }: BackendParts, mail: Mail) {
  const delivery = await mailer.deliver(mail);
  const isWorthAnother = ['put_off', 'unreachable', 'sender_refused'].includes(delivery.outcome);
  if (isWorthAnother) throw new Error(`The mail server did not take a mail: ${delivery.outcome}.`);
}
