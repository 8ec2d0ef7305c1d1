import { lastingExclusionFor } from '@patient-portal-access/core';
import { factsOf } from '../adapter/patient-facts.ts';
import { readinessOf } from '../adapter/plan.ts';
import { lockPractice } from '../adapter/practices.ts';
import { templateOf } from '../adapter/templates.ts';
import { DAY, type BackendParts } from '../backend-parts.ts';
import { writeCampaign } from '../engine/write-campaign.ts';
import type { NotInvited } from '../portal-backend.ts';
import type { Transaction } from '../store/open-store.ts';
import type { CampaignKind, PatientRecord } from '../store/schema.ts';

/**
 * Sends the present invite to one patient through the engine, after a booking or because the patient asked for a new link.
 * The days between two invites do not count then, but a booking within a day of the last invite sends no other.
 */
export async function queueSingleInvite(
  parts: BackendParts,
  { id, practice_id: practiceId }: Pick<PatientRecord, 'id' | 'practice_id'>,
  kind: Exclude<CampaignKind, 'campaign'>,
): Promise<NotInvited | undefined> {
  return parts.db.transaction().execute(async (trx) => {
    const practice = await lockPractice(trx, practiceId);
    const patient = await trx.selectFrom('patients').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
    if (patient.active) return 'active';
    if (!practice.activation_email_enabled) return 'activation_email_disabled';
    const because = await reasonAgainst(trx, parts, patient, kind);
    if (because) return because;
    const template = await templateOf(trx, practice);
    if (readinessOf(parts, { practice, content: template.content, patients: [patient] }).blockers.length > 0)
      return 'template_blocked';
    const given = { practiceId, kind, to: { patientIds: [id] }, templateRevision: template.revision };
    await writeCampaign(trx, parts, { ...given, startsAt: parts.now(), createdBy: 'system' });
    return undefined;
  });
}

async function reasonAgainst(
  trx: Transaction,
  parts: BackendParts,
  patient: PatientRecord,
  kind: CampaignKind,
): Promise<NotInvited | undefined> {
  const { clock, limits } = parts;
  if (lastingExclusionFor(factsOf(patient), { now: clock.now(), limits })) return 'cannot_invite';
  if (await isQueued(trx, patient.id)) return 'already_queued';
  if (kind === 'request') return undefined;
  if (patient.invites >= limits.maxInvites) return 'invite_limit';
  return patient.invited_at && clock.now() - patient.invited_at.getTime() < DAY ? 'invited_today' : undefined;
}

async function isQueued(trx: Transaction, patientId: string): Promise<boolean> {
  const queued = await trx
    .selectFrom('recipients')
    .select('id')
    .where('patient_id', '=', patientId)
    .where('state', 'in', ['pending', 'claimed', 'in_data'])
    .limit(1)
    .executeTakeFirst();
  return queued !== undefined;
}
