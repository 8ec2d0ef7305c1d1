import { describe, expect, it } from 'vitest';
import { createMemoryAdapter, type MemorySeed } from './memory.ts';

const DAY = 86_400_000;
const NOW = Date.parse('2026-11-24T15:00:00Z');
const clock = { now: () => NOW, sleep: () => new Promise<void>(() => undefined) };
const ana = { id: 'ana', firstName: 'Ana', lastName: 'Li', email: 'ana@mail.example' };
const practice = (seed: MemorySeed = {}) => createMemoryAdapter({ patients: [ana], ...seed }, { clock });

describe('permissions', () => {
  const because = 'Ask the manager.';
  it('are kept behind the adapter, with the reason', async () => {
    const can = {
      toggleActivation: { because },
      editTemplate: { because },
      sendInvites: { because },
      sendTest: { because },
      seePatients: { because },
      overrideLimits: { because },
    };
    const adapter = practice({ viewer: { can } });
    const { content, revision } = await adapter.getTemplate();
    const { planId } = await adapter.planCampaign({});
    const refused = [
      adapter.setActivationEmailEnabled({ enabled: false, revision: 's-0' }),
      adapter.saveTemplate({ content, revision }),
      adapter.resetTemplate({ revision }),
      adapter.startCampaign({ planId, idempotencyKey: 'k' }),
      adapter.sendTest({ content }),
      adapter.renderInvite({ content, recipientId: 'ana' }),
      adapter.sendTest({ content, recipientId: 'ana' }),
      adapter.previewRecipients({ content }),
      adapter.listPatients({}, {}),
      adapter.listRecipients({ planId }, {}),
      adapter.planCampaign({ override: { reason: 'letter' } }),
    ];
    for (const call of refused)
      await expect(call).rejects.toMatchObject({ code: 'forbidden', message: expect.stringContaining(because) });
    expect((await adapter.planCampaign({})).blockers).toMatchObject([{ code: 'not_permitted' }]);
    expect(adapter.controls.mailed()).toEqual([]);
  });

  it('differ between two people at the same practice', async () => {
    const adapter = practice();
    const guest = adapter.as({ id: 'guest', email: 'guest@lumen.example', can: { editTemplate: { because } } });
    const { content, revision } = await guest.getTemplate();
    await expect(guest.saveTemplate({ content, revision })).rejects.toMatchObject({ code: 'forbidden' });
    await adapter.saveTemplate({ content, revision });
    expect(await guest.getTemplate()).toMatchObject({ isDefault: false, updatedBy: 'staff@lumen.example' });
  });
});

describe('a watcher', () => {
  const seqs = async (adapter: ReturnType<typeof practice>, id: string) => {
    const seen: number[] = [];
    for await (const { seq } of adapter.watchCampaign(id, {})) seen.push(seq);
    return seen;
  };

  it('sees each change by hand at once, though the clock stands still', async () => {
    const adapter = practice();
    const { planId } = await adapter.planCampaign({});
    const { id } = await adapter.startCampaign({ planId, idempotencyKey: 'k', undoSeconds: 60 });
    const seen = seqs(adapter, id);
    await adapter.pauseCampaign(id);
    await adapter.cancelCampaign(id);
    expect((await seen).at(-1)).toBe((await adapter.getCampaign(id)).seq);
  });

  it('is turned away where this is not offered, as every call is: by a rejection', async () => {
    const adapter = practice({ viewer: { without: ['watchCampaign'] } });
    await expect(seqs(adapter, 'c')).rejects.toMatchObject({ code: 'unsupported' });
  });
});

describe('limits', () => {
  const recent = { ...ana, invites: 1, invitedAt: new Date(NOW - 5 * DAY).toISOString() };

  it('hold back who was invited lately, unless somebody overrides them with a reason', async () => {
    const adapter = practice({ patients: [recent] });
    expect(await adapter.planCampaign({})).toMatchObject({
      recipients: 0,
      excluded: [{ reason: 'recently_invited', count: 1 }],
    });
    expect(await adapter.planCampaign({ override: { reason: 'The old link was wrong.' } })).toMatchObject({
      recipients: 1,
    });
    await expect(adapter.planCampaign({ override: { reason: '' } })).rejects.toMatchObject({ code: 'invalid' });
  });

  it('can be the practice’s own', async () => {
    expect(await practice({ patients: [recent], limits: { daysBetween: 3 } }).planCampaign({})).toMatchObject({
      recipients: 1,
    });
  });
});

describe('a preview', () => {
  const patients = [
    ana,
    { ...ana, id: 'long', firstName: 'Maximiliana Alexandra', lastName: 'von Hohenlohe-Schillingsfürst' },
    { ...ana, id: 'nameless', firstName: '' },
    { ...ana, id: 'script', firstName: '明', lastName: '王' },
    { ...ana, id: 'active', firstName: 'X'.repeat(80), active: true },
  ].map((patient, n) => ({ ...patient, email: `p${n}@mail.example` }));

  it('shows the awkward patients first', async () => {
    const adapter = practice({ patients });
    const { content } = await adapter.getTemplate();
    const found = await adapter.previewRecipients({ content });
    expect(found.map(({ id, why }) => [id, why])).toEqual([
      ['nameless', 'missing_value'],
      ['long', 'longest_name'],
      ['script', 'other_script'],
      ['ana', 'typical'],
    ]);
  });

  it('and a test carry a dead link, and are what would be sent', async () => {
    const adapter = practice();
    const { content } = await adapter.getTemplate();
    const preview = await adapter.renderInvite({ content, recipientId: 'ana' });
    expect(preview.text).toContain('Hi Ana,');
    expect(preview.text).toContain('/activate/example');
    await adapter.sendTest({ content, recipientId: 'ana' });
    expect(adapter.controls.mailed()).toMatchObject([{ kind: 'test', to: 'staff@lumen.example' }]);
    expect(adapter.controls.mailed()[0]?.render()).toEqual(preview);
    const { planId } = await adapter.planCampaign({});
    await adapter.startCampaign({ planId, idempotencyKey: 'k' });
    adapter.controls.advance(1_000);
    const sent = adapter.controls.mailed()[1];
    expect(sent?.render().html.replaceAll(`${sent.activationLink}"`, 'link"')).not.toContain('/activate/example');
  });

  it('counts for whom each snippet has a value', async () => {
    const adapter = practice({ patients });
    const { content } = await adapter.getTemplate();
    const coverage = await adapter.snippetCoverage({ content });
    expect(coverage).toContainEqual({ id: 'patient_first_name', present: 3, missing: 1 });
    expect(coverage).toContainEqual({ id: 'activation_link', present: 4, missing: 0 });
  });
});

describe('reminders', () => {
  const invited = (daysAgo: number) => ({ ...ana, invites: 1, invitedAt: new Date(NOW - daysAgo * DAY).toISOString() });
  const reminders = { enabled: true, afterDays: [30, 60], quietHours: { from: '20:00', to: '08:00' } };

  it('go out by themselves when they are due, and the screen says when', async () => {
    const adapter = practice({ patients: [invited(29)], reminders });
    expect((await adapter.getStats()).nextReminderAt).toBe('2026-11-25T15:00:00.000Z');
    adapter.controls.advance(DAY + 60_000);
    adapter.controls.advance(60_000);
    expect(adapter.controls.mailed()).toHaveLength(1);
    expect((await adapter.getStats()).nextReminderAt?.slice(0, 10)).toBe('2026-12-25');
  });

  it('keep quiet hours in the practice’s time zone, and the switch', async () => {
    const night = practice({ patients: [invited(29.5)], reminders });
    night.controls.advance(0.55 * DAY);
    expect(night.controls.mailed()).toEqual([]);
    night.controls.advance(0.5 * DAY);
    night.controls.advance(60_000);
    expect(night.controls.mailed()).toHaveLength(1);
    const off = practice({ patients: [invited(40)], reminders, activationEmailEnabled: false });
    off.controls.advance(DAY);
    expect(off.controls.mailed()).toEqual([]);
  });

  it('that are off remind nobody', async () => {
    const adapter = practice({ patients: [invited(40)] });
    adapter.controls.advance(DAY);
    expect(adapter.controls.mailed()).toEqual([]);
    expect((await adapter.getReminders()).nextRunAt).toBeUndefined();
  });
});

describe('the trend', () => {
  it('counts at the end of each day of the practice’s calendar', async () => {
    const adapter = practice({
      patients: [
        { ...ana, id: 'a', activatedAt: '2026-11-23T02:00:00Z', createdAt: '2026-01-01T00:00:00Z' },
        { ...ana, id: 'b', createdAt: '2026-11-23T18:00:00Z' },
      ],
    });
    expect(await adapter.getTrend({ days: 3 })).toEqual([
      { day: '2026-11-22', active: 1, inactive: 0 },
      { day: '2026-11-23', active: 1, inactive: 1 },
      { day: '2026-11-24', active: 1, inactive: 1 },
    ]);
  });
});

describe('bad input', () => {
  it.each([0, -1, NaN, Infinity])('a pace of %s mails a second is refused', (pace) => {
    expect(() => createMemoryAdapter({}, { pace })).toThrow('pace');
  });

  it('of a caller in plain JavaScript is refused with the field named', async () => {
    const adapter = practice();
    const wrong = (input: object) => Object(input);
    const calls = [
      adapter.setActivationEmailEnabled(wrong({ enabled: 'yes', revision: 's-0' })),
      adapter.startCampaign(wrong({ planId: 7, idempotencyKey: 'k' })),
      adapter.getTrend(wrong({ days: 'all' })),
      adapter.listPatients(wrong({ status: 'asleep' }), {}),
      adapter.listPatients({}, { after: 'no such cursor' }),
      adapter.listCampaigns({ limit: 0 }),
      adapter.setReminders(wrong({ enabled: true })),
      adapter.resolveUnknown(wrong({ id: 'c', action: 'guess' })),
    ];
    for (const call of calls)
      await expect(call).rejects.toMatchObject({ code: 'invalid', info: { fields: expect.any(Object) } });
    expect((await adapter.getSettings()).activationEmailEnabled).toBe(true);
  });

  it('a patient who is not there is not found', () => {
    expect(() => practice().controls.activate('nobody')).toThrow('no such patient');
  });
});

it('100,000 patients are planned, listed and counted in a moment', async () => {
  const patients = Array.from({ length: 100_000 }, (_, n) => ({ ...ana, id: `p${n}`, email: `p${n}@mail.example` }));
  const adapter = practice({ patients });
  const began = performance.now();
  expect((await adapter.planCampaign({})).recipients).toBe(100_000);
  expect((await adapter.getStats()).inactive).toBe(100_000);
  expect((await adapter.listPatients({ search: 'p99999' }, {})).items).toHaveLength(1);
  expect(performance.now() - began).toBeLessThan(5_000);
});
