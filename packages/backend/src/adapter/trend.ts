import type { TrendDay } from '@patient-portal-access/core';
import { sql } from 'kysely';
import { DAY } from '../backend-parts.ts';
import { practiceOf, profileOf } from './practices.ts';
import type { Scope } from './scope.ts';

/** Active and inactive patients at the end of each of the last `days` days, today being the last, by the practice's calendar. */
export async function getTrend(scope: Scope, days: number): Promise<TrendDay[]> {
  const { timeZone } = profileOf(await practiceOf(scope.db, scope.practiceId));
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const now = scope.clock.now();
  const list = [...new Set(Array.from({ length: days }, (_, i) => format.format(now - (days - 1 - i) * DAY)))];
  const known = await countByDay(scope, { timeZone, first: list[0] ?? '', moment: 'created_at' });
  const joined = await countByDay(scope, { timeZone, first: list[0] ?? '', moment: 'activated_at' });
  let [total, active] = [0, 0];
  return list.map((day) => {
    total += known.get(day) ?? 0;
    active += joined.get(day) ?? 0;
    return { day, active, inactive: total - active };
  });
}

/** How many patients were known, or became active, on each day; all before the first day count on it. */
async function countByDay(
  { db, practiceId }: Scope,
  { timeZone, first, moment }: { timeZone: string; first: string; moment: 'created_at' | 'activated_at' },
): Promise<Map<string, number>> {
  const at = moment === 'created_at' ? sql`created_at` : sql`greatest(created_at, activated_at)`;
  const { rows } = await sql<{ day: string; count: number }>`
    select greatest(to_char(${at} at time zone ${timeZone}, 'YYYY-MM-DD') collate "C", ${first}) as day, count(*)::int as count
    from patients where practice_id = ${practiceId} and (${moment === 'created_at'} or active) group by 1`.execute(db);
  return new Map(rows.map(({ day, count }) => [day, count]));
}
