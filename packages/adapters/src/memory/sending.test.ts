import { describe, expect, it } from 'vitest';
import { createMemoryAdapter, type MemoryAdapter, type MemoryOptions, type MemoryPatient } from '../memory.ts';

const NOW = Date.parse('2026-11-24T15:00:00Z');
const clock = { now: () => NOW, sleep: () => new Promise<void>(() => undefined) };
const person = (n: number, more: Partial<MemoryPatient> = {}): MemoryPatient => ({
  id: `p${n}`,
  firstName: `First${n}`,
  lastName: `Last${n}`,
  email: `p${n}@mail.example`,
  ...more,
});
const people = (count: number) => Array.from({ length: count }, (_, n) => person(n));
const practice = (count: number, options: MemoryOptions = {}) =>
  createMemoryAdapter({ patients: people(count) }, { clock, pace: 1, ...options });

async function send(adapter: MemoryAdapter, undoSeconds = 0) {
  const { planId } = await adapter.planCampaign({});
  return adapter.startCampaign({ planId, idempotencyKey: planId, undoSeconds });
}

describe('while a campaign is sent', () => {
  it('one mail goes out after the other at its pace, each with the patient’s own name and link', async () => {
    const adapter = practice(3);
    const { id } = await send(adapter);
    adapter.controls.advance(2_000);
    expect(await adapter.getCampaign(id)).toMatchObject({ state: 'sending', counts: { accepted: 2, pending: 1 } });
    adapter.controls.advance(1_000);
    expect(await adapter.getCampaign(id)).toMatchObject({
      state: 'completed',
      counts: { accepted: 3 },
      finishedAt: '2026-11-24T15:00:03.000Z',
    });
    const mails = adapter.controls.mailed();
    expect(mails.map(({ to }) => to)).toEqual(['p0@mail.example', 'p1@mail.example', 'p2@mail.example']);
    expect(new Set(mails.map(({ activationLink }) => activationLink)).size).toBe(3);
    expect(mails[1]?.render().text).toContain('First1');
    expect(mails[1]?.render().html).toContain(mails[1]?.activationLink);
  });

  it('who opts out is skipped, and who changes address gets the mail there', async () => {
    const adapter = practice(3);
    const { id } = await send(adapter);
    adapter.controls.changePatient('p1', { optedOut: true });
    adapter.controls.changePatient('p2', { email: 'new@mail.example' });
    adapter.controls.advance(5_000);
    expect(adapter.controls.mailed().map(({ to }) => to)).toEqual(['p0@mail.example', 'new@mail.example']);
    const { items } = await adapter.listRecipients({ campaignId: id, state: 'skipped' }, {});
    expect(items).toMatchObject([{ patientId: 'p1', reason: 'opted_out' }]);
  });

  it('who is deleted is skipped', async () => {
    const adapter = practice(2);
    const { id } = await send(adapter);
    adapter.controls.removePatient('p0');
    adapter.controls.advance(5_000);
    expect((await adapter.getCampaign(id)).counts).toMatchObject({ accepted: 1, skipped: 1 });
  });

  it('the invite that was confirmed goes out, whatever is saved meanwhile', async () => {
    const adapter = practice(2);
    await send(adapter);
    const { content, revision } = await adapter.getTemplate();
    await adapter.saveTemplate({ content: { ...content, subject: [{ type: 'text', text: 'Newer' }] }, revision });
    adapter.controls.advance(5_000);
    expect(adapter.controls.mailed().map((mail) => mail.render().subject)).not.toContain('Newer');
  });

  it('it pauses by itself above 5 % refusals, and goes on when somebody resumes it', async () => {
    const adapter = practice(100, {
      outcomes: ({ patientId }) => (patientId.endsWith('5') ? { refused: '5.1.1' } : 'accepted'),
    });
    const { id } = await send(adapter);
    adapter.controls.advance(100_000);
    const paused = await adapter.getCampaign(id);
    expect(paused).toMatchObject({
      state: 'paused',
      pausedBecause: 'refusals',
      failures: [{ code: '5.1.1', count: 5 }],
    });
    expect(paused.counts.accepted + paused.counts.refused).toBe(50);
    await adapter.resumeCampaign(id);
    adapter.controls.advance(100_000);
    expect(await adapter.getCampaign(id)).toMatchObject({
      state: 'completed_with_failures',
      counts: { accepted: 90, refused: 10 },
    });
  });

  it('it pauses when the mail server turns the sender away, at nobody’s expense', async () => {
    let isDown = true;
    const adapter = practice(2, { outcomes: () => (isDown ? 'sender_down' : 'accepted') });
    const { id } = await send(adapter);
    adapter.controls.advance(5_000);
    expect(await adapter.getCampaign(id)).toMatchObject({
      state: 'paused',
      pausedBecause: 'sender',
      counts: { pending: 2 },
    });
    isDown = false;
    await adapter.resumeCampaign(id);
    adapter.controls.advance(5_000);
    expect((await adapter.getCampaign(id)).counts.accepted).toBe(2);
  });

  it('it cannot be resumed while the switch is off', async () => {
    const adapter = practice(2);
    const { id } = await send(adapter);
    const { revision } = await adapter.getSettings();
    await adapter.setActivationEmailEnabled({ enabled: false, revision });
    await expect(adapter.resumeCampaign(id)).rejects.toMatchObject({ code: 'activation_email_disabled' });
  });

  it('cancelled half way, the rest gets nothing', async () => {
    const adapter = practice(4);
    const { id } = await send(adapter);
    adapter.controls.advance(2_000);
    await adapter.cancelCampaign(id);
    adapter.controls.advance(60_000);
    expect(await adapter.getCampaign(id)).toMatchObject({ state: 'cancelled', counts: { accepted: 2, cancelled: 2 } });
    expect(adapter.controls.mailed()).toHaveLength(2);
  });
});

describe('failures', () => {
  const refusedOnce: MemoryOptions['outcomes'] = ({ patientId, attempt }) =>
    patientId === 'p1' && attempt === 1 ? { refused: '4.2.2' } : 'accepted';

  it('are retried in the campaign itself while it runs', async () => {
    const adapter = practice(3, { outcomes: refusedOnce });
    const { id } = await send(adapter);
    adapter.controls.advance(2_000);
    const retried = await adapter.retryCampaign({ id });
    expect(retried).toMatchObject({ id, failures: [] });
    adapter.controls.advance(9_000);
    expect(await adapter.getCampaign(id)).toMatchObject({ state: 'completed', counts: { accepted: 3 } });
  });

  it('of a finished campaign are sent in a new one, once, with the same invite', async () => {
    let isBroken = true;
    const adapter = practice(3, {
      outcomes: ({ patientId }) => (patientId === 'p1' && isBroken ? { refused: '5.1.1' } : 'accepted'),
    });
    const first = await send(adapter);
    adapter.controls.advance(9_000);
    isBroken = false;
    await expect(adapter.retryCampaign({ id: first.id, codes: ['4.0.0'] })).rejects.toMatchObject({ code: 'invalid' });
    const second = await adapter.retryCampaign({ id: first.id, codes: ['5.1.1'] });
    expect(second).toMatchObject({ total: 1, templateRevision: first.templateRevision });
    expect(second.id).not.toBe(first.id);
    adapter.controls.advance(9_000);
    expect((await adapter.getCampaign(second.id)).counts.accepted).toBe(1);
    expect(await adapter.getCampaign(first.id)).toMatchObject({
      state: 'completed_with_failures',
      counts: { refused: 1 },
    });
    await expect(adapter.retryCampaign({ id: first.id })).rejects.toMatchObject({ code: 'invalid' });
    expect(adapter.controls.mailed().filter(({ patientId }) => patientId === 'p1')).toHaveLength(1);
  });
});

describe('doubtful mails', () => {
  const doubt = async () => {
    let isBroken = true;
    const adapter = practice(2, {
      outcomes: ({ patientId }) => (patientId === 'p1' && isBroken ? 'unknown' : 'accepted'),
    });
    const { id } = await send(adapter);
    adapter.controls.advance(9_000);
    isBroken = false;
    expect(await adapter.getCampaign(id)).toMatchObject({ state: 'completed_with_failures', counts: { unknown: 1 } });
    expect((await adapter.listPatients({ search: 'p1@' }, {})).items).toMatchObject([{ status: 'in_doubt' }]);
    return { adapter, id };
  };

  it('are left be, and are no longer asked about', async () => {
    const { adapter, id } = await doubt();
    const left = await adapter.resolveUnknown({ id, action: 'leave' });
    expect(left).toMatchObject({ id, state: 'completed_with_failures', counts: { unknown: 0, skipped: 1 } });
    expect(adapter.controls.mailed()).toHaveLength(1);
  });

  it('are sent once more, once', async () => {
    const { adapter, id } = await doubt();
    const again = await adapter.resolveUnknown({ id, action: 'resend' });
    adapter.controls.advance(9_000);
    expect((await adapter.getCampaign(again.id)).counts.accepted).toBe(1);
    await expect(adapter.resolveUnknown({ id, action: 'resend' })).rejects.toMatchObject({ code: 'invalid' });
  });
});

describe('after a campaign', () => {
  it('who joined is counted to it, and who bounced is marked and left out of the next', async () => {
    const adapter = practice(3);
    const { id } = await send(adapter);
    adapter.controls.advance(9_000);
    const { seq } = await adapter.getCampaign(id);
    adapter.controls.activate('p0');
    adapter.controls.bounce('p1');
    const later = await adapter.getCampaign(id);
    expect(later).toMatchObject({ state: 'completed', joined: 1, counts: { accepted: 3 } });
    expect(later.seq).toBeGreaterThan(seq);
    const { items } = await adapter.listRecipients({ campaignId: id }, {});
    expect(items).toMatchObject([
      { patientId: 'p0', activated: true },
      { patientId: 'p1', bounced: true },
      { patientId: 'p2' },
    ]);
    expect((await adapter.planCampaign({})).excluded).toEqual([
      { reason: 'bounced', count: 1 },
      { reason: 'recently_invited', count: 1 },
    ]);
    expect(await adapter.getStats()).toMatchObject({
      active: 1,
      invited: 2,
      unreachable: 1,
      lastCampaign: { id, joined: 1 },
    });
  });

  it('the invited show where they stand', async () => {
    const adapter = practice(3);
    await send(adapter);
    expect((await adapter.listPatients({ status: 'queued' }, {})).items).toHaveLength(3);
    adapter.controls.advance(9_000);
    adapter.controls.openLink('p1');
    adapter.controls.changePatient('p2', { declined: true });
    const status = async () => (await adapter.listPatients({}, {})).items.map((row) => row.status);
    expect(await status()).toEqual(['invited', 'link_opened', 'declined']);
    adapter.controls.advance(8 * 86_400_000);
    expect(await status()).toEqual(['expired', 'link_opened', 'declined']);
    expect((await adapter.listPatients({ search: 'FIRST0' }, {})).items).toMatchObject([
      { invites: 1, nextAllowedAt: '2026-12-14T15:00:01.000Z' },
    ]);
  });
});
