import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { DAY, type BackendParts } from '../backend-parts.ts';

/**
 * Counts a request of somebody without a login, and says whether it is still within the caps of a day: for the address or
 * patient it is about, for the machine it comes from, and for the practice. `who` is kept as a hash.
 */
export async function isWithinCaps(
  { db, now, limits }: BackendParts,
  kind: 'new_link' | 'code' | 'registration',
  who: { about: string; from?: string | undefined; practiceId?: string },
): Promise<boolean> {
  const caps: [string, number][] = [[`about:${who.about}`, limits.requestsPerDay]];
  if (who.from !== undefined) caps.push([`from:${who.from}`, limits.requestsPerDay * 10]);
  if (who.practiceId !== undefined) caps.push([`practice:${who.practiceId}`, limits.requestsPerDay * 200]);
  const hashed = caps.map(([one, most]) => ({ who: createHash('sha256').update(one).digest('base64url'), most }));
  await db
    .insertInto('requests')
    .values(hashed.map((one) => ({ kind, who: one.who, at: now() })))
    .execute();
  const counted = await db
    .selectFrom('requests')
    .select(['who', sql<number>`count(*)::int`.as('count')])
    .where('kind', '=', kind)
    .where(
      'who',
      'in',
      hashed.map((one) => one.who),
    )
    .where('at', '>', new Date(now().getTime() - DAY))
    .groupBy('who')
    .execute();
  return hashed.every(({ who: one, most }) => (counted.find((row) => row.who === one)?.count ?? 0) <= most);
}
