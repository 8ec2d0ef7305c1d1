import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { practice, startStage, switchOn, type DatabaseKind, type Stage } from '../testing/stage.ts';

describe.each<DatabaseKind>(['pglite', 'postgres'])('sending again on %s', (kind) => {
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
  const addressOf = (id = '') => `${id}@example.org`;
  const mailedTo = (id?: string) => stage.sink.mails.filter(({ to }) => to === addressOf(id));
  const campaign = (id: string) => stage.adapter.getCampaign(id);
  const nothingLeft = { code: 'invalid', info: { fields: { id: 'has no such recipients' } } };

  /** A finished campaign that the server refused these of, each with its answer. */
  async function refusedCampaign(ids: string[], answers: Record<string, string>): Promise<string> {
    const refused = new Map(Object.entries(answers).map(([id, text]) => [addressOf(id), text]));
    stage.sink.atRecipient = (to) => {
      const text = refused.get(to);
      return text === undefined ? undefined : { code: 550, text };
    };
    const id = await stage.start(ids);
    await stage.until(id, 'completed_with_failures');
    stage.sink.atRecipient = () => undefined;
    return id;
  }

  it('mails the refused of a finished campaign in a new one, each failure once', async () => {
    const ids = await stage.addPatients(6);
    const [full = '', closed = ''] = ids;
    const first = await refusedCampaign(ids, { [full]: '5.2.2 mailbox full', [closed]: '5.2.1 mailbox disabled' });
    const second = await stage.adapter.retryCampaign({ id: first, codes: ['5.2.2'] });
    expect(second.id).not.toBe(first);
    await stage.until(second.id, 'completed');
    expect(await campaign(second.id)).toMatchObject({ total: 1, counts: { accepted: 1 } });
    expect([full, closed].map((id) => mailedTo(id).length)).toEqual([1, 0]);
    expect(await campaign(first)).toMatchObject({
      state: 'completed_with_failures',
      counts: { accepted: 4, refused: 2 },
    });
    await expect(stage.adapter.retryCampaign({ id: first, codes: ['5.2.2'] })).rejects.toMatchObject(nothingLeft);
    await stage.until((await stage.adapter.retryCampaign({ id: first })).id, 'completed');
    expect(ids.map((id) => mailedTo(id).length)).toEqual([1, 1, 1, 1, 1, 1]);
    await expect(stage.adapter.retryCampaign({ id: first })).rejects.toMatchObject(nothingLeft);
  });

  it('leaves out who has activated since', async () => {
    const ids = await stage.addPatients(3);
    const [patient = ''] = ids;
    const first = await refusedCampaign(ids, { [patient]: '5.2.2 mailbox full' });
    await stage.backend.onActivated(patient);
    const { id } = await stage.adapter.retryCampaign({ id: first });
    await stage.until(id, 'completed');
    expect(await campaign(id)).toMatchObject({ counts: { skipped: 1, accepted: 0 } });
    expect(mailedTo(patient)).toEqual([]);
  });

  it('takes the refused up again in a campaign that is not finished', async () => {
    const ids = await stage.addPatients(8);
    stage.sink.atRecipient = (to) =>
      to === addressOf(ids[0]) ? { code: 550, text: '5.2.2 mailbox full' } : { code: 550, text: '5.7.1 blocked' };
    const id = await stage.start(ids);
    await stage.until(id, 'paused');
    await stage.idle();
    stage.sink.atRecipient = () => undefined;
    const { refused } = (await campaign(id)).counts;
    expect(refused).toBe(1);
    const again = await stage.adapter.retryCampaign({ id });
    expect(again).toMatchObject({ id, state: 'paused', counts: { refused: 0, pending: 8 } });
    await stage.adapter.resumeCampaign(id);
    await stage.until(id, 'completed');
    expect(ids.map((one) => mailedTo(one).length)).toEqual(ids.map(() => 1));
  });

  /** A finished campaign with one mail that the server took and never confirmed. */
  async function doubtfulCampaign(ids: string[]): Promise<string> {
    stage.sink.atEnd = ({ to }) => (to === addressOf(ids[1]) ? 'drop' : undefined);
    const id = await stage.start(ids);
    await stage.until(id, 'completed_with_failures');
    stage.sink.atEnd = () => undefined;
    expect((await campaign(id)).counts).toMatchObject({ unknown: 1 });
    return id;
  }

  it('leaves a doubt be when told to, and mails nobody', async () => {
    const ids = await stage.addPatients(4);
    const id = await doubtfulCampaign(ids);
    const { seq } = await campaign(id);
    const left = await stage.adapter.resolveUnknown({ id, action: 'leave' });
    expect(left).toMatchObject({ id, counts: { unknown: 0, skipped: 1, accepted: 3 } });
    expect(left.seq).toBeGreaterThan(seq);
    const { items } = await stage.adapter.listRecipients({ campaignId: id, state: 'skipped' }, {});
    expect(items).toMatchObject([{ patientId: ids[1], reason: 'left_in_doubt' }]);
    await expect(stage.adapter.resolveUnknown({ id, action: 'resend' })).rejects.toMatchObject(nothingLeft);
    await stage.idle();
    expect(stage.sink.mails).toHaveLength(4);
  });

  it('mails a doubtful one once more when told to, however often one asks', async () => {
    const ids = await stage.addPatients(4);
    const id = await doubtfulCampaign(ids);
    const asked = await Promise.allSettled([1, 2, 3].map(() => stage.adapter.resolveUnknown({ id, action: 'resend' })));
    const begun = asked.flatMap((one) => (one.status === 'fulfilled' ? [one.value.id] : []));
    expect(begun).toHaveLength(1);
    await stage.until(begun[0] ?? '', 'completed');
    expect(ids.map((one) => mailedTo(one).length)).toEqual([1, 2, 1, 1]);
    expect((await campaign(id)).counts).toMatchObject({ unknown: 0, skipped: 1 });
  });

  it('needs the switch, and nothing else being sent', async () => {
    const ids = await stage.addPatients(3);
    const id = await doubtfulCampaign(ids);
    await switchOn(stage.adapter, false);
    await expect(stage.adapter.resolveUnknown({ id, action: 'resend' })).rejects.toMatchObject({
      code: 'activation_email_disabled',
    });
    await switchOn(stage.adapter);
    const waiting = await stage.start(await stage.addPatients(1), 60);
    await expect(stage.adapter.resolveUnknown({ id, action: 'resend' })).rejects.toMatchObject({
      code: 'campaign_running',
    });
    expect((await campaign(id)).counts).toMatchObject({ unknown: 1 });
    await stage.adapter.cancelCampaign(waiting);
  });

  it('knows nothing of another practice’s campaigns', async () => {
    const ids = await stage.addPatients(2);
    const id = await doubtfulCampaign(ids);
    await stage.backend.savePractice({ ...practice, id: 'other' });
    const other = stage.backend.adapterFor({ practiceId: 'other', viewer: { id: 'x', email: 'x@other.example' } });
    await expect(other.retryCampaign?.({ id })).rejects.toMatchObject({ code: 'not_found' });
    await expect(other.resolveUnknown?.({ id, action: 'leave' })).rejects.toMatchObject({ code: 'not_found' });
    expect((await campaign(id)).counts).toMatchObject({ unknown: 1 });
  });
});
