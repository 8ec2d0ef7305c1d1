import { reminderDueAt, type Reminders } from '@patient-portal-access/core';
import { sql } from 'kysely';
import type { BackendParts } from '../backend-parts.ts';
import type { Queryable } from '../store/open-store.ts';
import { factColumns, factsOf } from './patient-facts.ts';

type Parts = Pick<BackendParts, 'clock' | 'limits'>;

interface Given {
  practice: { id: string };
  rules: Pick<Reminders, 'afterDays'>;
}

/** So many of the first are looked at for one who may be mailed: the figures are asked for often. */
const LOOKED_AT = 500;

/** When the next reminder is due: now at the earliest, undefined when nobody is to be reminded. */
export async function nextReminderAt(db: Queryable, parts: Parts, given: Given): Promise<Date | undefined> {
  const { afterDays } = given.rules;
  const gaps = sql.join(afterDays.map((day, i) => sql`${day - (afterDays[i - 1] ?? 0)}::int`));
  const first = await waiting(db, given)
    .orderBy(
      sql`invited_at + make_interval(days => greatest((array[${gaps}])[invites], ${parts.limits.daysBetween}::int))`,
    )
    .limit(LOOKED_AT)
    .execute();
  const moments = first.flatMap((record) => reminderDueAt(factsOf(record), given.rules, parts.limits) ?? []);
  if (moments.length === 0) return undefined;
  return new Date(Math.max(Math.min(...moments), parts.clock.now()));
}

/** Who is to be reminded by now. */
export async function remindersDue(db: Queryable, { clock, limits }: Parts, given: Given): Promise<string[]> {
  const records = await waiting(db, given).execute();
  return records
    .filter((record) => (reminderDueAt(factsOf(record), given.rules, limits) ?? Infinity) <= clock.now())
    .map(({ id }) => id);
}

/**
 * Inactive patients with a reminder to come. Left out is who was in a campaign since the last invite that went out: what
 * became of that mail, a refusal, a doubt or a cancelled send, is for a person to judge, and nothing mails again unasked.
 */
const waiting = (db: Queryable, { practice, rules }: Given) =>
  db
    .selectFrom('patients')
    .select(factColumns)
    .where('practice_id', '=', practice.id)
    .where('active', '=', false)
    .where('invites', '>', 0)
    .where('invites', '<=', rules.afterDays.length)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('recipients')
            .innerJoin('campaigns', 'campaigns.id', 'recipients.campaign_id')
            .select('recipients.id')
            .whereRef('recipients.patient_id', '=', 'patients.id')
            .whereRef('campaigns.created_at', '>', 'patients.invited_at'),
        ),
      ),
    );
