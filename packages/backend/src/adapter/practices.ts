import { defaultInvite, PortalAccessError, type Practice, type PortalSettings } from '@patient-portal-access/core';
import { parseMessage, settingsSchema } from '@patient-portal-access/core/wire';
import type { Selectable } from 'kysely';
import { randomUUID } from 'node:crypto';
import type { BackendParts } from '../backend-parts.ts';
import type { Queryable, Transaction } from '../store/open-store.ts';
import type { PracticesTable } from '../store/schema.ts';
import { audit } from './audit.ts';
import type { Scope } from './scope.ts';
import { pauseRunning } from '../engine/campaign-row.ts';

export type PracticeRecord = Selectable<PracticesTable>;

/** The practice, or `not_found`. */
export async function practiceOf(db: Queryable, id: string): Promise<PracticeRecord> {
  const record = await db.selectFrom('practices').selectAll().where('id', '=', id).executeTakeFirst();
  return record ?? noPractice();
}

/** The practice's row, held until the transaction ends: switch, template and starts happen one after the other. */
export async function lockPractice(trx: Transaction, id: string): Promise<PracticeRecord> {
  const record = await trx.selectFrom('practices').selectAll().where('id', '=', id).forNoKeyUpdate().executeTakeFirst();
  return record ?? noPractice();
}

function noPractice(): never {
  throw new PortalAccessError('not_found', 'There is no such practice here. The host has to save it first.');
}

export const profileOf = (record: Pick<PracticeRecord, 'profile'>): Practice => JSON.parse(record.profile);

export const settingsOf = (record: PracticeRecord): PortalSettings => ({
  activationEmailEnabled: record.activation_email_enabled,
  practice: profileOf(record),
  revision: `s${record.revision}`,
});

export async function setActivationEmailEnabled(
  scope: Scope,
  { enabled, revision }: { enabled: boolean; revision: string },
): Promise<PortalSettings> {
  return scope.db.transaction().execute(async (trx) => {
    const before = await lockPractice(trx, scope.practiceId);
    refuseIfStale(revision, settingsOf(before));
    const after = { activation_email_enabled: enabled, revision: before.revision + 1 };
    await trx.updateTable('practices').set(after).where('id', '=', before.id).execute();
    if (!enabled) await pauseRunning(trx, scope, 'activation_email_disabled');
    await audit(trx, scope, enabled ? 'switched_on' : 'switched_off');
    return settingsOf({ ...before, ...after });
  });
}

/** Refuses what was made from an older state. */
export function refuseIfStale(revision: string, current: { revision: string }): void {
  if (revision === current.revision) return;
  throw new PortalAccessError(
    'conflict',
    'This was not saved: somebody saved a newer version since you opened it. Compare the two, then save again.',
    { current },
  );
}

/** Makes the practice with the default invite, or replaces its profile. */
export async function savePractice(parts: BackendParts, practice: Practice): Promise<void> {
  const profile = JSON.stringify(checked(practice));
  await parts.db.transaction().execute(async (trx) => {
    const revision = `t${randomUUID()}`;
    const made = await trx
      .insertInto('practices')
      .values({ id: practice.id, profile, template_revision: revision })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst();
    if (made) {
      const template = { revision, practice_id: practice.id, is_default: true, updated_at: null, updated_by: null };
      const content = JSON.stringify(defaultInvite(practice.locale));
      await trx
        .insertInto('templates')
        .values({ ...template, content })
        .execute();
      return;
    }
    const before = await lockPractice(trx, practice.id);
    if (before.profile === profile) return;
    const after = { profile, revision: before.revision + 1 };
    await trx.updateTable('practices').set(after).where('id', '=', practice.id).execute();
  });
}

function checked(practice: Practice): Practice {
  const settings = parseMessage(settingsSchema, { activationEmailEnabled: false, practice, revision: 's' });
  try {
    new Intl.DateTimeFormat(practice.locale, { timeZone: practice.timeZone });
  } catch {
    throw new PortalAccessError('invalid', 'The practice was not saved: its locale or time zone does not exist.', {
      fields: { timeZone: 'must be a time zone such as America/New_York, and the locale one such as en-US' },
    });
  }
  return settings.practice;
}
