import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { fromKysely } from 'pg-boss';
import { idRows } from '../adapter/ids.ts';
import type { BackendParts } from '../backend-parts.ts';
import type { Transaction } from '../store/open-store.ts';
import type { CampaignKind } from '../store/schema.ts';

export interface NewCampaign {
  practiceId: string;
  kind: CampaignKind;
  templateRevision: string;
  startsAt: Date;
  createdBy: string;
  /** Whose mail it is: a frozen plan, or these patients in this order. */
  to: { plan: { id: string; recipients: number } } | { patientIds: readonly string[] };
  idempotencyKey?: string;
}

/** Writes the campaign, a row for each recipient and the job that wakes a worker, all in the caller's transaction. */
export async function writeCampaign(trx: Transaction, parts: BackendParts, given: NewCampaign): Promise<string> {
  const id = randomUUID();
  const { plan, patientIds } = { plan: undefined, patientIds: [], ...given.to };
  const isWaiting = given.startsAt > parts.now();
  await trx
    .insertInto('campaigns')
    .values({
      id,
      practice_id: given.practiceId,
      kind: given.kind,
      plan_id: plan?.id ?? null,
      idempotency_key: given.idempotencyKey ?? null,
      template_revision: given.templateRevision,
      state: isWaiting ? 'waiting' : 'sending',
      total: plan?.recipients ?? patientIds.length,
      starts_at: given.startsAt,
      created_at: parts.now(),
      created_by: given.createdBy,
    })
    .execute();
  await (plan ? writePlanned(trx, id, plan.id) : writeRows(trx, id, patientIds));
  await parts.boss.send(
    'dispatch',
    { campaignId: id },
    {
      db: fromKysely(trx),
      ...(isWaiting ? { startAfter: given.startsAt } : {}),
    },
  );
  parts.emit({ type: 'campaign_started', practiceId: given.practiceId, campaignId: id });
  return id;
}

const writePlanned = (trx: Transaction, campaignId: string, planId: string) =>
  sql`insert into recipients (id, campaign_id, patient_id, position, email)
    select gen_random_uuid()::text, ${campaignId}, plan.patient_id, plan.position, patient.email
    from plan_recipients plan left join patients patient on patient.id = plan.patient_id
    where plan.plan_id = ${planId}`.execute(trx);

const writeRows = (trx: Transaction, campaignId: string, patientIds: readonly string[]) =>
  sql`insert into recipients (id, campaign_id, patient_id, position, email)
    select gen_random_uuid()::text, ${campaignId}, given.id, given.position, patient.email
    from ${idRows(patientIds)}
    left join patients patient on patient.id = given.id`.execute(trx);
