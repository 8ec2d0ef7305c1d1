import { sql } from 'kysely';
import type { BackendParts } from '../backend-parts.ts';
import { changeCampaign, lockCampaign, waitsAgain } from './campaign-row.ts';

/** A worker's hold on a campaign's recipients. `attemptId` is the fence: without it nothing can be changed. */
export interface Hold {
  campaignId: string;
  attemptId: string;
}

const leaseEnd = ({ limits }: Pick<BackendParts, 'limits'>) =>
  sql<Date>`clock_timestamp() + make_interval(secs => ${limits.leaseSeconds})`;

/** Takes the next recipients that are due, as long as the campaign is being sent. */
export async function claimRecipients(
  parts: BackendParts,
  { campaignId, attemptId }: Hold,
  most: number,
): Promise<string[]> {
  return parts.db.transaction().execute(async (trx) => {
    const campaign = await lockCampaign(trx, campaignId);
    if (campaign?.state !== 'sending' || (campaign.not_before ?? 0) > parts.now()) return [];
    const claimed = await trx
      .updateTable('recipients')
      .set({ state: 'claimed', attempt_id: attemptId, lease_until: leaseEnd(parts), not_before: null })
      .where('id', 'in', (eb) =>
        eb
          .selectFrom('recipients')
          .select('id')
          .where('campaign_id', '=', campaignId)
          .where('state', '=', 'pending')
          .where((where) => where.or([where('not_before', 'is', null), where('not_before', '<=', parts.sqlNow())]))
          .orderBy('position')
          .limit(most)
          .forNoKeyUpdate()
          .skipLocked(),
      )
      .returning(['id', 'position'])
      .execute();
    if (claimed.length > 0) await changeCampaign(trx, campaignId);
    return claimed.toSorted((a, b) => a.position - b.position).map(({ id }) => id);
  });
}

/** Sign of life. What has run out stays run out: then somebody else may have it. */
export async function extendLease(parts: BackendParts, { attemptId, campaignId }: Hold): Promise<void> {
  await parts.db
    .updateTable('recipients')
    .set({ lease_until: leaseEnd(parts) })
    .where('campaign_id', '=', campaignId)
    .where('state', 'in', ['claimed', 'in_data'])
    .where('attempt_id', '=', attemptId)
    .where('lease_until', '>', sql<Date>`clock_timestamp()`)
    .execute();
}

/** Gives back what was claimed and not marked. */
export async function releaseClaims(parts: BackendParts, { campaignId, attemptId }: Hold): Promise<void> {
  await parts.db.transaction().execute(async (trx) => {
    await lockCampaign(trx, campaignId);
    const released = await trx
      .updateTable('recipients')
      .set({ state: 'pending', attempt_id: null, lease_until: null })
      .where('campaign_id', '=', campaignId)
      .where('attempt_id', '=', attemptId)
      .where('state', '=', 'claimed')
      .returning('id')
      .execute();
    if (released.length > 0) await changeCampaign(trx, campaignId);
  });
}

/** Takes back what a dead worker held: claimed rows wait again, and marked ones are in doubt. */
export async function recoverLeases(parts: BackendParts): Promise<void> {
  const lost = await parts.db
    .selectFrom('recipients')
    .select('campaign_id')
    .distinct()
    .where('state', 'in', ['claimed', 'in_data'])
    .where('lease_until', '<', sql<Date>`clock_timestamp()`)
    .execute();
  for (const { campaign_id } of lost) await recoverCampaign(parts, campaign_id);
}

const recoverCampaign = (parts: BackendParts, campaignId: string) =>
  parts.db.transaction().execute(async (trx) => {
    const campaign = await lockCampaign(trx, campaignId);
    const recovered = await trx
      .updateTable('recipients')
      .set({
        state: sql`case when state = 'in_data' then 'unknown' else ${waitsAgain(campaign)} end`,
        reason: sql`case when state = 'in_data' then 'worker_lost' else reason end`,
        at: parts.now(),
        attempt_id: null,
        lease_until: null,
      })
      .where('campaign_id', '=', campaignId)
      .where('state', 'in', ['claimed', 'in_data'])
      .where('lease_until', '<', sql<Date>`clock_timestamp()`)
      .returning('id')
      .execute();
    if (recovered.length > 0) await changeCampaign(trx, campaignId);
  });
