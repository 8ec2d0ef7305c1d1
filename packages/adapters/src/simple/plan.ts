import {
  countExclusions,
  PortalAccessError,
  sendReadiness,
  type CampaignFilter,
  type CampaignPlan,
  type ExclusionReason,
  type Finding,
  type Practice,
  type SendReadiness,
  type Viewer,
} from '@patient-portal-access/core';
import { settingsOf, snippetsOf } from './practice.ts';
import type { SimpleHost, SimplePatient } from './simple-host.ts';
import { readTemplate } from './template.ts';

const PLAN_MINUTES = 30;

/** The ids to be mailed: the plan is the audience. */
export interface SimplePlan {
  id: string;
  ids: string[];
  templateRevision: string;
  expiresAt: number;
}

export interface Circumstances {
  practice: Practice;
  can: Viewer['can'];
}

export async function planCampaign(
  host: SimpleHost,
  { filter, now, ...circumstances }: Circumstances & { filter: CampaignFilter; now: number },
): Promise<{ plan: SimplePlan; shown: CampaignPlan }> {
  refuseOverride(filter, circumstances.can);
  const inactive = await host.listInactive();
  refuseStrangers(filter, inactive);
  const chosen = filter.patientIds && new Set(filter.patientIds);
  const reasonFor = ({ id, hasEmail, invited }: SimplePatient): ExclusionReason | undefined => {
    if (chosen && !chosen.has(id)) return 'not_chosen';
    if (filter.neverInvited && invited !== false) return invited ? 'not_chosen' : 'other';
    return hasEmail ? undefined : 'no_email';
  };
  const judged = inactive.map((patient) => ({ id: patient.id, reason: reasonFor(patient) }));
  const excluded = judged.flatMap(({ reason }) => (reason ? [{ reason }] : []));
  const ids = judged.filter(({ reason }) => !reason).map(({ id }) => id);
  const { readiness, templateRevision } = await readinessOf(host, { ...circumstances, recipients: ids.length });
  const plan = { id: crypto.randomUUID(), ids, templateRevision, expiresAt: now + PLAN_MINUTES * 60_000 };
  const shown = {
    planId: plan.id,
    recipients: ids.length,
    excluded: countExclusions(excluded),
    ...readiness,
    templateRevision,
    expiresAt: new Date(plan.expiresAt).toISOString(),
  };
  return { plan, shown };
}

/** What stands in the way of sending the stored invite now. */
export async function readinessOf(
  host: SimpleHost,
  { practice, can, recipients }: Circumstances & { recipients: number },
): Promise<{ readiness: SendReadiness; templateRevision: string; isEnabled: boolean }> {
  const [template, enabled] = [await readTemplate(host), await host.getEnabled()];
  const settings = settingsOf(enabled, practice);
  const { content, revision } = template;
  const readiness = sendReadiness({ settings, content, snippets: await snippetsOf(host), can, recipients });
  return { readiness: judged(host, readiness), templateRevision: revision, isEnabled: settings.activationEmailEnabled };
}

/** What the host keeps to itself is not held against it: it knows its sender, its logo, and what fills its snippets. */
function judged({ practice }: SimpleHost, { blockers, warnings }: SendReadiness): SendReadiness {
  const own = new Set([
    ...(practice?.sender ? [] : ['sender_missing']),
    ...(practice ? [] : ['logo_missing', 'snippet_without_value']),
  ]);
  const isOurs = ({ code }: Finding) => !own.has(code);
  return { blockers: blockers.filter(isOurs), warnings: warnings.filter(isOurs) };
}

function refuseOverride({ override }: CampaignFilter, can: Viewer['can']) {
  if (override && can.overrideLimits !== true)
    throw new PortalAccessError('forbidden', `You may not send beyond the limits: ${can.overrideLimits.because}`);
}

function refuseStrangers({ patientIds = [] }: CampaignFilter, inactive: { id: string }[]) {
  const known = new Set(inactive.map(({ id }) => id));
  if (patientIds.every((id) => known.has(id))) return;
  throw new PortalAccessError(
    'not_found',
    'Nobody was chosen: somebody of these is no inactive patient of the practice.',
  );
}
