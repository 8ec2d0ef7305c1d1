import type { Campaign, Page, PageRequest } from '@patient-portal-access/core';
import { sql } from 'kysely';
import { toCounts } from '../engine/campaign-row.ts';
import type { Queryable } from '../store/open-store.ts';
import type { CampaignRecord } from '../store/schema.ts';
import { limitOf, noSuchPage } from './paging.ts';
import { notFound, type Scope } from './scope.ts';

interface Tally {
  state: string;
  code: string | null;
  count: number;
  joined: number;
}

const TALLY = sql<Tally[]>`(select coalesce(json_agg(tally), '[]') from (
  select state, case when state = 'refused' then reason end as code, count(*)::int as count, count(activated_at)::int as joined
  from recipients where campaign_id = campaigns.id group by 1, 2) as tally)`.as('tally');

/** Campaigns with their counts of the same moment: one statement, one snapshot. */
const campaignsOf = (db: Queryable, practiceId: string) =>
  db
    .selectFrom('campaigns')
    .selectAll('campaigns')
    .select(TALLY)
    .where('practice_id', '=', practiceId)
    .where('kind', '=', 'campaign');

/** The campaign, or `not_found`. */
export async function getCampaign(scope: Scope, id: string): Promise<Campaign> {
  const record = await campaignsOf(scope.db, scope.practiceId).where('id', '=', id).executeTakeFirst();
  return record ? toCampaign(record) : notFound(scope, 'campaign', id);
}

/** The practice's campaign that began last, and the one that is not finished. */
export async function lastCampaign(db: Queryable, practiceId: string): Promise<Campaign | undefined> {
  const record = await campaignsOf(db, practiceId).orderBy('starts_at', 'desc').limit(1).executeTakeFirst();
  return record && toCampaign(record);
}

/** The practice's campaign that is not finished: there is one at most. */
export async function runningCampaignId(db: Queryable, practiceId: string): Promise<string | undefined> {
  const running = await db
    .selectFrom('campaigns')
    .select('id')
    .where('practice_id', '=', practiceId)
    .where('kind', '=', 'campaign')
    .where('state', 'in', ['waiting', 'sending', 'paused'])
    .executeTakeFirst();
  return running?.id;
}

/** Newest first. */
export async function listCampaigns(scope: Scope, page: PageRequest): Promise<Page<Campaign>> {
  const limit = limitOf(page);
  let query = campaignsOf(scope.db, scope.practiceId);
  if (page.after !== undefined) {
    const before = await query
      .clearSelect()
      .select(['starts_at', 'id'])
      .where('id', '=', page.after)
      .executeTakeFirst();
    if (!before) return noSuchPage();
    query = query.where((where) =>
      where(where.refTuple('starts_at', 'id'), '<', where.tuple(before.starts_at, before.id)),
    );
  }
  const records = await query
    .orderBy('starts_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  const items = records.slice(0, limit).map(toCampaign);
  const last = items.at(-1);
  return { items, ...(records.length > limit && last ? { next: last.id } : {}) };
}

function toCampaign(record: CampaignRecord & { tally: Tally[] }): Campaign {
  const { tally } = record;
  return {
    id: record.id,
    seq: record.seq,
    state: record.state,
    total: record.total,
    counts: toCounts(tally),
    startsAt: record.starts_at.toISOString(),
    ...(record.finished_at ? { finishedAt: record.finished_at.toISOString() } : {}),
    templateRevision: record.template_revision,
    ...(record.paused_because ? { pausedBecause: record.paused_because } : {}),
    failures: tally
      .flatMap(({ code, count }) => (code === null ? [] : [{ code, count }]))
      .toSorted((a, b) => b.count - a.count),
    joined: tally.reduce((sum, { joined }) => sum + joined, 0),
  };
}
