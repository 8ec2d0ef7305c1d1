import { lastingExclusionFor } from '@patient-portal-access/core';
import { sql } from 'kysely';
import { factsOf } from '../adapter/patient-facts.ts';
import { DAY, type BackendParts } from '../backend-parts.ts';
import type { Transaction } from '../store/open-store.ts';
import type { PatientRecord } from '../store/schema.ts';
import { changeCampaign, lockCampaign, waitsAgain } from './campaign-row.ts';
import type { Hold } from './claim.ts';

/** A recipient whose mail may go to the server's door now. */
export interface Marked {
  id: string;
  patient: PatientRecord;
  email: string;
  token: string;
  triedAt: Date;
  markedAt: Date;
  expiresAt: Date;
  attempts: number;
}

interface MarkedRow extends PatientRecord {
  row_id: string;
  tried_at: Date;
  marked_at: Date;
  attempts: number;
}

/**
 * Marks claimed recipients right before their mail is handed over, and returns those for whom everything still holds: the
 * lease, the campaign and the switch, and that the patient is inactive and wants mail. Only they may be mailed. The campaign
 * is held for reading meanwhile, so once a pause or a cancel has returned, nothing more is marked. `goesOn` is false when
 * the others were held back by the campaign or the lease, not by who they are.
 */
export async function markRecipients(
  parts: BackendParts,
  hold: Hold & { practiceId: string },
  ids: readonly string[],
): Promise<{ marked: Marked[]; goesOn: boolean }> {
  const marked = await parts.db.transaction().execute(async (trx) => {
    const rows = await markRows(trx, parts, hold, ids);
    await writeLinks(trx, parts, hold.practiceId, rows);
    return rows;
  });
  const taken = new Set(marked.map(({ id }) => id));
  const left = ids.filter((id) => !taken.has(id));
  return { marked, goesOn: left.length === 0 || (await skipOrRelease(parts, hold, left)) };
}

async function markRows(
  trx: Transaction,
  parts: BackendParts,
  { campaignId, attemptId, practiceId }: Hold & { practiceId: string },
  ids: readonly string[],
): Promise<Marked[]> {
  const yesterday = new Date(parts.clock.now() - DAY);
  const { rows } = await sql<MarkedRow>`
    with campaign as (
      select campaigns.id from campaigns join practices on practices.id = campaigns.practice_id
      where campaigns.id = ${campaignId} and campaigns.state = 'sending' and practices.activation_email_enabled
        and (campaigns.not_before is null or campaigns.not_before <= ${parts.sqlNow()})
      for share of campaigns)
    update recipients as row
    set state = 'in_data', attempts = attempts + 1, email = patient.email,
      tried_at = coalesce(tried_at, ${parts.now()}),
      marked_at = case when marked_at > ${yesterday} then marked_at else ${parts.now()} end
    from campaign, patients as patient
    where row.campaign_id = campaign.id and row.id = any(array[${sql.join([...ids])}]::text[])
      and row.attempt_id = ${attemptId} and row.state = 'claimed' and row.lease_until > clock_timestamp()
      and patient.id = row.patient_id and patient.email_usable and not patient.active and not patient.opted_out
      and not patient.declined and not patient.bounced and not patient.deceased
    returning patient.*, row.id as row_id, row.tried_at, row.marked_at, row.attempts`.execute(trx);
  return rows.map(({ row_id: id, tried_at: triedAt, marked_at: markedAt, attempts, ...patient }) => ({
    id,
    patient,
    email: (patient.email ?? '').trim(),
    token: parts.links.tokenOf({ id, practiceId, patientId: patient.id }),
    triedAt,
    markedAt,
    expiresAt: new Date(markedAt.getTime() + parts.limits.linkDays * DAY),
    attempts,
  }));
}

/** The link works from here on: the mail may arrive before its outcome is known. The patient's older links still work too. */
async function writeLinks(trx: Transaction, { links }: BackendParts, practiceId: string, marked: readonly Marked[]) {
  if (marked.length === 0) return;
  await trx
    .insertInto('links')
    .values(
      marked.map(({ id, patient, token, expiresAt }) => ({
        id,
        token_hash: links.hashOf(token),
        practice_id: practiceId,
        patient_id: patient.id,
        expires_at: expiresAt,
      })),
    )
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((set) => ({ expires_at: set.ref('excluded.expires_at') })),
    )
    .execute();
}

/** Who was not marked: left out for good with the reason, or given back. True when all were left out. */
function skipOrRelease(parts: BackendParts, { campaignId, attemptId }: Hold, ids: readonly string[]) {
  return parts.db.transaction().execute(async (trx) => {
    const campaign = await lockCampaign(trx, campaignId);
    const rows = await trx
      .selectFrom('recipients as row')
      .leftJoin('patients as patient', 'patient.id', 'row.patient_id')
      .selectAll('patient')
      .select('row.id as row_id')
      .where('row.id', 'in', ids)
      .where('row.attempt_id', '=', attemptId)
      .where('row.state', '=', 'claimed')
      .execute();
    let skipped = 0;
    for (const { row_id, ...patient } of rows) {
      const reason = reasonToSkip(parts, patient);
      if (reason) skipped += 1;
      await trx
        .updateTable('recipients')
        .set(reason ? { state: 'skipped', reason, at: parts.now() } : { state: waitsAgain(campaign) })
        .set({ attempt_id: null, lease_until: null })
        .where('id', '=', row_id)
        .execute();
    }
    if (rows.length > 0) await changeCampaign(trx, campaignId);
    return skipped === ids.length;
  });
}

/** Why a patient gets no mail after all: people activate, opt out and change address while a campaign runs. */
export function reasonToSkip(
  { clock, limits }: Pick<BackendParts, 'clock' | 'limits'>,
  patient: { [K in keyof PatientRecord]: PatientRecord[K] | null },
): string | undefined {
  if (!isPatient(patient)) return 'deleted';
  if (patient.active) return 'activated_meanwhile';
  return lastingExclusionFor(factsOf(patient), { now: clock.now(), limits });
}

const isPatient = (patient: { [K in keyof PatientRecord]: PatientRecord[K] | null }): patient is PatientRecord =>
  patient.id !== null;
