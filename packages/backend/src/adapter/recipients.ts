import type { Page, PageRequest, Recipient, RecipientState } from '@patient-portal-access/core';
import { fullName } from './patient-facts.ts';
import { limitOf, noSuchPage } from './paging.ts';
import { notFound, type Scope } from './scope.ts';
import { getCampaign } from './campaigns.ts';

type Of = { planId: string } | { campaignId: string; state?: RecipientState };

/** Who a plan is for, or who a campaign went to, in the order of sending. */
export function listRecipients(scope: Scope, of: Of, page: PageRequest): Promise<Page<Recipient>> {
  return 'planId' in of ? plannedRecipients(scope, of.planId, page) : mailedRecipients(scope, of, page);
}

async function plannedRecipients(scope: Scope, planId: string, page: PageRequest): Promise<Page<Recipient>> {
  const plan = await scope.db
    .selectFrom('plans')
    .select('id')
    .where('id', '=', planId)
    .where('practice_id', '=', scope.practiceId)
    .executeTakeFirst();
  if (!plan) return notFound(scope, 'plan', planId);
  const query = scope.db
    .selectFrom('plan_recipients as row')
    .leftJoin('patients as patient', 'patient.id', 'row.patient_id')
    .select(['row.position', 'row.patient_id', 'patient.first_name', 'patient.last_name', 'patient.email'])
    .where('row.plan_id', '=', planId);
  const rows = await query
    .where('row.position', '>', positionOf(page))
    .orderBy('row.position')
    .limit(limitOf(page) + 1)
    .execute();
  return toPage(rows, page, (row) => ({
    id: row.patient_id,
    patientId: row.patient_id,
    ...named(row),
    email: row.email ?? '',
    state: 'pending',
  }));
}

async function mailedRecipients(
  scope: Scope,
  { campaignId, state }: { campaignId: string; state?: RecipientState },
  page: PageRequest,
): Promise<Page<Recipient>> {
  await getCampaign(scope, campaignId);
  let query = scope.db
    .selectFrom('recipients as row')
    .leftJoin('patients as patient', 'patient.id', 'row.patient_id')
    .selectAll('row')
    .select(['patient.first_name', 'patient.last_name', 'patient.email as present_email'])
    .where('row.campaign_id', '=', campaignId)
    .where('row.position', '>', positionOf(page));
  if (state) query = query.where('row.state', 'in', state === 'claimed' ? ['claimed', 'in_data'] : [state]);
  const rows = await query
    .orderBy('row.position')
    .limit(limitOf(page) + 1)
    .execute();
  return toPage(rows, page, (row) => ({
    id: row.id,
    patientId: row.patient_id,
    ...named(row),
    email: row.email ?? row.present_email ?? '',
    state: row.state === 'in_data' ? 'claimed' : row.state,
    ...(row.reason === null ? {} : { reason: row.reason }),
    ...(row.at ? { at: row.at.toISOString() } : {}),
    ...(row.bounced_at ? { bounced: true } : {}),
    ...(row.activated_at ? { activated: true } : {}),
  }));
}

const named = ({ first_name, last_name }: { first_name: string | null; last_name: string | null }) => ({
  name: fullName({ first_name: first_name ?? '', last_name: last_name ?? '' }),
});

/** The cursor of these lists is the position of the last row. */
function positionOf({ after }: PageRequest): number {
  if (after === undefined) return 0;
  return /^\d{1,9}$/.test(after) ? Number(after) : noSuchPage();
}

function toPage<Row extends { position: number }>(
  rows: readonly Row[],
  page: PageRequest,
  toRecipient: (row: Row) => Recipient,
): Page<Recipient> {
  const shown = rows.slice(0, limitOf(page));
  const last = shown.at(-1);
  return {
    items: shown.map(toRecipient),
    ...(rows.length > shown.length && last ? { next: String(last.position) } : {}),
  };
}
