import { type CampaignPlan, isPortalAccessError, type PortalAccessErrorCode } from '@patient-portal-access/core';

/** Why a send did not start, or what changed before it could. */
export type SendProblem =
  | { kind: 'audience_changed'; before: CampaignPlan }
  | { kind: 'template_changed' }
  | { kind: 'vetoed' }
  | { kind: 'offline' }
  /** The answer was lost: it may have started. The same key makes a second press safe. */
  | { kind: 'in_doubt' }
  | { kind: 'already_started' }
  | { kind: 'refused'; error: unknown };

/** What is to be done about a failed start. */
export type SendSetback = { next: 'ask_again' | 'stay'; problem: SendProblem } | { next: 'show'; campaignId: string };

export function setbackOf(error: unknown, plan: CampaignPlan): SendSetback {
  if (!isPortalAccessError(error)) return { next: 'stay', problem: { kind: 'in_doubt' } };
  const { code, info } = error;
  // One runs already, or this very plan was started with another key.
  if ((code === 'campaign_running' || code === 'plan_expired') && info.campaignId !== undefined)
    return { next: 'show', campaignId: info.campaignId };
  if (code === 'plan_expired' || code === 'not_found')
    return { next: 'ask_again', problem: { kind: 'audience_changed', before: plan } };
  if (code === 'conflict') return { next: 'ask_again', problem: { kind: 'template_changed' } };
  if (code === 'idempotency_mismatch') return { next: 'stay', problem: { kind: 'already_started' } };
  if (code === 'offline') return { next: 'stay', problem: { kind: 'offline' } };
  if (MAYBE_STARTED.has(code)) return { next: 'stay', problem: { kind: 'in_doubt' } };
  return { next: 'stay', problem: { kind: 'refused', error } };
}

const MAYBE_STARTED: ReadonlySet<PortalAccessErrorCode> = new Set(['unavailable', 'aborted', 'internal']);
