import { hasTooManyRefusals } from '@patient-portal-access/core';
import type { BackendParts } from '../backend-parts.ts';
import type { Delivery } from '../mail/delivery.ts';
import type { Transaction } from '../store/open-store.ts';
import type { CampaignRecord } from '../store/schema.ts';
import { changeCampaign, countRecipients, finishIfDone, lockCampaign, pauseCampaignRow } from './campaign-row.ts';
import type { Hold } from './claim.ts';
import type { Marked } from './mark.ts';
import { retryDelay } from './retry-delay.ts';
import { settleAccepted, settleOther } from './settle.ts';

/** What came of one marked recipient; `skipped` when a rule that only core knows held it back. */
export type Outcome = Delivery | { outcome: 'skipped'; reason: string };

export interface Settled {
  marked: Marked;
  outcome: Outcome;
}

/** Times in a row that the mail server may be out of reach before a person has to look. */
const UNREACHABLE_LIMIT = 6;

/** Writes what came of some mails, together, and draws the conclusions for the campaign. Rows under another fence stay. */
export async function commitOutcomes(parts: BackendParts, hold: Hold, settled: readonly Settled[]): Promise<void> {
  await parts.db.transaction().execute(async (trx) => {
    const campaign = await lockCampaign(trx, hold.campaignId);
    if (!campaign) return;
    const written = await writeRows(trx, parts, { hold, campaign, settled });
    if (written.length === 0) return;
    const reach = reachAfter(parts, campaign, written);
    await changeCampaign(trx, campaign.id, reach);
    const acting = { ...parts, practiceId: campaign.practice_id };
    const because = await reasonToPause(trx, { ...campaign, ...reach }, written);
    if (because) await pauseCampaignRow(trx, acting, campaign, because);
    else await finishIfDone(trx, acting, campaign);
  });
}

interface Writing {
  hold: Hold;
  campaign: CampaignRecord;
  settled: readonly Settled[];
}

/** Resolves with the outcomes that were written: the others' rows belong to somebody else by now. */
async function writeRows(trx: Transaction, parts: BackendParts, { hold, campaign, settled }: Writing) {
  const isAccepted = ({ outcome }: Settled) => outcome.outcome === 'accepted';
  const accepted = settled.filter(isAccepted);
  const ids = await settleAccepted(trx, parts, { hold, marked: accepted.map(({ marked }) => marked) });
  const written = accepted.filter(({ marked }) => ids.has(marked.id));
  for (const one of settled)
    if (!isAccepted(one) && (await settleOther(trx, parts, { hold, campaign, ...one }))) written.push(one);
  return written;
}

/** While nobody takes mail from us, the whole campaign waits, longer each time. */
function reachAfter(parts: BackendParts, { unreachable, not_before }: CampaignRecord, settled: readonly Settled[]) {
  if (!settled.every(({ outcome }) => isSendersTrouble(outcome))) return { unreachable: 0, not_before: null };
  if (not_before && not_before > parts.now()) return { unreachable, not_before };
  const wait = retryDelay(unreachable + 1, parts.limits);
  return { unreachable: unreachable + 1, not_before: new Date(parts.clock.now() + wait) };
}

const isSendersTrouble = ({ outcome }: Outcome) => outcome === 'unreachable' || outcome === 'sender_refused';

async function reasonToPause(trx: Transaction, campaign: CampaignRecord, settled: readonly Settled[]) {
  if (campaign.kind !== 'campaign') return undefined;
  const outcomes = new Set(settled.map(({ outcome }) => outcome.outcome));
  if (outcomes.has('sender_refused') || campaign.unreachable >= UNREACHABLE_LIMIT) return 'sender';
  if (campaign.refusals_accepted) return undefined;
  if (outcomes.has('text_refused')) return 'refusals';
  if (!outcomes.has('refused')) return undefined;
  return hasTooManyRefusals(await countRecipients(trx, campaign.id)) ? 'refusals' : undefined;
}
