import { PortalAccessError } from '@patient-portal-access/core';
import type { Transaction } from '../store/open-store.ts';
import type { PlanRecord } from '../store/schema.ts';
import { readinessOf } from './plan.ts';
import { settingsOf, type PracticeRecord } from './practices.ts';
import { runningCampaignId } from './campaigns.ts';
import type { Scope } from './scope.ts';
import { templateOf } from './templates.ts';

/** A practice sends one campaign at a time. */
export async function refuseIfRunning(trx: Transaction, practiceId: string) {
  const campaignId = await runningCampaignId(trx, practiceId);
  if (campaignId === undefined) return;
  throw new PortalAccessError(
    'campaign_running',
    'A campaign is being sent already, and a practice sends one at a time. Wait until it has finished, or cancel it.',
    { campaignId },
  );
}

/** A plan is started once, and in time. */
export function refuseIfOver(scope: Scope, plan: PlanRecord) {
  if (plan.campaign_id !== null)
    throw new PortalAccessError(
      'plan_expired',
      'This plan was sent already. Look at who would be mailed now, and confirm again.',
      { campaignId: plan.campaign_id },
    );
  if (scope.clock.now() < plan.expires_at.getTime()) return;
  throw new PortalAccessError(
    'plan_expired',
    `Nothing was sent: this plan was good until ${plan.expires_at.toISOString()}. Look at who would be mailed now, and confirm again.`,
  );
}

/** Sending and resuming need the switch. */
export function refuseIfSwitchedOff(practice: PracticeRecord): void {
  if (practice.activation_email_enabled) return;
  throw new PortalAccessError(
    'activation_email_disabled',
    'Nothing was sent: the activation email is switched off. Switch it on, then try again.',
    { current: settingsOf(practice) },
  );
}

/** The invite must be the one that was looked at, and fit to be sent to these patients. */
export async function refuseIfNotReady(trx: Transaction, scope: Scope, practice: PracticeRecord, plan: PlanRecord) {
  const template = await templateOf(trx, practice);
  if (template.revision !== plan.template_revision)
    throw new PortalAccessError(
      'conflict',
      'Nothing was sent: the invite was saved anew since you looked at it. Read it, and confirm again.',
      { current: template },
    );
  if (plan.recipients === 0)
    throw new PortalAccessError('invalid', 'Nothing was sent: this plan is for nobody.', {
      fields: { planId: 'has no recipients' },
    });
  const patients = await trx
    .selectFrom('plan_recipients')
    .innerJoin('patients', 'patients.id', 'plan_recipients.patient_id')
    .select(['first_name', 'last_name'])
    .where('plan_id', '=', plan.id)
    .execute();
  const { blockers } = readinessOf(scope, { practice, content: template.content, patients });
  const [first] = blockers;
  if (first)
    throw new PortalAccessError('template_invalid', `Nothing was sent: ${first.message}`, { findings: blockers });
}
