import type { PortalStats } from '@patient-portal-access/core';
import { sql } from 'kysely';
import { lastCampaign, runningCampaignId } from './campaigns.ts';
import { practiceOf } from './practices.ts';
import { remindersOf } from './reminders.ts';
import type { Scope } from './scope.ts';

/** Counted in one statement, so that the figures agree. */
export async function getStats(scope: Scope): Promise<PortalStats> {
  const practice = await practiceOf(scope.db, scope.practiceId);
  const counted = await scope.db
    .selectFrom('patients')
    .select([
      sql<number>`count(*)::int`.as('total'),
      sql<number>`(count(*) filter (where active))::int`.as('active'),
      sql<number>`(count(*) filter (where not active and invites > 0))::int`.as('invited'),
      sql<number>`(count(*) filter (where not active and (bounced or not email_usable)))::int`.as('unreachable'),
    ])
    .where('practice_id', '=', scope.practiceId)
    .executeTakeFirstOrThrow();
  const [last, running] = [
    await lastCampaign(scope.db, scope.practiceId),
    await runningCampaignId(scope.db, scope.practiceId),
  ];
  const { nextRunAt } = await remindersOf(scope.db, scope, practice);
  return {
    ...counted,
    inactive: counted.total - counted.active,
    asOf: scope.now().toISOString(),
    runningCampaignId: running ?? null,
    ...(nextRunAt === undefined ? {} : { nextReminderAt: nextRunAt }),
    ...(last
      ? { lastCampaign: { id: last.id, sentAt: last.startsAt, total: last.total, joined: last.joined ?? 0 } }
      : {}),
  };
}
