import { PortalAccessError, type Campaign } from '@patient-portal-access/core';
import { writeCampaign } from '../engine/write-campaign.ts';
import type { Transaction } from '../store/open-store.ts';
import type { PlanRecord } from '../store/schema.ts';
import { audit } from './audit.ts';
import { getCampaign } from './campaigns.ts';
import { lockPractice, type PracticeRecord } from './practices.ts';
import { notFound, type Scope } from './scope.ts';
import { refuseIfNotReady, refuseIfOver, refuseIfRunning, refuseIfSwitchedOff } from './start-refusals.ts';

interface StartInput {
  planId: string;
  idempotencyKey: string;
  undoSeconds?: number;
}

/** Starts the plan, once: the same key and plan give the campaign there is, and who asks at the same time waits for it. */
export async function startCampaign(scope: Scope, input: StartInput): Promise<Campaign> {
  const id = await scope.db.transaction().execute(async (trx) => {
    const practice = await lockPractice(trx, scope.practiceId);
    const before = await startedWith(trx, practice.id, input);
    if (before !== undefined) return before;
    const plan = await trx
      .selectFrom('plans')
      .selectAll()
      .where('id', '=', input.planId)
      .where('practice_id', '=', practice.id)
      .executeTakeFirst();
    return plan && start(trx, scope, { practice, plan, input });
  });
  return id === undefined ? notFound(scope, 'plan', input.planId) : getCampaign(scope, id);
}

async function startedWith(trx: Transaction, practiceId: string, { planId, idempotencyKey }: StartInput) {
  const before = await trx
    .selectFrom('campaigns')
    .select(['id', 'plan_id'])
    .where('practice_id', '=', practiceId)
    .where('idempotency_key', '=', idempotencyKey)
    .executeTakeFirst();
  if (before === undefined || before.plan_id === planId) return before?.id;
  throw new PortalAccessError(
    'idempotency_mismatch',
    'This key started another plan before. Use a new key for a new campaign.',
    { campaignId: before.id },
  );
}

interface Starting {
  practice: PracticeRecord;
  plan: PlanRecord;
  input: StartInput;
}

async function start(trx: Transaction, scope: Scope, { practice, plan, input }: Starting): Promise<string> {
  await refuseIfRunning(trx, practice.id);
  refuseIfOver(scope, plan);
  refuseIfSwitchedOff(practice);
  await refuseIfNotReady(trx, scope, practice, plan);
  const campaignId = await writeCampaign(trx, scope, {
    practiceId: practice.id,
    kind: 'campaign',
    to: { plan },
    idempotencyKey: input.idempotencyKey,
    templateRevision: plan.template_revision,
    startsAt: new Date(scope.clock.now() + (input.undoSeconds ?? 0) * 1_000),
    createdBy: scope.viewer.id,
  });
  await trx.updateTable('plans').set({ campaign_id: campaignId }).where('id', '=', plan.id).execute();
  await audit(trx, scope, 'campaign_started', {
    campaignId,
    planId: plan.id,
    templateRevision: plan.template_revision,
    recipients: plan.recipients,
  });
  return campaignId;
}
