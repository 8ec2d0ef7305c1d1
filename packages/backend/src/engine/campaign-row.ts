import { campaignAfter, recipientCounts, type Campaign } from '@patient-portal-access/core';
import { sql } from 'kysely';
import { audit } from '../adapter/audit.ts';
import type { BackendParts } from '../backend-parts.ts';
import type { Queryable, Transaction } from '../store/open-store.ts';
import type { CampaignRecord } from '../store/schema.ts';

/** Who works on a practice's campaigns: a viewer's call or the engine itself. */
export type Acting = Pick<BackendParts, 'now' | 'emit'> & { practiceId: string; viewer?: { id: string } };

/**
 * The campaign's row, held until the transaction ends. Whatever changes a campaign's recipients holds it first, so that
 * changes come one after the other and never lock each other out; marking holds it for reading.
 */
export const lockCampaign = (trx: Transaction, id: string): Promise<CampaignRecord | undefined> =>
  trx.selectFrom('campaigns').selectAll().where('id', '=', id).forNoKeyUpdate().executeTakeFirst();

/** A visible change: `seq` rises with it. */
export async function changeCampaign(
  trx: Transaction,
  id: string,
  change: Partial<
    Pick<
      CampaignRecord,
      'state' | 'paused_because' | 'finished_at' | 'refusals_accepted' | 'unreachable' | 'not_before'
    >
  > = {},
): Promise<void> {
  await trx
    .updateTable('campaigns')
    .set({ ...change, seq: sql`seq + 1` })
    .where('id', '=', id)
    .execute();
}

/** Stops the campaign; what is already at the mail server's door still goes out. */
export async function pauseCampaignRow(
  trx: Transaction,
  acting: Acting,
  campaign: CampaignRecord,
  because: NonNullable<Campaign['pausedBecause']>,
): Promise<void> {
  const state = campaignAfter(campaign.state, { type: 'pause' });
  if (state === campaign.state) return;
  await changeCampaign(trx, campaign.id, { state, paused_because: because });
  if (because !== 'person') await audit(trx, acting, 'campaign_paused', { campaignId: campaign.id, because });
  acting.emit({ type: 'campaign_paused', practiceId: campaign.practice_id, campaignId: campaign.id, because });
}

/** The switch was turned off: the practice's campaign pauses, and single mails that nobody could resume are called off. */
export async function pauseRunning(
  trx: Transaction,
  acting: Acting,
  because: NonNullable<Campaign['pausedBecause']>,
): Promise<void> {
  const running = await trx
    .selectFrom('campaigns')
    .selectAll()
    .where('practice_id', '=', acting.practiceId)
    .where('state', 'in', ['waiting', 'sending'])
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
  for (const campaign of running) {
    if (campaign.kind === 'campaign') await pauseCampaignRow(trx, acting, campaign, because);
    else await cancelCampaignRow(trx, acting, campaign);
  }
}

/** Ends the campaign. Recipients whose mail is at the server's door keep their outcome. */
export async function cancelCampaignRow(trx: Transaction, acting: Acting, campaign: CampaignRecord): Promise<void> {
  const state = campaignAfter(campaign.state, { type: 'cancel' });
  if (state === campaign.state) return;
  await trx
    .updateTable('recipients')
    .set({ state: 'cancelled', attempt_id: null, lease_until: null, at: acting.now() })
    .where('campaign_id', '=', campaign.id)
    .where('state', 'in', ['pending', 'claimed'])
    .execute();
  await changeCampaign(trx, campaign.id, { state, paused_because: null, finished_at: acting.now() });
}

/** What becomes of a recipient whose mail did not go out: there is no again in a campaign that was cancelled. */
export const waitsAgain = (campaign: Pick<CampaignRecord, 'state'> | undefined): 'pending' | 'cancelled' =>
  campaign?.state === 'cancelled' ? 'cancelled' : 'pending';

/** Ends the campaign when everybody has been handled. */
export async function finishIfDone(trx: Transaction, acting: Acting, campaign: CampaignRecord): Promise<boolean> {
  if (campaign.state !== 'sending' || (await isAnyoneLeft(trx, campaign.id))) return false;
  const counts = await countRecipients(trx, campaign.id);
  const state = campaignAfter(campaign.state, { type: 'finish', counts });
  await changeCampaign(trx, campaign.id, { state, finished_at: acting.now() });
  await audit(trx, acting, 'campaign_finished', { campaignId: campaign.id, ...counts });
  acting.emit({ type: 'campaign_finished', practiceId: campaign.practice_id, campaignId: campaign.id });
  return true;
}

/** Asked after every few mails, so it must not count a hundred thousand rows. */
async function isAnyoneLeft(trx: Transaction, campaignId: string): Promise<boolean> {
  const left = await trx
    .selectFrom('recipients')
    .select('id')
    .where('campaign_id', '=', campaignId)
    .where('state', 'in', ['pending', 'claimed', 'in_data'])
    .limit(1)
    .executeTakeFirst();
  return left !== undefined;
}

/** How many recipients are in each state. */
export async function countRecipients(db: Queryable, campaignId: string): Promise<Campaign['counts']> {
  const rows = await db
    .selectFrom('recipients')
    .select(['state', sql<number>`count(*)::int`.as('count')])
    .where('campaign_id', '=', campaignId)
    .groupBy('state')
    .execute();
  return toCounts(rows);
}

export function toCounts(rows: readonly { state: string; count: number }[]): Campaign['counts'] {
  const counts: Record<string, number> = {};
  for (const { state, count } of rows) {
    const shown = state === 'in_data' ? 'claimed' : state;
    counts[shown] = (counts[shown] ?? 0) + count;
  }
  return recipientCounts(counts);
}
