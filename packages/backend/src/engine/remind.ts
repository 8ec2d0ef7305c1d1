import { freezeAudience, isQuiet } from '@patient-portal-access/core';
import { audit } from '../adapter/audit.ts';
import { runningCampaignId } from '../adapter/campaigns.ts';
import { idsOf } from '../adapter/ids.ts';
import { inactivePatients, readinessOf } from '../adapter/plan.ts';
import { lockPractice, profileOf, type PracticeRecord } from '../adapter/practices.ts';
import { remindersDue } from '../adapter/reminders-due.ts';
import { remindersIn } from '../adapter/reminders.ts';
import { templateOf } from '../adapter/templates.ts';
import { factsOf } from '../adapter/patient-facts.ts';
import type { BackendParts } from '../backend-parts.ts';
import type { Transaction } from '../store/open-store.ts';
import { writeCampaign } from './write-campaign.ts';

/** Starts the reminders that are due, practice by practice; what fails for one is told, and the others go on. */
export async function remindAll(parts: BackendParts): Promise<void> {
  const practices = await parts.db
    .selectFrom('practices')
    .select(['id', 'reminders'])
    .where('activation_email_enabled', '=', true)
    .execute();
  for (const practice of practices.filter((one) => remindersIn(one).enabled))
    await remind(parts, practice.id).catch((error: unknown) =>
      parts.emit({
        type: 'error',
        during: 'starting reminders',
        message: error instanceof Error ? error.message : String(error),
      }),
    );
}

/** Mails everybody of this practice who is due, unless a campaign runs, the switch is off, it is night, or the invite is not fit. */
const remind = (parts: BackendParts, practiceId: string): Promise<void> =>
  parts.db.transaction().execute(async (trx) => {
    const practice = await lockPractice(trx, practiceId);
    if (!mayRemind(parts, practice) || (await runningCampaignId(trx, practiceId)) !== undefined) return;
    const recipients = await dueRecipients(trx, parts, practice);
    if (recipients.length === 0) return;
    const template = await templateOf(trx, practice);
    const patients = await namesOf(trx, recipients);
    const { blockers } = readinessOf(parts, { practice, content: template.content, patients });
    if (blockers[0]) throw new Error(`Reminders of ${practiceId} are held back: ${blockers[0].message}`);
    const campaignId = await writeCampaign(trx, parts, {
      practiceId,
      kind: 'campaign',
      to: { patientIds: recipients },
      templateRevision: template.revision,
      startsAt: parts.now(),
      createdBy: 'reminders',
    });
    const details = { campaignId, templateRevision: template.revision, recipients: recipients.length };
    await audit(trx, { ...parts, practiceId }, 'reminders_started', details);
  });

function mayRemind({ clock }: BackendParts, practice: PracticeRecord): boolean {
  const { enabled, quietHours } = remindersIn(practice);
  return (
    enabled && practice.activation_email_enabled && !isQuiet(clock.now(), profileOf(practice).timeZone, quietHours)
  );
}

/** Who is due and may be mailed by all the rules of a campaign, in the order of their names. */
async function dueRecipients(trx: Transaction, parts: BackendParts, practice: PracticeRecord): Promise<string[]> {
  const { clock, limits } = parts;
  const patientIds = await remindersDue(trx, parts, { practice, rules: remindersIn(practice) });
  if (patientIds.length === 0) return [];
  const everyone = (await inactivePatients(trx, practice.id)).map(factsOf);
  return freezeAudience(everyone, { now: clock.now(), limits, filter: { patientIds } }).recipients;
}

function namesOf(trx: Transaction, ids: readonly string[]) {
  return trx.selectFrom('patients').select(['first_name', 'last_name']).where('id', 'in', idsOf(ids)).execute();
}
