import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { practice, startStage, switchOn, type DatabaseKind, type Stage } from '../testing/stage.ts';
import { visitor } from '../testing/visit.ts';

describe.each<DatabaseKind>(['pglite', 'postgres'])('booking on %s', (kind) => {
  let stage: Stage;
  let page: ReturnType<typeof visitor>;
  beforeAll(async () => {
    stage = await startStage(kind);
    await stage.backend.work();
    page = visitor(stage.backend);
  });
  afterAll(() => stage.stop());
  beforeEach(async () => {
    stage.sink.mails.length = 0;
    await switchOn(stage.adapter);
  });
  const mailTo = (address: string) => stage.sink.mails.findLast(({ to }) => to.toLowerCase() === address.toLowerCase());
  const register = (change: { name?: string; email?: string; birthDate?: string } = {}) =>
    stage.backend.registerFromBooking({
      practiceId: practice.id,
      name: 'Mara Okafor',
      email: 'mara@example.org',
      birthDate: '1990-05-06',
      ...change,
    });
  const proofFor = async (address: string) => {
    await expect.poll(() => mailTo(address)).toBeDefined();
    return (
      /https:\/\/portal\.lumen\.example\/activate\/register\/[\w-]{43}/.exec(mailTo(address)?.text ?? '')?.[0] ?? ''
    );
  };
  const figures = async () => {
    const { total, active } = await stage.adapter.getStats();
    return { total, active };
  };

  describe('by a known patient', () => {
    it('mails the invite when inactive, beside a campaign that runs, and once a day', async () => {
      const [booked = '', ...others] = await stage.addPatients(3);
      const running = await stage.start(others, 3_600);
      expect(await stage.backend.inviteOnBooking(booked)).toEqual({ queued: true });
      await expect.poll(() => mailTo(`${booked}@example.org`)?.text).toContain('/activate/');
      await stage.idle();
      expect(await stage.backend.inviteOnBooking(booked)).toEqual({ queued: false, because: 'invited_today' });
      const { items } = await stage.adapter.listCampaigns({});
      expect(items.map(({ id }) => id)).toEqual([running]);
      await stage.adapter.cancelCampaign(running);
    });

    it('mails nothing while the switch is off, to who is active, or who wants none', async () => {
      const [one = '', active = '', optedOut = ''] = await stage.addPatients(3);
      await stage.backend.onActivated(active);
      await stage.backend.savePatients(practice.id, [
        { id: optedOut, firstName: 'A', lastName: 'B', email: 'a@b.co', optedOut: true },
      ]);
      expect(await stage.backend.inviteOnBooking(active)).toEqual({ queued: false, because: 'active' });
      expect(await stage.backend.inviteOnBooking(optedOut)).toEqual({ queued: false, because: 'cannot_invite' });
      await switchOn(stage.adapter, false);
      expect(await stage.backend.inviteOnBooking(one)).toEqual({ queued: false, because: 'activation_email_disabled' });
      await expect(stage.backend.inviteOnBooking('nobody')).rejects.toMatchObject({ code: 'not_found' });
      await stage.idle();
      expect(stage.sink.mails).toEqual([]);
    });
  });

  describe('by somebody who registers', () => {
    it('makes a profile once the mailbox is proved, and no sooner', async () => {
      const before = await figures();
      expect(await register()).toEqual({ next: 'check_email' });
      const link = await proofFor('mara@example.org');
      expect(await figures()).toEqual(before);
      expect(await page.get(link)).toMatchObject({ status: 200, title: 'Finish your registration' });
      expect(await page.post(link, { birthDate: '1990-05-07' })).toMatchObject({ status: 422 });
      expect(await figures()).toEqual(before);
      expect(await page.post(link, { birthDate: '1990-05-06' })).toMatchObject({
        title: 'Your patient portal is active',
      });
      expect(await figures()).toEqual({ total: before.total + 1, active: before.active + 1 });
      expect(await page.post(link, { birthDate: '1990-05-06' })).toMatchObject({ status: 410 });
    });

    it('ties to the one profile of the same name and address, however spelled, and activates it', async () => {
      const [id = ''] = await stage.addPatients(1, () => ({
        firstName: 'José',
        lastName: 'Núñez',
        email: 'Jose@Example.org',
      }));
      const before = await figures();
      expect(await register({ name: 'jose  NUNEZ', email: 'jose@example.ORG', birthDate: '1984-03-31' })).toEqual({
        next: 'check_email',
      });
      const link = await proofFor('jose@example.ORG');
      await page.post(link, { birthDate: '1984-03-31' });
      expect(await figures()).toEqual({ total: before.total, active: before.active + 1 });
      const { items } = await stage.adapter.listPatients({ search: 'núñez' }, {});
      expect(items).toMatchObject([{ id, status: 'active' }]);
    });

    it('makes no second profile of one who registers twice, even at once', async () => {
      const who = { name: 'Twice Over', email: 'twice@example.org' };
      await register(who);
      const first = await proofFor(who.email);
      stage.sink.mails.length = 0;
      await register(who);
      const second = await proofFor(who.email);
      const before = await figures();
      await Promise.all([first, second].map((link) => page.post(link, { birthDate: '1990-05-06' })));
      expect(await figures()).toEqual({ total: before.total + 1, active: before.active + 1 });
    });

    it('grants nothing and leaves it to staff when two profiles match, or the date of birth differs', async () => {
      const same = { firstName: 'Kim', lastName: 'Lee', email: 'kim@example.org' };
      await stage.addPatients(2, () => same);
      await stage.addPatients(1, () => ({
        firstName: 'Sam',
        lastName: 'Roe',
        email: 'sam@example.org',
        birthDate: '1970-01-01',
      }));
      const before = await figures();
      for (const who of [
        { name: 'Kim Lee', email: 'kim@example.org' },
        { name: 'Sam Roe', email: 'sam@example.org' },
      ]) {
        await register(who);
        const link = await proofFor(who.email);
        expect(await page.post(link, { birthDate: '1990-05-06' })).toMatchObject({ status: 200, title: 'Thank you' });
      }
      expect(await figures()).toEqual(before);
      expect(stage.events.filter(({ type }) => type === 'registration_for_staff')).toHaveLength(2);
    });

    it('says what is missing, and mails one address no more than five times a day', async () => {
      await expect(register({ email: 'nonsense' })).rejects.toMatchObject({
        code: 'invalid',
        info: { fields: { email: expect.any(String) } },
      });
      await expect(register({ birthDate: '1990-02-30' })).rejects.toMatchObject({ code: 'invalid' });
      await expect(register({ name: ' ' })).rejects.toMatchObject({ code: 'invalid' });
      for (let n = 0; n < 8; n++)
        expect(await register({ email: 'many@example.org' })).toEqual({ next: 'check_email' });
      const asked = await stage.parts.db
        .selectFrom('registrations')
        .select('id')
        .where('email', '=', 'many@example.org')
        .execute();
      expect(asked).toHaveLength(5);
    });
  });
});
