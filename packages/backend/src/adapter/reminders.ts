import type { Reminders } from '@patient-portal-access/core';
import type { Queryable } from '../store/open-store.ts';
import { audit } from './audit.ts';
import { lockPractice, practiceOf, refuseIfStale, type PracticeRecord } from './practices.ts';
import { nextReminderAt } from './reminders-due.ts';
import type { Scope } from './scope.ts';

type Rules = Omit<Reminders, 'nextRunAt' | 'revision'>;

/** The reminders as they were set. */
export const remindersIn = ({ reminders }: Pick<PracticeRecord, 'reminders'>): Rules => JSON.parse(reminders);

const revisionOf = (practice: PracticeRecord) => `r${practice.reminders_revision}`;

export const getReminders = async (scope: Scope): Promise<Reminders> =>
  remindersOf(scope.db, scope, await practiceOf(scope.db, scope.practiceId));

/** The practice's reminders, with the moment of the next one where one is due some time. */
export async function remindersOf(
  db: Queryable,
  parts: Pick<Scope, 'clock' | 'limits'>,
  practice: PracticeRecord,
): Promise<Reminders> {
  const rules = remindersIn(practice);
  const next =
    rules.enabled && rules.afterDays.length > 0 ? await nextReminderAt(db, parts, { practice, rules }) : undefined;
  return {
    ...rules,
    ...(next === undefined ? {} : { nextRunAt: next.toISOString() }),
    revision: revisionOf(practice),
  };
}

export async function setReminders(scope: Scope, input: Reminders): Promise<Reminders> {
  await scope.db.transaction().execute(async (trx) => {
    const practice = await lockPractice(trx, scope.practiceId);
    if (input.revision !== revisionOf(practice)) refuseIfStale(input.revision, await remindersOf(trx, scope, practice));
    const { enabled, afterDays, quietHours } = input;
    const rules: Rules = { enabled, afterDays, quietHours };
    await trx
      .updateTable('practices')
      .set({ reminders: JSON.stringify(rules), reminders_revision: practice.reminders_revision + 1 })
      .where('id', '=', practice.id)
      .execute();
    await audit(trx, scope, 'reminders_set', { enabled, afterDays: afterDays.join(','), ...quietHours });
  });
  return getReminders(scope);
}
