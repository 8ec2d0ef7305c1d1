import { randomUUID } from 'node:crypto';
import type { BackendParts } from '../backend-parts.ts';
import type { CampaignRecord } from '../store/schema.ts';
import { finishIfDone, lockCampaign } from './campaign-row.ts';
import { claimRecipients, extendLease, releaseClaims, type Hold } from './claim.ts';
import { composeMail, openComposer, type Composer } from './compose.ts';
import { createGroupCommit } from './group-commit.ts';
import { markRecipients, reasonToSkip, type Marked } from './mark.ts';
import { commitOutcomes, type Outcome, type Settled } from './outcome.ts';
import { persistently } from './persistently.ts';

const CLAIM_AT_ONCE = 50;

interface Run {
  parts: BackendParts;
  campaign: CampaignRecord;
  composer: Composer;
  hold: Hold & { practiceId: string };
  commit: { add(settled: Settled): Promise<void> };
  inFlight: Set<Promise<void>>;
  signal: AbortSignal;
}

/**
 * Sends what is due in a campaign, together with whoever else works on it, and returns when nothing is left for now or
 * `signal` aborts. What is at the mail server's door then is still waited for.
 */
export async function runCampaign(parts: BackendParts, campaignId: string, signal: AbortSignal): Promise<void> {
  const campaign = await startIfDue(parts, campaignId);
  if (campaign?.state !== 'sending') return;
  const hold = { campaignId, attemptId: randomUUID(), practiceId: campaign.practice_id };
  const composer = await openComposer(parts, campaign);
  const commit = createGroupCommit<Settled>((group) => persistently(parts, () => commitOutcomes(parts, hold, group)));
  const run: Run = { parts, campaign, composer, hold, commit, inFlight: new Set(), signal };
  const beat = setInterval(
    () => {
      extendLease(parts, hold).catch(() => undefined);
    },
    (parts.limits.leaseSeconds * 1_000) / 3,
  );
  try {
    await sendAll(run);
  } finally {
    await Promise.allSettled(run.inFlight);
    clearInterval(beat);
    await releaseClaims(parts, hold);
  }
  await finish(parts, campaignId);
}

async function startIfDue(parts: BackendParts, id: string): Promise<CampaignRecord | undefined> {
  await parts.db
    .updateTable('campaigns')
    .set(({ eb }) => ({ state: 'sending', seq: eb('seq', '+', 1) }))
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .where('starts_at', '<=', parts.sqlNow())
    .execute();
  return parts.db.selectFrom('campaigns').selectAll().where('id', '=', id).executeTakeFirst();
}

async function sendAll(run: Run): Promise<void> {
  const { parts, hold, inFlight, signal } = run;
  let claimed: string[] = [];
  let goesOn = true;
  while (goesOn && !signal.aborted) {
    if (claimed.length === 0) claimed = await claimRecipients(parts, hold, CLAIM_AT_ONCE);
    if (claimed.length > 0) goesOn = await sendSome(run, claimed);
    else if (inFlight.size > 0) await Promise.race(inFlight);
    else goesOn = false;
  }
}

/** Hands over as many of the claimed recipients as there are places at the door. False when the campaign was stopped. */
async function sendSome(run: Run, claimed: string[]): Promise<boolean> {
  const { parts, hold, signal } = run;
  const places = await parts.pace.take(claimed.length, signal).catch(() => 0);
  if (places === 0) return false;
  let taken = 0;
  try {
    const { marked, goesOn } = await markRecipients(parts, hold, claimed.splice(0, places));
    taken = marked.length;
    for (const one of marked) send(run, one);
    return goesOn;
  } finally {
    parts.pace.leave(places - taken);
  }
}

/** Sends one mail beside the others, and gives its place back when its outcome is written. */
function send(run: Run, marked: Marked): void {
  const { parts, inFlight } = run;
  const sending = sendOne(run, marked)
    .catch((error: unknown) => parts.emit({ type: 'error', during: 'writing outcomes', message: String(error) }))
    .finally(() => {
      parts.pace.leave(1);
      inFlight.delete(sending);
    });
  inFlight.add(sending);
}

async function sendOne({ parts, campaign, composer, commit }: Run, marked: Marked): Promise<void> {
  const outcome = await outcomeOf(parts, composer, campaign.id, marked);
  await commit.add({ marked, outcome });
}

async function outcomeOf(
  parts: BackendParts,
  composer: Composer,
  campaignId: string,
  marked: Marked,
): Promise<Outcome> {
  const reason = reasonToSkip(parts, marked.patient);
  if (reason !== undefined) return { outcome: 'skipped', reason };
  try {
    return await parts.mailer.deliver(composeMail(parts, composer, { campaignId, marked }));
  } catch (error) {
    parts.emit({ type: 'error', during: 'composing a mail', message: error instanceof Error ? error.name : 'error' });
    return { outcome: 'text_refused', code: 'not_composed' };
  }
}

const finish = (parts: BackendParts, id: string) =>
  parts.db.transaction().execute(async (trx) => {
    const campaign = await lockCampaign(trx, id);
    if (campaign) await finishIfDone(trx, { ...parts, practiceId: campaign.practice_id }, campaign);
  });
