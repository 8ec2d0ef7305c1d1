import { sql, type UpdateObject } from 'kysely';
import { idsOf } from '../adapter/ids.ts';
import { DAY, type BackendParts } from '../backend-parts.ts';
import type { Transaction } from '../store/open-store.ts';
import type { CampaignRecord, Schema } from '../store/schema.ts';
import { waitsAgain } from './campaign-row.ts';
import type { Hold } from './claim.ts';
import type { Marked } from './mark.ts';
import type { Outcome, Settled } from './outcome.ts';
import { retryDelay } from './retry-delay.ts';

type Change = UpdateObject<Schema, 'recipients'>;

/** Accepted mails, many at once. Now, and not before, the patients' older links end. Resolves with the rows still held. */
export async function settleAccepted(
  trx: Transaction,
  parts: BackendParts,
  { hold, marked }: { hold: Hold; marked: readonly Marked[] },
): Promise<Set<string>> {
  if (marked.length === 0) return new Set();
  const at = parts.now();
  const rows = await heldRows(trx, hold, idsOf(marked.map(({ id }) => id)))
    .set({
      state: 'accepted',
      reason: null,
      at,
      // Who was quicker than this has joined through this mail all the same.
      activated_at: sql<Date | null>`(select activated_at from patients where patients.id = recipients.patient_id and active)`,
    })
    .returning(['id', 'patient_id'])
    .execute();
  const patientIds = idsOf(rows.map(({ patient_id }) => patient_id));
  await trx
    .updateTable('patients')
    .set({ invites: sql`invites + 1`, invited_at: at })
    .where('id', 'in', patientIds)
    .execute();
  await sql`update links set superseded_at = ${at} from links newer
    where newer.id in ${idsOf(rows.map(({ id }) => id))} and links.patient_id = newer.patient_id
      and links.id <> newer.id and links.expires_at <= newer.expires_at and links.superseded_at is null`.execute(trx);
  return new Set(rows.map(({ id }) => id));
}

interface Settling extends Settled {
  hold: Hold;
  campaign: CampaignRecord;
}

/** Any other outcome. False when somebody else holds the row by now. */
export async function settleOther(trx: Transaction, parts: BackendParts, settling: Settling): Promise<boolean> {
  const { hold, marked, outcome } = settling;
  const row = await heldRows(trx, hold, idsOf([marked.id]))
    .set(changeFor(parts, settling))
    .returning('id')
    .executeTakeFirst();
  if (!row) return false;
  if (outcome.outcome === 'refused' && outcome.isAddressBad) await markAddressBad(trx, marked);
  if (outcome.outcome === 'put_off' && outcome.wholeDomain) await putOffDomain(trx, parts, settling, outcome);
  return true;
}

/** Rows that are marked under this fence; changing them gives them back. */
const heldRows = (trx: Transaction, { attemptId }: Hold, ids: ReturnType<typeof idsOf>) =>
  trx
    .updateTable('recipients')
    .set({ attempt_id: null, lease_until: null })
    .where('id', 'in', ids)
    .where('attempt_id', '=', attemptId)
    .where('state', '=', 'in_data');

function changeFor(
  parts: BackendParts,
  { campaign, marked, outcome }: { campaign: CampaignRecord; marked: Marked; outcome: Outcome },
): Change {
  const at = parts.now();
  const again: Change = { state: waitsAgain(campaign) };
  switch (outcome.outcome) {
    case 'accepted':
      return { state: 'accepted', at };
    case 'unknown':
      return { state: 'unknown', reason: outcome.code, at };
    case 'skipped':
      return { state: 'skipped', reason: outcome.reason, at };
    case 'refused':
    case 'text_refused':
      return { state: 'refused', reason: outcome.code, at };
    case 'put_off':
      if (at.getTime() - marked.triedAt.getTime() > parts.limits.retryDays * DAY)
        return { state: 'refused', reason: outcome.code, at };
      return { ...again, reason: outcome.code, not_before: retryAt(parts, marked, outcome) };
    case 'unreachable':
    case 'sender_refused':
      // Nobody's turn is used up by trouble that is not theirs.
      return { ...again, attempts: sql<number>`attempts - 1` };
    default:
      return outcome satisfies never;
  }
}

const retryAt = ({ limits, clock }: BackendParts, { attempts }: Marked, outcome: { retryAfterMs?: number }) =>
  new Date(clock.now() + (outcome.retryAfterMs ?? retryDelay(attempts, limits)));

/** The address is marked, unless it was changed while the mail was on its way. */
const markAddressBad = (trx: Transaction, { patient }: Marked) =>
  trx
    .updateTable('patients')
    .set({ bounced: true })
    .where('id', '=', patient.id)
    .where('email', 'is not distinct from', patient.email)
    .execute();

const putOffDomain = (
  trx: Transaction,
  parts: BackendParts,
  { campaign, marked }: Pick<Settling, 'campaign' | 'marked'>,
  outcome: { retryAfterMs?: number },
) =>
  trx
    .updateTable('recipients')
    .set({ not_before: retryAt(parts, marked, outcome) })
    .where('campaign_id', '=', campaign.id)
    .where('state', '=', 'pending')
    .where(sql`lower(split_part(email, '@', 2))`, '=', domainOf(marked.email))
    .execute();

const domainOf = (email: string) => email.slice(email.lastIndexOf('@') + 1).toLowerCase();
