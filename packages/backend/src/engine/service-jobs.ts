import { queueSingleInvite } from '../activation/single-invite.ts';
import { practiceOf, profileOf } from '../adapter/practices.ts';
import type { BackendParts } from '../backend-parts.ts';
import { messageIdOf } from '../mail/message-id.ts';
import type { Mail } from '../mail/mailer.ts';
import { serviceMail } from '../mail/service-mail.ts';
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
  await deliver(
    parts,
    serviceMail({
      practice,
      to: found.email,
      subject: `Your code for ${practice.name}`,
      lines: [
        'Enter this code on the page you came from. It works for 15 minutes.',
        'You asked for nothing? Then delete this email; nothing happens without the code.',
      ],
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
  const token = parts.links.tokenOf({ id, practiceId: found.practice_id, patientId: 'registration' });
  await deliver(
    parts,
    serviceMail({
      practice,
      to: found.email,
      subject: `Confirm your email address for ${practice.name}`,
      lines: [
        `Somebody, hopefully you, registered at ${practice.name} with this email address.`,
        'Confirm it to finish. The link works for a day. If it was not you, delete this email; nothing happens.',
      ],
      link: { url: parts.links.register(token), label: 'Confirm and finish' },
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
