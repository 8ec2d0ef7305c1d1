import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createPortalBackend } from '../create-portal-backend.ts';
import type { PortalBackendOptions } from '../portal-backend.ts';
import { startSmtpSink } from '../testing/smtp-sink.ts';
import { end, spawnWorker } from '../testing/spawn-worker.ts';
import { linkKey, practice, startStage, switchOn, viewer, type Stage } from '../testing/stage.ts';

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const CONCURRENCY = 4;
const named = { firstName: 'Ana', lastName: 'Lopez' };

describe('workers in processes of their own, on PostgreSQL', () => {
  let stage: Stage;
  const workers: ChildProcess[] = [];
  beforeAll(async () => {
    stage = await startStage('postgres');
    stage.sink.atEnd = () => pause(10).then(() => undefined);
  });
  afterAll(() => stage.stop());
  beforeEach(() => void (stage.sink.mails.length = 0));
  afterEach(async () => {
    await Promise.all(workers.splice(0).map((worker) => end(worker, 'SIGKILL')));
  });
  const work = async () => {
    const worker = await spawnWorker({
      database: stage.database,
      mail: { url: stage.sink.url, concurrency: CONCURRENCY, messagesPerSecond: 1_000 },
      baseUrl: 'https://portal.lumen.example',
      linkKey,
      limits: { leaseSeconds: 2, sweepSeconds: 0.3 },
    });
    workers.push(worker);
    return worker;
  };
  const mailed = (least: number) =>
    expect.poll(() => stage.sink.mails.length, { interval: 5, timeout: 10_000 }).toBeGreaterThanOrEqual(least);
  /** Nobody twice but those in doubt, nobody missing, and the counts are what the mail server saw. */
  const agrees = async (id: string, ids: string[]) => {
    const { items } = await stage.adapter.listRecipients({ campaignId: id, state: 'unknown' }, { limit: 200 });
    const doubtful = new Set(items.map(({ email }) => email));
    const times = new Map<string, number>();
    for (const { to } of stage.sink.mails) times.set(to, (times.get(to) ?? 0) + 1);
    const isWrong = (address: string) =>
      doubtful.has(address) ? (times.get(address) ?? 0) > 1 : times.get(address) !== 1;
    expect(ids.map((one) => `${one}@example.org`).filter(isWrong)).toEqual([]);
    const { counts } = await stage.adapter.getCampaign(id);
    expect(counts.accepted + counts.unknown).toBe(ids.length);
    return doubtful.size;
  };

  it('loses nobody and mails nobody twice when one is killed in mid-send, three times over', async () => {
    const ids = await stage.addPatients(150);
    let worker = await work();
    const id = await stage.start(ids);
    for (const least of [20, 50, 80]) {
      await mailed(least);
      await end(worker, 'SIGKILL');
      worker = await work();
    }
    await stage.until(id, 'completed_with_failures', 30_000);
    expect(await agrees(id, ids)).toBeLessThanOrEqual(3 * CONCURRENCY);
  }, 60_000);

  it('share a campaign, and one goes on when the other is killed', async () => {
    const ids = await stage.addPatients(200);
    const [first] = await Promise.all([work(), work()]);
    const id = await stage.start(ids);
    await mailed(40);
    if (first) await end(first, 'SIGKILL');
    await expect.poll(async () => (await stage.adapter.getCampaign(id)).finishedAt, { timeout: 20_000 }).toBeDefined();
    expect(await agrees(id, ids)).toBeLessThanOrEqual(CONCURRENCY);
  }, 60_000);

  it('finish what is on its way when told to stop, and leave no doubt', async () => {
    const ids = await stage.addPatients(80);
    const worker = await work();
    const id = await stage.start(ids);
    await mailed(15);
    expect(await end(worker, 'SIGTERM')).toBe(0);
    const { counts } = await stage.adapter.getCampaign(id);
    expect(counts).toMatchObject({ accepted: stage.sink.mails.length, claimed: 0, unknown: 0 });
    await work();
    await stage.until(id, 'completed');
    expect(await agrees(id, ids)).toBe(0);
  }, 60_000);

  it('write nothing after they were frozen past their lease', async () => {
    const ids = await stage.addPatients(120);
    const [frozen] = [await work()];
    const id = await stage.start(ids);
    await mailed(15);
    frozen?.kill('SIGSTOP');
    await work();
    await stage.until(id, 'completed_with_failures', 30_000);
    const before = await stage.adapter.getCampaign(id);
    frozen?.kill('SIGCONT');
    await pause(1_500);
    expect(await stage.adapter.getCampaign(id)).toEqual(before);
    expect(await agrees(id, ids)).toBeLessThanOrEqual(CONCURRENCY);
  }, 60_000);

  it('go on when the database is killed and comes back', async () => {
    const ids = await stage.addPatients(150);
    await work();
    const id = await stage.start(ids);
    for (const least of [20, 60]) {
      await mailed(least);
      await stage.server?.restart();
    }
    await expect
      .poll(async () => (await stage.adapter.getCampaign(id).catch(() => undefined))?.finishedAt, { timeout: 30_000 })
      .toBeDefined();
    expect(await agrees(id, ids)).toBeLessThanOrEqual(2 * CONCURRENCY);
  }, 60_000);
});

describe('a backend on the embedded database', () => {
  it('goes on after it was killed in mid-send, with nobody lost and nobody mailed twice', async () => {
    const sink = await startSmtpSink();
    sink.atEnd = () => pause(10).then(() => undefined);
    const dir = mkdtempSync(join(tmpdir(), 'portal-killed-'));
    const options: PortalBackendOptions = {
      database: `pglite:${join(dir, 'data')}`,
      mail: { url: sink.url, concurrency: CONCURRENCY, messagesPerSecond: 1_000 },
      baseUrl: 'https://portal.lumen.example',
      linkKey,
      limits: { leaseSeconds: 2, sweepSeconds: 0.3 },
    };
    const first = createPortalBackend(options);
    await first.savePractice(practice);
    const patients = Array.from({ length: 80 }, (_, n) => ({ ...named, email: `k${n}@example.org` }));
    await first.savePatients(practice.id, patients);
    const adapter = first.adapterFor({ practiceId: practice.id, viewer });
    await switchOn(adapter);
    const { planId } = await adapter.planCampaign({});
    const { id } = await adapter.startCampaign({ planId, idempotencyKey: 'once' });
    await first.stop();
    const killed = await spawnWorker(options);
    await expect.poll(() => sink.mails.length, { interval: 5, timeout: 10_000 }).toBeGreaterThan(15);
    await end(killed, 'SIGKILL');
    const second = createPortalBackend(options);
    await second.work();
    const campaign = () => second.adapterFor({ practiceId: practice.id, viewer }).getCampaign(id);
    await expect.poll(async () => (await campaign()).finishedAt, { timeout: 20_000 }).toBeDefined();
    const { counts } = await campaign();
    expect(counts.accepted + counts.unknown).toBe(80);
    expect(counts.unknown).toBeLessThanOrEqual(CONCURRENCY);
    const mailed = sink.mails.map(({ to }) => to);
    expect(new Set(mailed).size).toBe(mailed.length);
    expect(mailed.length).toBeGreaterThanOrEqual(counts.accepted);
    await second.stop();
    await sink.stop();
    rmSync(dir, { recursive: true });
  }, 60_000);
});
