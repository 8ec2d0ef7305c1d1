import { isFinal, PortalAccessError, type Campaign } from '@patient-portal-access/core';
import { sql } from 'kysely';
import { fromKysely } from 'pg-boss';
import { changeCampaign, lockCampaign } from '../engine/campaign-row.ts';
import { writeCampaign } from '../engine/write-campaign.ts';
import type { Transaction } from '../store/open-store.ts';
import type { CampaignRecord } from '../store/schema.ts';
import { audit } from './audit.ts';
import { getCampaign } from './campaigns.ts';
import { idsOf } from './ids.ts';
import { lockPractice, type PracticeRecord } from './practices.ts';
import { notFound, type Scope } from './scope.ts';
import { refuseIfRunning, refuseIfSwitchedOff } from './start-refusals.ts';

interface Row {
  id: string;
  patient_id: string;
}

interface Found {
  trx: Transaction;
  practice: PracticeRecord;
  campaign: CampaignRecord;
}

/** Sends to the refused once more, those with one of `codes` or all: in the same campaign while it runs, else in a new one. */
export const retryCampaign = (scope: Scope, { id, codes }: { id: string; codes?: string[] }): Promise<Campaign> =>
  withCampaign(scope, id, async (found) => {
    const refused = await openRows(found, 'refused', codes);
    return sendAgain(scope, found, refused);
  });

/** Sends the mails in doubt once more, or leaves them be: then they count as skipped, with the reason `left_in_doubt`. */
export const resolveUnknown = (
  scope: Scope,
  { id, action }: { id: string; action: 'resend' | 'leave' },
): Promise<Campaign> =>
  withCampaign(scope, id, async (found) => {
    const doubtful = await openRows(found, 'unknown');
    if (action === 'resend') return sendAgain(scope, found, doubtful);
    await skip(found, doubtful, 'left_in_doubt');
    await audit(found.trx, scope, 'doubt_left', { campaignId: id, recipients: doubtful.length });
    return id;
  });

/** Does something to a campaign of this practice, and gives the campaign that came of it. */
async function withCampaign(scope: Scope, id: string, deed: (found: Found) => Promise<string>): Promise<Campaign> {
  const result = await scope.db.transaction().execute(async (trx) => {
    const practice = await lockPractice(trx, scope.practiceId);
    const campaign = await lockCampaign(trx, id);
    if (!campaign || campaign.practice_id !== practice.id || campaign.kind !== 'campaign') return undefined;
    return deed({ trx, practice, campaign });
  });
  return result === undefined ? notFound(scope, 'campaign', id) : getCampaign(scope, result);
}

/** The campaign's recipients in this state that no other campaign took up, in the order of sending. */
function openRows({ trx, campaign }: Found, state: 'refused' | 'unknown', codes?: readonly string[]): Promise<Row[]> {
  let query = trx
    .selectFrom('recipients')
    .select(['id', 'patient_id'])
    .where('campaign_id', '=', campaign.id)
    .where('state', '=', state)
    .where('followed_up', '=', false);
  if (codes) query = query.where('reason', 'in', idsOf(codes));
  return query.orderBy('position').execute();
}

/** Resolves with the id of the campaign that mails them. */
async function sendAgain(scope: Scope, found: Found, rows: readonly Row[]): Promise<string> {
  const { trx, practice, campaign } = found;
  if (rows.length === 0)
    throw new PortalAccessError('invalid', 'There is nothing left to send again in this campaign.', {
      fields: { id: 'has no such recipients' },
    });
  refuseIfSwitchedOff(practice);
  const id = isFinal(campaign.state) ? await writeAnother(scope, found, rows) : await reopen(scope, found, rows);
  await audit(trx, scope, 'sent_again', { campaignId: campaign.id, inCampaignId: id, recipients: rows.length });
  return id;
}

/** In a campaign that still runs the rows wait again. A mail in doubt keeps its link, its date and its Message-ID. */
async function reopen(scope: Scope, { trx, campaign }: Found, rows: readonly Row[]): Promise<string> {
  await trx
    .updateTable('recipients')
    .set({
      state: 'pending',
      reason: null,
      at: null,
      not_before: null,
      tried_at: null,
      attempts: 0,
      marked_at: sql<Date | null>`case when state = 'unknown' then marked_at end`,
    })
    .where('id', 'in', idsOf(rows.map(({ id }) => id)))
    .execute();
  await changeCampaign(trx, campaign.id);
  if (campaign.state === 'sending')
    await scope.boss.send('dispatch', { campaignId: campaign.id }, { db: fromKysely(trx) });
  return campaign.id;
}

/** A finished campaign stays finished and keeps its refusals; what was in doubt is in doubt no more. */
async function writeAnother(scope: Scope, found: Found, rows: readonly Row[]): Promise<string> {
  const { trx, practice, campaign } = found;
  await refuseIfRunning(trx, practice.id);
  await skip(found, rows, 'sent_again');
  await trx
    .updateTable('recipients')
    .set({ followed_up: true })
    .where('id', 'in', idsOf(rows.map(({ id }) => id)))
    .execute();
  return writeCampaign(trx, scope, {
    practiceId: practice.id,
    kind: 'campaign',
    to: { patientIds: rows.map(({ patient_id }) => patient_id) },
    templateRevision: campaign.template_revision,
    startsAt: scope.now(),
    createdBy: scope.viewer.id,
  });
}

/** Of these, those in doubt count as skipped from now on. */
async function skip({ trx, campaign }: Found, rows: readonly Row[], reason: string): Promise<void> {
  const skipped = await trx
    .updateTable('recipients')
    .set({ state: 'skipped', reason })
    .where('id', 'in', idsOf(rows.map(({ id }) => id)))
    .where('state', '=', 'unknown')
    .returning('id')
    .execute();
  if (skipped.length > 0) await changeCampaign(trx, campaign.id);
}
