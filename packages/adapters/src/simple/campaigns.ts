import {
  PortalAccessError,
  recipientCounts,
  type Campaign,
  type Clock,
  type PortalStats,
} from '@patient-portal-access/core';
import { readinessOf, type Circumstances, type SimplePlan } from './plan.ts';
import type { SimpleHost, SimpleJob } from './simple-host.ts';
import { readTemplate } from './template.ts';

interface StartInput {
  planId: string;
  idempotencyKey: string;
}

/** A job of the host as the campaign it is shown as. */
interface Sent {
  jobId: string;
  shown: Campaign;
}

/** Campaigns over the host's jobs, remembered as long as the adapter lives. */
export function createCampaigns(host: SimpleHost, { clock, plans }: { clock: Clock; plans: Map<string, SimplePlan> }) {
  const byKey = new Map<string, { planId: string; started: Promise<string> }>();
  const campaigns = new Map<string, Sent>();
  let turn: Promise<unknown> = Promise.resolve();

  /** One start after the other: two at once would each find that nothing runs. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = turn.then(work);
    turn = mine.catch(() => undefined);
    return mine;
  }

  async function get(id: string): Promise<Campaign> {
    const sent = campaigns.get(id);
    if (!sent) throw new PortalAccessError('not_found', 'There is no such campaign here.');
    if (!sent.shown.finishedAt) sent.shown = after(sent.shown, await jobOf(host, sent), clock.now());
    return sent.shown;
  }

  async function running(): Promise<Campaign | undefined> {
    const last = [...campaigns.keys()].at(-1);
    const campaign = last === undefined ? undefined : await get(last);
    return campaign?.finishedAt ? undefined : campaign;
  }

  async function begin({ planId, idempotencyKey }: StartInput, circumstances: Circumstances): Promise<string> {
    const plan = plans.get(planId);
    if (!plan) throw new PortalAccessError('not_found', 'There is no such plan here. Plan again, then confirm.');
    const campaign = await running();
    if (campaign)
      throw new PortalAccessError('campaign_running', 'A campaign is being sent already. Wait until it has finished.', {
        campaignId: campaign.id,
      });
    await refuseIfNotReady(host, { plan, circumstances, now: clock.now() });
    const { jobId } = await host.sendInvites({ ids: [...plan.ids], idempotencyKey });
    const id = crypto.randomUUID();
    campaigns.set(id, { jobId, shown: startedNow(id, plan, clock.now()) });
    plans.delete(planId);
    return id;
  }

  /** Two calls with one key wait for the same job; a call that failed may be made again. */
  async function start(input: StartInput, circumstances: Circumstances): Promise<Campaign> {
    const before = byKey.get(input.idempotencyKey);
    if (before && before.planId !== input.planId)
      throw new PortalAccessError('idempotency_mismatch', 'This key started another plan before. Use a new key.');
    const started = before?.started ?? inTurn(() => begin(input, circumstances));
    byKey.set(input.idempotencyKey, { planId: input.planId, started });
    try {
      return await get(await started);
    } catch (error) {
      if (![...campaigns.keys()].includes(await started.catch(() => ''))) byKey.delete(input.idempotencyKey);
      throw error;
    }
  }

  async function withStats(stats: PortalStats): Promise<PortalStats> {
    const runningCampaignId = (await running())?.id ?? null;
    const last = [...campaigns.values()].map(({ shown }) => shown).findLast(({ finishedAt }) => finishedAt);
    const lastCampaign = last && { id: last.id, sentAt: last.startsAt, total: last.total };
    return { ...stats, runningCampaignId, ...(lastCampaign ? { lastCampaign } : {}) };
  }

  return { start, get, withStats };
}

async function refuseIfNotReady(
  host: SimpleHost,
  { plan, circumstances, now }: { plan: SimplePlan; circumstances: Circumstances; now: number },
) {
  if (now >= plan.expiresAt)
    throw new PortalAccessError(
      'plan_expired',
      'Nothing was sent: this plan is too old. Look at who would be mailed now.',
    );
  const recipients = plan.ids.length;
  const { readiness, templateRevision, isEnabled } = await readinessOf(host, { ...circumstances, recipients });
  if (!isEnabled)
    throw new PortalAccessError('activation_email_disabled', 'Nothing was sent: the activation email is switched off.');
  if (templateRevision !== plan.templateRevision)
    throw new PortalAccessError('conflict', 'Nothing was sent: the invite was saved anew since you looked at it.', {
      current: await readTemplate(host),
    });
  if (recipients === 0)
    throw new PortalAccessError('invalid', 'Nothing was sent: this plan is for nobody.', {
      fields: { planId: 'has no recipients' },
    });
  const [first] = readiness.blockers;
  if (first)
    throw new PortalAccessError('template_invalid', `Nothing was sent: ${first.message}`, {
      findings: readiness.blockers,
    });
}

const startedNow = (id: string, plan: SimplePlan, now: number): Campaign => ({
  id,
  seq: 1,
  state: 'sending',
  total: plan.ids.length,
  counts: recipientCounts({ pending: plan.ids.length }),
  startsAt: new Date(now).toISOString(),
  templateRevision: plan.templateRevision,
  failures: [],
});

/** Without `getJob` the host's word that it took the job is all there is. */
const jobOf = async (host: SimpleHost, { jobId, shown }: Sent): Promise<SimpleJob> =>
  host.getJob ? host.getJob(jobId) : { sent: shown.total, failed: 0, done: true };

/** What the campaign has become. Figures that a host takes back, or that exceed the total, are not believed. */
function after(campaign: Campaign, job: SimpleJob, now: number): Campaign {
  const { total, counts: before } = campaign;
  const atLeast = (least: number, figure: number, most: number) =>
    Math.min(most, Math.max(least, Number.isSafeInteger(figure) ? figure : least));
  const accepted = atLeast(before.accepted, job.sent, total - before.refused);
  const refused = atLeast(before.refused, job.failed, total - accepted);
  const rest = total - accepted - refused;
  const counts = recipientCounts({ accepted, refused, ...(job.done ? { skipped: rest } : { pending: rest }) });
  const hasChanged = job.done || accepted !== before.accepted || refused !== before.refused;
  if (!hasChanged) return campaign;
  return {
    ...campaign,
    seq: campaign.seq + 1,
    counts,
    failures: refused > 0 ? [{ code: 'failed', count: refused }] : [],
    ...(job.done
      ? { state: refused > 0 ? 'completed_with_failures' : 'completed', finishedAt: new Date(now).toISOString() }
      : {}),
  };
}
