import { sql } from 'kysely';
import { idsOf } from '../adapter/ids.ts';
import type { BackendParts } from '../backend-parts.ts';
import type { Transaction } from '../store/open-store.ts';

/**
 * Holds the campaigns that mailed these patients. Campaigns are held before patients wherever both are, so that nobody
 * waits for each other: a transaction that activates calls this before it touches a patient.
 */
export async function lockCampaignsOf(trx: Transaction, patientIds: readonly string[]): Promise<string[]> {
  if (patientIds.length === 0) return [];
  const locked = await trx
    .selectFrom('campaigns')
    .select('id')
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('recipients')
        .select('campaign_id')
        .where('patient_id', 'in', idsOf(patientIds))
        .where('state', 'in', ['accepted', 'unknown']),
    )
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
  return locked.map(({ id }) => id);
}

/** Makes patients active, marks the mails that led to it, and ends their links. Resolves with those that were inactive. */
export async function activatePatients(
  trx: Transaction,
  { now }: Pick<BackendParts, 'now'>,
  ids: readonly string[],
): Promise<{ id: string; practice_id: string }[]> {
  if (ids.length === 0) return [];
  const campaigns = await lockCampaignsOf(trx, ids);
  const activated = await trx
    .updateTable('patients')
    .set({ active: true, activated_at: now() })
    .where('id', 'in', idsOf(ids))
    .where('active', '=', false)
    .returning(['id', 'practice_id'])
    .execute();
  const fresh = activated.map(({ id }) => id);
  if (fresh.length === 0) return [];
  await countAsJoined(trx, { now, campaigns, fresh });
  await trx
    .updateTable('links')
    .set({ superseded_at: now() })
    .where('patient_id', 'in', idsOf(fresh))
    .where('used_at', 'is', null)
    .execute();
  return activated;
}

async function countAsJoined(
  trx: Transaction,
  { now, campaigns, fresh }: { now: () => Date; campaigns: string[]; fresh: string[] },
) {
  if (campaigns.length === 0) return;
  await trx
    .updateTable('recipients')
    .set({ activated_at: now() })
    .where('campaign_id', 'in', campaigns)
    .where('patient_id', 'in', idsOf(fresh))
    .where('state', 'in', ['accepted', 'unknown'])
    .execute();
  await trx
    .updateTable('campaigns')
    .set({ seq: sql`seq + 1` })
    .where('id', 'in', campaigns)
    .execute();
}
