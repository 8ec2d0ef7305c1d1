import {
  countExclusions,
  freezeAudience,
  PortalAccessError,
  sendReadiness,
  type CampaignFilter,
  type CampaignPlan,
  type Viewer,
} from '@patient-portal-access/core';
import { patientOf } from './patients.ts';
import { instant, nextId, type MemoryState } from './state.ts';
import { coverageOf } from './preview.ts';

/** Freezes who will be mailed. Numbers only: no plan holds a name. */
export function planCampaign(state: MemoryState, filter: CampaignFilter, can: Viewer['can']): CampaignPlan {
  if (filter.override && can.overrideLimits !== true)
    throw new PortalAccessError('forbidden', `You may not send beyond the limits: ${can.overrideLimits.because}`);
  for (const id of filter.patientIds ?? []) patientOf(state, id);
  const now = state.clock.now();
  const audience = freezeAudience(state.patients.values(), { now, limits: state.limits, filter });
  const plan = {
    ...audience,
    id: nextId(state, 'plan'),
    templateRevision: state.template.revision,
    expiresAt: now + state.limits.planMinutes * 60_000,
  };
  state.plans.set(plan.id, plan);
  return {
    planId: plan.id,
    recipients: plan.recipients.length,
    excluded: countExclusions(plan.excluded),
    ...readinessOf(state, { recipients: plan.recipients, can }),
    templateRevision: plan.templateRevision,
    expiresAt: instant(plan.expiresAt),
  };
}

/** What stands in the way of sending the saved invite to these patients. */
export function readinessOf(state: MemoryState, { recipients, can }: { recipients: string[]; can: Viewer['can'] }) {
  const { content } = state.template;
  return sendReadiness({
    settings: state.settings,
    content,
    snippets: state.snippets,
    can,
    recipients: recipients.length,
    coverage: coverageOf(state, { content, patientIds: recipients }),
  });
}
