import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { practice, startStage, switchOn, viewer, type DatabaseKind, type Stage } from '../testing/stage.ts';
import { remindAll } from './remind.ts';

const DAY = 86_400_000;
// Never quiet, whatever the hour of the test.
const quietHours = { from: '12:00', to: '12:00' };

describe.each<DatabaseKind>(['pglite', 'postgres'])('reminders on %s', (kind) => {
  let stage: Stage;
  let practiceId: string;
  let adapter: Stage['adapter'];
  beforeAll(async () => {
    stage = await startStage(kind, { mail: { concurrency: 4 } });
    await stage.backend.work();
  });
  afterAll(() => stage.stop());
  beforeEach(async () => {
    stage.sink.atRecipient = () => undefined;
    stage.sink.atEnd = () => undefined;
    stage.sink.mails.length = 0;
    practiceId = `practice-${crypto.randomUUID()}`;
    await stage.backend.savePractice({ ...practice, id: practiceId });
    adapter = stage.backend.adapterFor({ practiceId, viewer }) as Stage['adapter'];
    await switchOn(adapter);
  });
  // What one practice set goes on for as long as the backend runs.
  afterEach(() => setReminders({ enabled: false }));
  const patients = (count: number) =>
    stage.backend.savePatients(
      practiceId,
      Array.from({ length: count }, (_, n) => ({
        firstName: `Ana${n}`,
        lastName: 'Lopez',
        email: `${crypto.randomUUID()}@example.org`,
      })),
    );
  async function setReminders(
    change: { enabled?: boolean; quietHours?: typeof quietHours; afterDays?: number[] } = {},
  ) {
    const { revision } = await adapter.getReminders();
    return adapter.setReminders({ enabled: true, afterDays: [30, 60], quietHours, ...change, revision });
  }
  /** Invites everyone, and waits until the campaign has ended in `state`. */
  async function invite(state = 'completed') {
    const { planId } = await adapter.planCampaign({});
    const { id } = await adapter.startCampaign({ planId, idempotencyKey: crypto.randomUUID() });
    await ended(id, state);
    return id;
  }
  const ended = (id: string, state = 'completed') =>
    expect.poll(async () => (await adapter.getCampaign(id)).state, { timeout: 10_000 }).toBe(state);
  /** Does what the schedule does, as often as it likes, and waits for the mails. */
  async function runSchedule() {
    await remindAll(stage.parts);
    await remindAll(stage.parts);
    const { runningCampaignId } = await adapter.getStats();
    if (runningCampaignId) await ended(runningCampaignId);
    await remindAll(stage.parts);
    await stage.idle();
  }
  const mails = () => stage.sink.mails.length;

  it('go out when they are due, to each inactive patient once, and say when the next ones are', async () => {
    const [joined = ''] = await patients(4);
    await invite();
    await setReminders();
    expect(mails()).toBe(4);
    stage.clock.advance(29 * DAY);
    await runSchedule();
    expect(mails()).toBe(4);
    const { nextReminderAt } = await adapter.getStats();
    expect((Date.parse(nextReminderAt ?? '') - stage.clock.now()) / DAY).toBeCloseTo(1, 1);
    await stage.backend.onActivated(joined);
    stage.clock.advance(2 * DAY);
    await runSchedule();
    expect(mails()).toBe(7);
    expect(Math.round((Date.parse((await adapter.getReminders()).nextRunAt ?? '') - stage.clock.now()) / DAY)).toBe(30);
    stage.clock.advance(31 * DAY);
    await runSchedule();
    expect(mails()).toBe(10);
    expect((await adapter.getReminders()).nextRunAt).toBeUndefined();
    stage.clock.advance(100 * DAY);
    await runSchedule();
    expect(mails()).toBe(10);
  });

  it('leave to a person whose reminder was refused, is in doubt, or was cancelled', async () => {
    await patients(3);
    await invite();
    await setReminders();
    stage.clock.advance(31 * DAY);
    let asked = 0;
    stage.sink.atRecipient = () => ((asked += 1) === 1 ? { code: 550, text: '5.2.2 mailbox full' } : undefined);
    stage.sink.atEnd = () => (asked === 2 ? 'drop' : undefined);
    await remindAll(stage.parts);
    const { runningCampaignId } = await adapter.getStats();
    await ended(runningCampaignId ?? '', 'completed_with_failures');
    stage.sink.atRecipient = () => undefined;
    stage.sink.atEnd = () => undefined;
    const before = mails();
    await runSchedule();
    expect(mails()).toBe(before);
  });

  it('wait for the end of the quiet hours', async () => {
    await patients(2);
    await invite();
    await setReminders({ quietHours: { from: '00:00', to: '23:59' } });
    stage.clock.advance(31 * DAY);
    await runSchedule();
    expect(mails()).toBe(2);
    await setReminders();
    await runSchedule();
    expect(mails()).toBe(4);
  });

  it('start nothing while they or the switch are off, or a campaign runs', async () => {
    await patients(2);
    await invite();
    await setReminders({ enabled: false });
    stage.clock.advance(31 * DAY);
    await runSchedule();
    await setReminders();
    await switchOn(adapter, false);
    await runSchedule();
    expect(mails()).toBe(2);
    await switchOn(adapter);
    const { planId } = await adapter.planCampaign({});
    const { id } = await adapter.startCampaign({ planId, idempotencyKey: crypto.randomUUID(), undoSeconds: 3_600 });
    await remindAll(stage.parts);
    expect((await adapter.listCampaigns({})).items).toHaveLength(2);
    await adapter.cancelCampaign(id);
  });

  it('are held back, and say so, when the invite is not fit to be sent', async () => {
    await patients(2);
    await invite();
    await setReminders();
    const { content, revision } = await adapter.getTemplate();
    await adapter.saveTemplate({ content: { ...content, body: [] }, revision });
    stage.clock.advance(31 * DAY);
    stage.events.length = 0;
    await runSchedule();
    expect(mails()).toBe(2);
    expect(stage.events).toContainEqual(expect.objectContaining({ type: 'error', during: 'starting reminders' }));
  });
});
