import type { BackendParts } from '../backend-parts.ts';
import { recoverLeases } from './claim.ts';
import { dueCampaigns } from './due-campaigns.ts';
import { runCampaign } from './run-campaign.ts';
import { stopServiceJobs, takeServiceJobs } from './service-jobs.ts';

export interface Worker {
  /** Works on the campaign if it does not yet. */
  wake(campaignId: string): void;
  /** Looks for what nobody works on: due campaigns and the leases of workers that are gone. */
  sweep(): Promise<void>;
  /** Resolves when nothing that this worker began is going on. */
  idle(): Promise<void>;
  /** Takes nothing new, and resolves when the mails on their way have an outcome. */
  stop(): Promise<void>;
}

/** Sends campaigns from this process. pg-boss wakes it; a regular sweep makes up for whatever a crash forgot. */
export async function startWorker(parts: BackendParts): Promise<Worker> {
  const stopping = new AbortController();
  const running = new Map<string, Promise<void>>();
  const wokenMeanwhile = new Set<string>();
  const report = (during: string) => (error: unknown) =>
    parts.emit({ type: 'error', during, message: error instanceof Error ? error.message : String(error) });

  const wake = (id: string) => {
    if (stopping.signal.aborted) return;
    if (running.has(id)) return void wokenMeanwhile.add(id);
    const run = runCampaign(parts, id, stopping.signal)
      .catch(report('sending a campaign'))
      .finally(() => {
        running.delete(id);
        if (wokenMeanwhile.delete(id)) wake(id);
      });
    running.set(id, run);
  };
  const sweep = async () => {
    await recoverLeases(parts);
    for (const id of await dueCampaigns(parts)) wake(id);
  };
  const isIdle = async () => {
    while (running.size > 0) await Promise.all(running.values());
  };

  let sweeping: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    sweeping = sweep().catch(report('looking for campaigns'));
  }, parts.limits.sweepSeconds * 1_000);
  await parts.boss.work<{ campaignId: string }>('dispatch', { pollingIntervalSeconds: 1 }, (jobs) => {
    for (const { data } of jobs) wake(data.campaignId);
    return Promise.resolve();
  });
  await takeServiceJobs(parts);
  await sweep();
  return {
    wake,
    sweep,
    idle: isIdle,
    async stop() {
      stopping.abort();
      clearInterval(timer);
      await parts.boss.offWork('dispatch');
      await stopServiceJobs(parts);
      await sweeping;
      await isIdle();
    },
  };
}
