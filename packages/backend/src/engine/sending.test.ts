import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startStage, switchOn, type DatabaseKind, type Stage } from '../testing/stage.ts';

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

describe.each<DatabaseKind>(['pglite', 'postgres'])('sending on %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage(kind, { mail: { concurrency: 4 } });
    await stage.backend.work();
  });
  afterAll(() => stage.stop());
  beforeEach(async () => {
    stage.sink.atRecipient = () => undefined;
    stage.sink.atEnd = () => undefined;
    stage.sink.mails.length = 0;
    const { runningCampaignId } = await stage.adapter.getStats();
    if (runningCampaignId) await stage.adapter.cancelCampaign(runningCampaignId);
    await stage.idle();
    await switchOn(stage.adapter);
  });
  const campaign = (id: string) => stage.adapter.getCampaign(id);
  const recipients = () => stage.sink.mails.map(({ to }) => to).toSorted();
  const addressesOf = (ids: string[]) => ids.map((id) => `${id}@example.org`).toSorted();
  const once = (ids: string[]) => expect(recipients()).toEqual(addressesOf(ids));

  it('mails everyone of the plan once, each with the own name and link', async () => {
    const ids = await stage.addPatients(60);
    const id = await stage.start(ids);
    await stage.until(id, 'completed');
    expect(await campaign(id)).toMatchObject({ total: 60, counts: { accepted: 60 }, failures: [] });
    once(ids);
    const links = stage.sink.mails.map(({ text }) => /activate\/([\w-]{43})/.exec(text)?.[1]);
    expect(new Set(links).size).toBe(60);
    expect(new Set(stage.sink.mails.map(({ messageId }) => messageId)).size).toBe(60);
    const [first] = stage.sink.mails;
    expect(first?.text).toContain(`Hi Ana${/^p(\d+)@/.exec(first?.to ?? '')?.[1]},`);
    expect(first?.text).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/m);
  });

  it('gives one campaign for one key, however often and at once, and refuses the key for another plan', async () => {
    const ids = await stage.addPatients(3);
    const { planId } = await stage.adapter.planCampaign({ patientIds: ids });
    const idempotencyKey = crypto.randomUUID();
    const all = await Promise.all([1, 2, 3, 4].map(() => stage.adapter.startCampaign({ planId, idempotencyKey })));
    expect(new Set(all.map(({ id }) => id)).size).toBe(1);
    await stage.until(all[0]?.id ?? '', 'completed');
    once(ids);
    const other = await stage.adapter.planCampaign({ patientIds: await stage.addPatients(1) });
    const mismatch = stage.adapter.startCampaign({ planId: other.planId, idempotencyKey });
    await expect(mismatch).rejects.toMatchObject({ code: 'idempotency_mismatch' });
  });

  it('tries again whom the server puts off, and mails them once', async () => {
    const ids = await stage.addPatients(5);
    const asked = new Map<string, number>();
    stage.sink.atRecipient = (to) => {
      asked.set(to, (asked.get(to) ?? 0) + 1);
      return asked.get(to) === 1 ? { code: 450, text: '4.2.0 greylisted, try again in 1 second' } : undefined;
    };
    const id = await stage.start(ids);
    await pause(300);
    stage.clock.advance(2_000);
    await stage.until(id, 'completed');
    once(ids);
  });

  it('goes on after a refused recipient, marks the address, and leaves it out next time', async () => {
    const ids = await stage.addPatients(6);
    const bad = ids[2] ?? '';
    stage.sink.atRecipient = (to) => (to === `${bad}@example.org` ? { code: 550, text: '5.1.1 nobody' } : undefined);
    const id = await stage.start(ids);
    await stage.until(id, 'completed_with_failures');
    expect(await campaign(id)).toMatchObject({
      counts: { accepted: 5, refused: 1 },
      failures: [{ code: '5.1.1', count: 1 }],
    });
    const plan = await stage.adapter.planCampaign({ patientIds: [bad] });
    expect(plan.excluded).toContainEqual({ reason: 'bounced', count: 1 });
  });

  it('calls it in doubt when the line breaks after the final dot, and never mails that patient again on its own', async () => {
    const ids = await stage.addPatients(8);
    const doubtful = `${ids[3]}@example.org`;
    stage.sink.atEnd = ({ to }) => (to === doubtful ? 'drop' : undefined);
    const id = await stage.start(ids);
    await stage.until(id, 'completed_with_failures');
    expect((await campaign(id)).counts).toMatchObject({ accepted: 7, unknown: 1 });
    once(ids);
    const { items } = await stage.adapter.listRecipients({ campaignId: id, state: 'unknown' }, {});
    expect(items).toMatchObject([{ patientId: ids[3], reason: 'no_reply' }]);
  });

  it('pauses for everybody when the server refuses the sender, and nobody’s turn is lost', async () => {
    const ids = await stage.addPatients(12);
    stage.sink.atRecipient = () => ({ code: 550, text: '5.7.1 blocked' });
    const id = await stage.start(ids);
    await stage.until(id, 'paused');
    await stage.idle();
    expect(await campaign(id)).toMatchObject({ pausedBecause: 'sender', counts: { pending: 12, refused: 0 } });
    stage.sink.atRecipient = () => undefined;
    await stage.adapter.resumeCampaign(id);
    await stage.until(id, 'completed');
    once(ids);
  });

  it('stops when the server refuses the text', async () => {
    const ids = await stage.addPatients(30);
    stage.sink.atEnd = () => ({ code: 554, text: '5.6.0 not this' });
    const id = await stage.start(ids);
    await stage.until(id, 'paused');
    await stage.idle();
    const { pausedBecause, counts } = await campaign(id);
    expect(pausedBecause).toBe('refusals');
    expect(counts.refused).toBeLessThanOrEqual(8);
    expect(counts.pending).toBeGreaterThanOrEqual(22);
  });

  it('pauses when more than one in twenty was refused, once fifty were answered', async () => {
    const ids = await stage.addPatients(80);
    const bad = new Set(ids.filter((_, n) => n % 8 === 0).map((id) => `${id}@example.org`));
    stage.sink.atRecipient = (to) => (bad.has(to) ? { code: 550, text: '5.1.1 nobody' } : undefined);
    const id = await stage.start(ids);
    await stage.until(id, 'paused');
    expect((await campaign(id)).pausedBecause).toBe('refusals');
    await stage.adapter.resumeCampaign(id);
    await stage.until(id, 'completed_with_failures');
    expect((await campaign(id)).counts).toMatchObject({ accepted: 70, refused: 10 });
  });

  it('stops within the concurrency when the switch is turned off in mid-send, and waits for Resume', async () => {
    const ids = await stage.addPatients(60);
    stage.sink.atEnd = () => pause(15).then(() => undefined);
    const id = await stage.start(ids);
    await expect.poll(() => stage.sink.mails.length, { interval: 5 }).toBeGreaterThan(10);
    await switchOn(stage.adapter, false);
    const whenOff = stage.sink.mails.length;
    await stage.idle();
    expect(stage.sink.mails.length - whenOff).toBeLessThanOrEqual(4);
    expect(await campaign(id)).toMatchObject({ state: 'paused', pausedBecause: 'activation_email_disabled' });
    await switchOn(stage.adapter);
    await pause(700);
    expect((await campaign(id)).state).toBe('paused');
    await stage.adapter.resumeCampaign(id);
    await stage.until(id, 'completed');
    once(ids);
  });

  it('sends nothing more after a cancel but what was at the server’s door', async () => {
    const ids = await stage.addPatients(60);
    stage.sink.atEnd = () => pause(15).then(() => undefined);
    const id = await stage.start(ids);
    await expect.poll(() => stage.sink.mails.length, { interval: 5 }).toBeGreaterThan(10);
    await stage.adapter.cancelCampaign(id);
    const whenCancelled = stage.sink.mails.length;
    await stage.idle();
    expect(stage.sink.mails.length - whenCancelled).toBeLessThanOrEqual(4);
    const { state, counts } = await campaign(id);
    expect(state).toBe('cancelled');
    expect(counts).toMatchObject({ accepted: stage.sink.mails.length, cancelled: 60 - stage.sink.mails.length });
  });

  it('skips who activates, opts out or dies in mid-send, and mails a changed address', async () => {
    const ids = await stage.addPatients(40);
    const [joined = '', optedOut = '', dead = '', moved = ''] = ids.slice(-4);
    stage.sink.atEnd = () => pause(15).then(() => undefined);
    const id = await stage.start(ids);
    await expect.poll(() => stage.sink.mails.length, { interval: 5 }).toBeGreaterThan(3);
    await stage.backend.onActivated(joined);
    const named = { firstName: 'Ana', lastName: 'Lopez' };
    await stage.backend.savePatients('lumen', [
      { id: optedOut, ...named, email: 'x@example.org', optedOut: true },
      { id: dead, ...named, email: 'y@example.org', deceased: true },
      { id: moved, ...named, email: 'new@example.org' },
    ]);
    await stage.until(id, 'completed');
    const { items } = await stage.adapter.listRecipients({ campaignId: id, state: 'skipped' }, {});
    expect(items.map(({ reason }) => reason)).toEqual(['activated_meanwhile', 'opted_out', 'deceased']);
    expect(recipients()).toEqual([...addressesOf(ids.slice(0, -4)), 'new@example.org'].toSorted());
  });

  it('sends the text that was confirmed, whatever is saved meanwhile', async () => {
    const ids = await stage.addPatients(30);
    stage.sink.atEnd = () => pause(10).then(() => undefined);
    const id = await stage.start(ids);
    const { content, revision } = await stage.adapter.getTemplate();
    await stage.adapter.saveTemplate({
      content: { ...content, subject: [{ type: 'text', text: 'Changed' }] },
      revision,
    });
    await stage.until(id, 'completed');
    expect(stage.sink.mails.filter(({ text }) => /^Subject: Changed/m.test(text))).toEqual([]);
    await stage.adapter.resetTemplate({ revision: (await stage.adapter.getTemplate()).revision });
  });

  it('waits while no mail server answers, and goes on when one does', async () => {
    const ids = await stage.addPatients(6);
    stage.sink.atRecipient = () => 'drop_before';
    const id = await stage.start(ids);
    await pause(500);
    expect(await campaign(id)).toMatchObject({ state: 'sending', counts: { accepted: 0, refused: 0, unknown: 0 } });
    stage.sink.atRecipient = () => undefined;
    stage.clock.advance(3_600_000);
    await stage.until(id, 'completed');
    once(ids);
  });

  it('lets a worker whose lease has run out write nothing', async () => {
    const [patient = ''] = await stage.addPatients(1);
    let answer = () => {};
    const asked = new Promise<void>((isAsked) => {
      stage.sink.atEnd = () => {
        isAsked();
        return new Promise((resolve) => (answer = () => resolve(undefined)));
      };
    });
    const id = await stage.start([patient]);
    await asked;
    await stage.parts.db
      .updateTable('recipients')
      .set({ lease_until: new Date(0) })
      .where('campaign_id', '=', id)
      .execute();
    await (await stage.inner.worker()).sweep();
    expect((await campaign(id)).counts.unknown).toBe(1);
    answer();
    await stage.idle();
    await stage.until(id, 'completed_with_failures');
    expect((await campaign(id)).counts).toMatchObject({ unknown: 1, accepted: 0 });
  });
});
