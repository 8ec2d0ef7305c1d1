import type { ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../testing/smtp-sink.ts';
import { end, spawnWorker } from '../testing/spawn-worker.ts';
import { linkKey, startStage, type Stage } from '../testing/stage.ts';

/** `pnpm test:chaos` sets it: five workers on ten thousand recipients, with a fault every two hundred mails. */
const isLong = process.env['CHAOS'] === 'long';
const { patients, workers, faults } = isLong
  ? { patients: 10_000, workers: 5, faults: 48 }
  : { patients: 400, workers: 3, faults: 5 };
const CONCURRENCY = 4;
const LEASE_SECONDS = 2;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
/** Addresses say what becomes of them: nobody there, asked to come back, a line that breaks before or after the text. */
const fateOf = (n: number) =>
  n % 97 === 13 ? 'nobody' : n % 50 === 7 ? 'later' : n % 53 === 19 ? 'before' : n % 61 === 17 ? 'after' : 'fine';
const addressOf = (n: number) => `${fateOf(n)}.${n}@mail${n % 20}.example`;

/** A mail server that gives every address its fate, the passing ones once. */
function giveFates({ sink }: Stage) {
  const met = new Set<string>();
  const isFirst = (address: string) => !met.has(address) && met.add(address) !== undefined;
  sink.atRecipient = (address): Answer => {
    if (address.startsWith('nobody.')) return { code: 550, text: '5.1.1 nobody' };
    if (address.startsWith('later.') && isFirst(address)) return { code: 450, text: '4.2.0 come back in 1 second' };
    return address.startsWith('before.') && isFirst(address) ? 'drop_before' : undefined;
  };
  sink.atEnd = async ({ to }) => {
    await pause(isLong ? 1 : 8);
    return to.startsWith('after.') ? 'drop' : undefined;
  };
}

describe('a send under every fault at once', () => {
  let stage: Stage;
  const crew: ChildProcess[] = [];
  beforeAll(async () => {
    stage = await startStage('postgres');
    giveFates(stage);
  });
  afterAll(async () => {
    await Promise.all(crew.map((worker) => end(worker, 'SIGKILL')));
    await stage.stop();
  });
  const hire = () =>
    spawnWorker({
      database: stage.database,
      mail: { url: stage.sink.url, concurrency: CONCURRENCY, messagesPerSecond: 5_000 },
      baseUrl: 'https://portal.lumen.example',
      linkKey,
      limits: { leaseSeconds: LEASE_SECONDS, sweepSeconds: 0.3, firstRetrySeconds: 0.3 },
    });
  /** Kills one worker, or freezes it past its lease, or ends the database under all of them. */
  const strike = async (fault: number) => {
    if (fault % 12 === 4) return stage.server?.restart();
    const at = fault % workers;
    const victim = crew[at];
    if (fault % 4 === 1) {
      victim?.kill('SIGSTOP');
      await pause(LEASE_SECONDS * 1_500);
      return victim?.kill('SIGCONT');
    }
    if (victim) await end(victim, 'SIGKILL');
    crew[at] = await hire();
  };
  const campaignOf = (id: string) => stage.adapter.getCampaign(id).catch(() => undefined);

  it(
    'mails everybody once: the mail server’s own ledger and the counts agree',
    async () => {
      let n = 0;
      const ids = await stage.addPatients(patients, () => ({ email: addressOf(n++) }));
      for (let i = 0; i < workers; i++) crew.push(await hire());
      const id = await stage.start(ids);
      for (let fault = 0; fault < faults; fault++) {
        const least = ((fault + 1) * patients) / (faults + 2);
        await expect.poll(() => stage.sink.mails.length, { interval: 10, timeout: 60_000 }).toBeGreaterThan(least);
        await strike(fault);
      }
      await expect.poll(async () => (await campaignOf(id))?.finishedAt, { timeout: 120_000 }).toBeDefined();

      const times = new Map<string, number>();
      for (const { to } of stage.sink.mails) times.set(to, (times.get(to) ?? 0) + 1);
      const rows = await stage.parts.db
        .selectFrom('recipients')
        .select(['email', 'state', 'reason'])
        .where('campaign_id', '=', id)
        .execute();
      const isRight: Record<string, (taken: number, address: string) => boolean> = {
        accepted: (taken) => taken === 1,
        unknown: (taken) => taken <= 1,
        refused: (taken, address) => taken === 0 && address.startsWith('nobody.'),
      };
      const wrong = rows.filter(({ email, state }) => !isRight[state]?.(times.get(email ?? '') ?? 0, email ?? ''));
      expect(wrong).toEqual([]);
      expect(rows).toHaveLength(patients);
      const planned = new Set(ids.map((_, at) => addressOf(at)));
      expect([...times.keys()].filter((to) => !planned.has(to))).toEqual([]);
      expect(new Set(stage.sink.mails.map(({ messageId }) => messageId)).size).toBe(stage.sink.mails.length);

      const { counts } = await stage.adapter.getCampaign(id);
      const broken = ids.filter((_, at) => fateOf(at) === 'after').length;
      expect(counts.unknown).toBeGreaterThanOrEqual(broken);
      expect(counts.unknown).toBeLessThanOrEqual(broken + faults * CONCURRENCY);
      expect(counts.accepted + counts.unknown + counts.refused).toBe(patients);
      console.log(
        `${patients} recipients, ${faults} faults: ${JSON.stringify(counts)}, ${stage.sink.mails.length} taken`,
      );
    },
    isLong ? 600_000 : 120_000,
  );
});
