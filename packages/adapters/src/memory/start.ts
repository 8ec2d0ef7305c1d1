import { PortalAccessError, recipientCounts, type Viewer } from '@patient-portal-access/core';
import { campaignOf, planOf, runningCampaign } from './campaigns.ts';
import { readinessOf } from './plan.ts';
import { instant, nextId, type CampaignRecord, type MemoryState, type PlanRecord } from './state.ts';

export interface StartInput {
  planId: string;
  idempotencyKey: string;
  undoSeconds?: number;
}

/** Starts the plan, once: the same key and plan give the campaign there is. */
export function startCampaign(state: MemoryState, input: StartInput, can: Viewer['can']): CampaignRecord {
  const before = state.keys.get(input.idempotencyKey);
  if (before?.planId === input.planId) return campaignOf(state, before.campaignId);
  if (before)
    throw new PortalAccessError(
      'idempotency_mismatch',
      'This key started another plan before. Use a new key for a new campaign.',
      { campaignId: before.campaignId },
    );
  const plan = planOf(state, input.planId);
  refuseIfRunning(state);
  refuseIfOver(state, plan);
  refuseIfChanged(state, plan);
  refuseIfNotReady(state, plan, can);
  const campaign = createCampaign(state, { ...plan, startsAt: state.clock.now() + (input.undoSeconds ?? 0) * 1_000 });
  plan.campaignId = campaign.id;
  state.keys.set(input.idempotencyKey, { planId: plan.id, campaignId: campaign.id });
  return campaign;
}

/** Writes a campaign and a row for each recipient, all of them pending. */
export function createCampaign(
  state: MemoryState,
  {
    recipients,
    templateRevision,
    startsAt,
  }: Pick<PlanRecord, 'recipients' | 'templateRevision'> & { startsAt: number },
): CampaignRecord {
  const id = nextId(state, 'c');
  const now = state.clock.now();
  const campaign: CampaignRecord = {
    id,
    seq: 1,
    state: startsAt > now ? 'waiting' : 'sending',
    total: recipients.length,
    counts: recipientCounts({ pending: recipients.length }),
    templateRevision,
    createdAt: now,
    startsAt,
    rows: recipients.map((patientId, index) => ({
      id: `${id}-${index + 1}`,
      patientId,
      email: state.patients.get(patientId)?.email ?? '',
      state: 'pending',
      attempt: 0,
    })),
    from: 0,
    nextAt: startsAt + 1_000 / state.pace,
    failures: new Map(),
    joined: 0,
  };
  state.campaigns.set(id, campaign);
  return campaign;
}

/** One campaign at a time. */
export function refuseIfRunning(state: MemoryState): void {
  const running = runningCampaign(state);
  if (!running) return;
  throw new PortalAccessError(
    'campaign_running',
    'A campaign is being sent already, and a practice sends one at a time. Wait until it has finished, or cancel it.',
    { campaignId: running.id },
  );
}

export function refuseIfSwitchedOff(state: MemoryState): void {
  if (state.settings.activationEmailEnabled) return;
  throw new PortalAccessError(
    'activation_email_disabled',
    'Nothing was sent: the activation email is switched off. Switch it on, then try again.',
    { current: state.settings },
  );
}

function refuseIfOver(state: MemoryState, plan: PlanRecord) {
  if (plan.campaignId)
    throw new PortalAccessError(
      'plan_expired',
      'This plan was sent already. Look at it again before you send another.',
      {
        campaignId: plan.campaignId,
      },
    );
  if (state.clock.now() < plan.expiresAt) return;
  throw new PortalAccessError(
    'plan_expired',
    `Nothing was sent: this plan was good until ${instant(plan.expiresAt)}. Look at who would be mailed now, and confirm again.`,
  );
}

function refuseIfChanged(state: MemoryState, plan: PlanRecord) {
  refuseIfSwitchedOff(state);
  if (plan.templateRevision === state.template.revision) return;
  throw new PortalAccessError(
    'conflict',
    'Nothing was sent: the invite was saved anew since you looked at it. Read it, and confirm again.',
    { current: state.template },
  );
}

function refuseIfNotReady(state: MemoryState, plan: PlanRecord, can: Viewer['can']) {
  if (plan.recipients.length === 0)
    throw new PortalAccessError('invalid', 'Nothing was sent: this plan is for nobody.', {
      fields: { planId: 'has no recipients' },
    });
  const findings = readinessOf(state, { recipients: plan.recipients, can }).blockers;
  if (findings.length === 0) return;
  const [first] = findings;
  throw new PortalAccessError('template_invalid', `Nothing was sent: ${first?.message ?? 'the invite has errors.'}`, {
    findings,
  });
}
