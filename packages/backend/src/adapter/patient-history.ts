import type { InviteHistory } from '@patient-portal-access/core';
import type { StoredRecipientState } from '../store/schema.ts';
import type { Scope } from './scope.ts';

/** What came of a patient's invites: the last row that says something, and the link of the last mail. */
export interface PatientHistory {
  last?: NonNullable<InviteHistory['last']>;
  openedAt?: Date;
  expiresAt?: Date;
}

/** The histories of some patients. */
export async function historyOf(scope: Scope, ids: readonly string[]): Promise<Map<string, PatientHistory>> {
  const histories = new Map<string, PatientHistory>();
  if (ids.length === 0) return histories;
  const rows = await scope.db
    .selectFrom('recipients as row')
    .leftJoin('links as link', 'link.id', 'row.id')
    .select(['row.patient_id', 'row.state', 'link.opened_at', 'link.expires_at'])
    .where('row.patient_id', 'in', ids)
    .where('row.state', 'not in', ['skipped', 'cancelled'])
    .orderBy('row.at', (order) => order.asc().nullsLast())
    .execute();
  for (const row of rows) {
    const { last: before, ...link } = histories.get(row.patient_id) ?? {};
    const last = before === 'queued' ? before : (shown(row.state) ?? before);
    histories.set(row.patient_id, { ...(last ? { last } : {}), ...(row.state === 'accepted' ? linkOf(row) : link) });
  }
  return histories;
}

function shown(state: StoredRecipientState): PatientHistory['last'] {
  if (state === 'pending' || state === 'claimed' || state === 'in_data') return 'queued';
  return state === 'accepted' || state === 'unknown' || state === 'refused' ? state : undefined;
}

function linkOf({ opened_at, expires_at }: { opened_at: Date | null; expires_at: Date | null }): PatientHistory {
  return { ...(opened_at ? { openedAt: opened_at } : {}), ...(expires_at ? { expiresAt: expires_at } : {}) };
}
