import { randomUUID } from 'node:crypto';
import {
  countExclusions,
  defaultSnippets,
  freezeAudience,
  PortalAccessError,
  sendReadiness,
  type CampaignFilter,
  type CampaignPlan,
  type InviteContent,
  type SendReadiness,
} from '@patient-portal-access/core';
import { sql } from 'kysely';
import type { Queryable, Transaction } from '../store/open-store.ts';
import { audit } from './audit.ts';
import { coverageOf, type Covered } from './coverage.ts';
import { idRows } from './ids.ts';
import { factColumns, factsOf } from './patient-facts.ts';
import { practiceOf, settingsOf, type PracticeRecord } from './practices.ts';
import { notFound, type Scope } from './scope.ts';
import { templateOf } from './templates.ts';

/** Freezes who will be mailed. Numbers only: no plan holds a name. */
export async function planCampaign(scope: Scope, filter: CampaignFilter): Promise<CampaignPlan> {
  const { overrideLimits } = scope.viewer.can;
  if (filter.override && overrideLimits !== true)
    throw new PortalAccessError('forbidden', `You may not send beyond the limits: ${overrideLimits.because}`);
  if (filter.patientIds) await refuseUnknown(scope, filter.patientIds);
  return scope.db.transaction().execute((trx) => freeze(trx, scope, filter));
}

async function freeze(trx: Transaction, scope: Scope, filter: CampaignFilter): Promise<CampaignPlan> {
  const practice = await practiceOf(trx, scope.practiceId);
  const template = await templateOf(trx, practice);
  const patients = await inactivePatients(trx, scope.practiceId);
  const { recipients, excluded } = freezeAudience(patients.map(factsOf), {
    now: scope.clock.now(),
    limits: scope.limits,
    filter,
  });
  const chosen = new Set(recipients);
  const plan = {
    id: randomUUID(),
    practice_id: practice.id,
    template_revision: template.revision,
    recipients: recipients.length,
    expires_at: new Date(scope.clock.now() + scope.limits.planMinutes * 60_000),
    created_by: scope.viewer.id,
  };
  await trx.insertInto('plans').values(plan).execute();
  await sql`insert into plan_recipients (plan_id, patient_id, position)
    select ${plan.id}, id, position from ${idRows(recipients)}`.execute(trx);
  if (filter.override)
    await audit(trx, scope, 'limits_overridden', { planId: plan.id, reason: filter.override.reason });
  const covered = patients.filter(({ id }) => chosen.has(id));
  return {
    planId: plan.id,
    recipients: recipients.length,
    excluded: countExclusions(excluded),
    ...readinessOf(scope, { practice, content: template.content, patients: covered }),
    templateRevision: template.revision,
    expiresAt: plan.expires_at.toISOString(),
  };
}

/** What stands in the way of sending this content to these patients. */
export function readinessOf(
  scope: Pick<Scope, 'links' | 'limits' | 'now'> & { viewer?: Scope['viewer'] },
  given: { practice: PracticeRecord; content: InviteContent; patients: readonly Covered[] },
): SendReadiness {
  const settings = settingsOf(given.practice);
  return sendReadiness({
    settings,
    content: given.content,
    snippets: defaultSnippets,
    ...(scope.viewer ? { can: scope.viewer.can } : {}),
    recipients: given.patients.length,
    coverage: coverageOf(scope, { ...given, practice: settings.practice }),
  });
}

/** Everyone inactive, in the order of their names. */
export const inactivePatients = (db: Queryable, practiceId: string) =>
  db
    .selectFrom('patients')
    .select([...factColumns, 'first_name', 'last_name'])
    .where('practice_id', '=', practiceId)
    .where('active', '=', false)
    .orderBy('name_key')
    .orderBy('id')
    .execute();

async function refuseUnknown(scope: Scope, ids: readonly string[]) {
  const unstorable = ids.find((id) => id.includes('\0') || !id.isWellFormed());
  if (unstorable !== undefined) throw new PortalAccessError('not_found', 'There is no such patient in this practice.');
  const { rows } = await sql<{ id: string }>`select given.id from ${idRows(ids)}
    where not exists (select from patients p where p.id = given.id and p.practice_id = ${scope.practiceId}) limit 1`.execute(
    scope.db,
  );
  if (rows[0]) await notFound(scope, 'patient', rows[0].id);
}
