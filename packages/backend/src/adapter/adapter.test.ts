import { isPortalAccessError, type PortalAccessAdapter } from '@patient-portal-access/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { practice, startStage, viewer, type DatabaseKind, type Stage } from '../testing/stage.ts';

const named = { firstName: 'Ana', lastName: 'Lopez' };

describe.each<DatabaseKind>(['pglite', 'postgres'])('the adapter over %s', (kind) => {
  let stage: Stage;
  let other: Required<PortalAccessAdapter>;
  beforeAll(async () => {
    stage = await startStage(kind);
    await stage.backend.savePractice({ ...practice, id: 'other', name: 'Other' });
    other = stage.backend.adapterFor({ practiceId: 'other', viewer }) as Required<PortalAccessAdapter>;
  });
  afterAll(() => stage.stop());
  const codeOf = (call: Promise<unknown>) =>
    call.then(
      () => 'done',
      (error: unknown) => (isPortalAccessError(error) ? error.code : 'no error of the contract'),
    );

  it('finds nothing of another practice, and writes down who asked', async () => {
    const ids = await stage.addPatients(2);
    const { planId } = await stage.adapter.planCampaign({ patientIds: ids });
    const id = (await stage.adapter.startCampaign({ planId, idempotencyKey: 'k', undoSeconds: 600 })).id;
    const { content } = await other.getTemplate();
    const calls = [
      other.getCampaign(id),
      other.cancelCampaign(id),
      other.pauseCampaign(id),
      other.listRecipients({ campaignId: id }, {}),
      other.listRecipients({ planId }, {}),
      other.startCampaign({ planId, idempotencyKey: 'k' }),
      other.planCampaign({ patientIds: ids }),
      other.renderInvite({ content, recipientId: ids[0] ?? '' }),
    ];
    expect(await Promise.all(calls.map(codeOf))).toEqual(calls.map(() => 'not_found'));
    expect((await stage.adapter.getCampaign(id)).state).toBe('waiting');
    const audited = await stage.parts.db
      .selectFrom('audit')
      .select('actor')
      .where('action', '=', 'asked_for_foreign_id')
      .execute();
    expect(audited).toEqual(calls.map(() => ({ actor: viewer.id })));
    await stage.adapter.cancelCampaign(id);
  });

  it('does what the viewer may, whatever the screen shows', async () => {
    const because = { because: 'Ask the owner.' };
    const can = {
      toggleActivation: because,
      editTemplate: because,
      sendInvites: because,
      sendTest: because,
      seePatients: because,
      overrideLimits: because,
    };
    const guest = stage.backend.adapterFor({
      practiceId: practice.id,
      viewer: { ...viewer, can },
    }) as Required<PortalAccessAdapter>;
    const [{ revision, content }, settings] = [await guest.getTemplate(), await guest.getSettings()];
    const calls = [
      guest.setActivationEmailEnabled({ enabled: false, revision: settings.revision }),
      guest.saveTemplate({ content, revision }),
      guest.resetTemplate({ revision }),
      guest.startCampaign({ planId: 'x', idempotencyKey: 'x' }),
      guest.cancelCampaign('x'),
      guest.sendTest({ content }),
      guest.listPatients({}, {}),
      guest.listRecipients({ planId: 'x' }, {}),
      guest.previewRecipients({ content }),
      guest.renderInvite({ content, recipientId: 'x' }),
      guest.planCampaign({ override: { reason: 'x' } }),
    ];
    expect(await Promise.all(calls.map(codeOf))).toEqual(calls.map(() => 'forbidden'));
    expect((await guest.planCampaign({})).blockers.map(({ code }) => code)).toContain('not_permitted');
  });

  it.each(['no\0such', 'no\ud800such', "'; drop table patients; --", 'x'.repeat(500), '../../etc'])(
    'knows no campaign, plan or patient %j',
    async (id) => {
      const calls = [
        stage.adapter.getCampaign(id),
        stage.adapter.cancelCampaign(id),
        stage.adapter.startCampaign({ planId: id, idempotencyKey: 'x1' }),
        stage.adapter.planCampaign({ patientIds: [id] }),
      ];
      expect(await Promise.all(calls.map(codeOf))).toEqual(calls.map(() => 'not_found'));
      expect((await stage.adapter.listPatients({ search: id }, {})).items).toEqual([]);
    },
  );

  it('keeps content code unit for code unit, NUL and lone surrogates too', async () => {
    const { content, revision } = await other.getTemplate();
    const text = 'a\0b\ud800c\u2028\u202e😀';
    const odd = {
      ...content,
      body: [...content.body, { type: 'paragraph' as const, children: [{ type: 'text' as const, text }] }],
    };
    await other.saveTemplate({ content: odd, revision });
    expect((await other.getTemplate()).content).toEqual(odd);
  });

  it('finds patients by name or address, sorted and page by page', async () => {
    await stage.backend.savePatients('other', [
      { firstName: 'Zoë', lastName: 'Ångström', email: 'zoe@example.org' },
      { firstName: '李', lastName: '明', email: 'li@example.org' },
      { firstName: 'adam', lastName: '100%_\\', email: '' },
      { ...named, email: 'ana@other.example', active: true },
    ]);
    const all: string[] = [];
    for (let after: string | undefined; ;) {
      const page = await other.listPatients({}, { limit: 1, ...(after ? { after } : {}) });
      all.push(...page.items.map(({ name }) => name));
      after = page.next;
      if (!after) break;
    }
    expect(all).toEqual(['adam 100%_\\', 'Ana Lopez', 'Zoë Ångström', '李 明']);
    const found = async (search: string) => (await other.listPatients({ search }, {})).items.map(({ name }) => name);
    expect(await found('angstrom')).toEqual(['Zoë Ångström']);
    expect(await found('OTHER.EXAMPLE')).toEqual(['Ana Lopez']);
    expect(await found('100%_\\')).toEqual(['adam 100%_\\']);
    expect(await found('%')).toEqual(['adam 100%_\\']);
    const statusOf = async (status: 'active' | 'cannot_invite') =>
      (await other.listPatients({ status }, {})).items.length;
    expect([await statusOf('active'), await statusOf('cannot_invite')]).toEqual([1, 1]);
  });

  it('replaces patients by their id, keeps what was not given, and refuses the id of another practice', async () => {
    const [id = ''] = await stage.backend.savePatients('other', [
      { ...named, email: 'gone@example.org', optedOut: true, bounced: true },
    ]);
    await stage.backend.savePatients('other', [{ id, ...named, email: 'gone@example.org' }]);
    const row = () => stage.parts.db.selectFrom('patients').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
    expect(await row()).toMatchObject({ opted_out: true, bounced: true });
    await stage.backend.savePatients('other', [{ id, ...named, email: 'back@example.org' }]);
    expect(await row()).toMatchObject({ opted_out: true, bounced: false });
    expect(await codeOf(stage.backend.savePatients(practice.id, [{ id, ...named }]))).toBe('invalid');
    expect(await codeOf(stage.backend.savePatients('nowhere', [named]))).toBe('not_found');
    expect(await codeOf(stage.backend.savePatients('other', [{ ...named, birthDate: '31.3.1984' }]))).toBe('invalid');
  });

  it('mails a test to the viewer and nowhere else, with a dead link', async () => {
    const { content } = await stage.adapter.getTemplate();
    stage.sink.mails.length = 0;
    await stage.adapter.sendTest({ content });
    expect(stage.sink.mails).toMatchObject([{ to: viewer.email, text: expect.stringContaining('/activate/example') }]);
    stage.sink.atRecipient = () => ({ code: 550, text: '5.1.1 nobody' });
    expect(await codeOf(stage.adapter.sendTest({ content }))).toBe('unavailable');
    stage.sink.atRecipient = () => undefined;
  });

  it('names nobody in the audit', async () => {
    const entries = await stage.parts.db.selectFrom('audit').select('details').execute();
    expect(entries.length).toBeGreaterThan(5);
    expect(JSON.stringify(entries)).not.toMatch(/@|Ana|Lopez/);
  });

  it('counts the trend by the practice’s calendar, today last', async () => {
    const days = await stage.adapter.getTrend({ days: 7 });
    const { active, inactive } = await stage.adapter.getStats();
    expect(days).toHaveLength(7);
    expect(days.at(-1)).toMatchObject({ active, inactive });
  });
});
