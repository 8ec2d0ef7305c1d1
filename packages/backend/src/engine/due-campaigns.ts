import { sql } from 'kysely';
import type { BackendParts } from '../backend-parts.ts';

/** Campaigns that could go on now: whose undo window is over, that have somebody due, or that only need to be finished. */
export async function dueCampaigns({ db, sqlNow }: BackendParts): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from campaigns where (not_before is null or not_before <= ${sqlNow()}) and (
      (state = 'waiting' and starts_at <= ${sqlNow()})
      or (state = 'sending' and (
        exists (select from recipients r where r.campaign_id = campaigns.id and r.state = 'pending'
          and (r.not_before is null or r.not_before <= ${sqlNow()}))
        or not exists (select from recipients r where r.campaign_id = campaigns.id and r.state in ('pending', 'claimed', 'in_data')))))
    order by starts_at`.execute(db);
  return rows.map(({ id }) => id);
}
