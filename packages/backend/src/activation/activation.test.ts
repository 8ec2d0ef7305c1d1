import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { practice, startStage, type DatabaseKind, type Stage } from '../testing/stage.ts';
import { visitor } from '../testing/visit.ts';

const DAY = 86_400_000;
const born = { birthDate: '1984-03-31' };
const wrong = { birthDate: '1984-03-30' };
const OVER = 'This link no longer works';
const ACTIVATE = 'Activate your patient portal';
const DONE = 'Your patient portal is active';

describe.each<DatabaseKind>(['pglite', 'postgres'])('activation links on %s', (kind) => {
  let stage: Stage;
  let page: ReturnType<typeof visitor>;
  beforeAll(async () => {
    stage = await startStage(kind);
    await stage.backend.work();
    page = visitor(stage.backend);
  });
  afterAll(() => stage.stop());
  beforeEach(() => void (stage.sink.mails.length = 0));

  /** Mails the invite to new patients, and gives their links. */
  const invite = async (change: Parameters<Stage['addPatients']>[1] = () => ({})) => {
    const [patientId = ''] = await stage.addPatients(1, change);
    await stage.until(await stage.start([patientId]), 'completed');
    return { patientId, link: linkTo(patientId) };
  };
  const linkTo = (patientId: string, path = 'activate') => {
    const mail = stage.sink.mails.findLast(({ to }) => to === `${patientId}@example.org`);
    return new RegExp(`https://portal\\.lumen\\.example/${path}/[\\w-]{43}`).exec(mail?.text ?? '')?.[0] ?? '';
  };
  const isActive = async (patientId: string) => {
    const row = await stage.parts.db
      .selectFrom('patients')
      .select('active')
      .where('id', '=', patientId)
      .executeTakeFirstOrThrow();
    return row.active;
  };

  it('are not used up by looking, however often', async () => {
    const { patientId, link } = await invite();
    for (let n = 0; n < 3; n++) expect(await page.get(link)).toMatchObject({ status: 200, title: ACTIVATE });
    expect(await page.head(link)).toMatchObject({ status: 200, text: '' });
    expect(await isActive(patientId)).toBe(false);
  });

  it('activate with the date of birth, once, and the figures and the campaign know', async () => {
    const { patientId, link } = await invite();
    const before = await stage.adapter.getStats();
    expect(await page.post(link, born)).toMatchObject({ status: 200, title: DONE });
    expect(await isActive(patientId)).toBe(true);
    const after = await stage.adapter.getStats();
    expect([after.total, after.active]).toEqual([before.total, before.active + 1]);
    expect(after.lastCampaign).toMatchObject({ joined: 1 });
    expect(await page.post(link, born)).toMatchObject({ status: 410, title: OVER });
  });

  it('say what is wrong with an answer, and lock after five wrong ones', async () => {
    const { patientId, link } = await invite();
    expect(await page.post(link, { birthDate: '' })).toMatchObject({ status: 422 });
    const answers = [];
    for (let n = 0; n < 5; n++) answers.push(await page.post(link, wrong));
    expect(answers.map(({ status }) => status)).toEqual([422, 422, 422, 422, 410]);
    expect(answers[0]?.text).toMatch(/role="alert"[^]*aria-invalid="true"/);
    expect(await page.post(link, born)).toMatchObject({ title: OVER });
    expect(await isActive(patientId)).toBe(false);
  });

  it('judge answers that come at the same time one after the other', async () => {
    const { patientId, link } = await invite();
    await Promise.all(Array.from({ length: 12 }, () => page.post(link, wrong)));
    const asked = stage.parts.db.selectFrom('links').select('wrong_answers').where('patient_id', '=', patientId);
    expect(await asked.execute()).toEqual([{ wrong_answers: 5 }]);
  });

  it('stop for the day after ten wrong answers over all links of a patient', async () => {
    const { patientId, link } = await invite();
    for (let n = 0; n < 5; n++) await page.post(link, wrong);
    await page.post('/activate/new-link', { token: link.split('/').at(-1) ?? '' });
    await expect.poll(() => linkTo(patientId)).not.toBe(link);
    const second = linkTo(patientId);
    for (let n = 0; n < 4; n++) await page.post(second, wrong);
    expect(await page.post(second, wrong)).toMatchObject({ status: 410 });
    await page.post('/activate/new-link', { token: second.split('/').at(-1) ?? '' });
    await expect.poll(() => linkTo(patientId)).not.toBe(second);
    expect(await page.post(linkTo(patientId), born)).toMatchObject({ status: 429, title: 'Please try again tomorrow' });
    stage.clock.advance(DAY);
    expect(await page.post(linkTo(patientId), born)).toMatchObject({ title: DONE });
  });

  it('are replaced by the link of a newer mail', async () => {
    const { patientId, link } = await invite();
    stage.clock.advance(2 * DAY);
    expect(await stage.backend.inviteOnBooking(patientId)).toEqual({ queued: true });
    await expect.poll(() => linkTo(patientId)).not.toBe(link);
    await stage.idle();
    expect(await page.get(link)).toMatchObject({ title: OVER });
    expect(await page.get(linkTo(patientId))).toMatchObject({ title: ACTIVATE });
  });

  it('expire, and the page mails a new one', async () => {
    const { patientId, link } = await invite();
    stage.clock.advance(7 * DAY + 1_000);
    const over = await page.get(link);
    expect(over).toMatchObject({ status: 410, title: OVER });
    const token = /name="token" value="([^"]+)"/.exec(over.text)?.[1] ?? '';
    expect(await page.post('/activate/new-link', { token })).toMatchObject({ title: 'Check your email' });
    await expect.poll(() => linkTo(patientId)).not.toBe(link);
    expect(await page.post(linkTo(patientId), born)).toMatchObject({ title: DONE });
  });

  it('that are mangled lead to the same page, with the same words whoever asks', async () => {
    const { patientId, link } = await invite();
    stage.clock.advance(8 * DAY);
    expect(await page.get(`${link.slice(0, -1)}!`)).toMatchObject({ title: OVER });
    stage.sink.mails.length = 0;
    const known = await page.post('/activate/new-link', { email: `${patientId.toUpperCase()}@example.org` });
    const unknown = await page.post('/activate/new-link', { email: 'nobody@example.org' });
    expect(known.text).toBe(unknown.text);
    await expect.poll(() => linkTo(patientId)).not.toBe('');
    expect(stage.sink.mails.map(({ to }) => to)).toEqual([`${patientId}@example.org`]);
  });

  it('are asked for five times a day at most', async () => {
    const { patientId, link } = await invite();
    const token = link.split('/').at(-1) ?? '';
    for (let n = 0; n < 8; n++) {
      await page.post('/activate/new-link', { token });
      await new Promise((resolve) => setTimeout(resolve, 60));
      await stage.idle();
    }
    await expect
      .poll(async () => (await stage.parts.boss.getQueueStats('new-link', { force: true }))[0]?.queuedCount)
      .toBe(0);
    expect(stage.sink.mails.filter(({ to }) => to === `${patientId}@example.org`).length).toBeLessThanOrEqual(6);
  });

  it('ask for a mailed code where no date of birth is on file', async () => {
    const { patientId, link } = await invite(() => ({ birthDate: '' }));
    expect((await page.get(link)).text).toContain('Email me a code');
    expect((await page.post(`${link}/code`)).text).toContain('autocomplete="one-time-code"');
    const codeMail = () => stage.sink.mails.find(({ text }) => /^Subject: Your code/m.test(text));
    await expect.poll(codeMail).toBeDefined();
    const code = /\n(\d{6})\n/.exec(codeMail()?.text ?? '')?.[1] ?? '';
    expect(await page.post(link, { birthDate: '1984-03-31' })).toMatchObject({ status: 422 });
    expect(await page.post(link, { code: code === '000000' ? '000001' : '000000' })).toMatchObject({ status: 422 });
    expect(await page.post(link, { code: ` ${code.slice(0, 3)} ${code.slice(3)}` })).toMatchObject({ title: DONE });
    expect(await isActive(patientId)).toBe(true);
  });

  it('decline with the date of birth, which can be undone', async () => {
    const { patientId } = await invite();
    const link = linkTo(patientId, 'activate/decline');
    expect(await page.get(link)).toMatchObject({ title: 'Decline the patient portal' });
    expect(await page.post(link, wrong)).toMatchObject({ status: 422 });
    expect(await page.post(link, born)).toMatchObject({ title: 'You have declined' });
    const plan = () => stage.adapter.planCampaign({ patientIds: [patientId], override: { reason: 'test' } });
    expect((await plan()).excluded).toContainEqual({ reason: 'declined', count: 1 });
    expect(await page.get(link)).toMatchObject({ title: 'You have declined the patient portal' });
    expect(await page.post(link, { ...born, undo: '1' })).toMatchObject({ title: 'You can be invited again' });
    expect((await plan()).recipients).toBe(1);
  });

  it('opt out with one click of the mail program, and with nothing less', async () => {
    const { patientId } = await invite();
    const link = linkTo(patientId, 'activate/opt-out');
    const [row] = await stage.parts.db.selectFrom('patients').select('opted_out').where('id', '=', patientId).execute();
    expect(row?.opted_out).toBe(false);
    expect(await page.get(link)).toMatchObject({ title: 'Decline the patient portal' });
    expect(await page.post(link)).toMatchObject({ title: 'Decline the patient portal' });
    expect(await page.post(link, { 'List-Unsubscribe': 'One-Click' })).toMatchObject({ status: 200 });
    const plan = await stage.adapter.planCampaign({ patientIds: [patientId] });
    expect(plan.excluded).toContainEqual({ reason: 'opted_out', count: 1 });
  });

  it('stand on pages that tell nobody and run nothing', async () => {
    const { link } = await invite();
    const { headers, text } = await page.get(link);
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; img-src https:\/\/lumen\.example;/,
    );
    const style = /<style>([^]*)<\/style>/.exec(text)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(headers.get('content-security-policy')).toContain(`style-src 'sha256-${hash}'`);
    expect(text).not.toMatch(/<script|style="|javascript:/);
    expect(text).toContain('<label for="birth-date">Date of birth</label>');
  });

  it('speak the language of the practice, from right to left where it is read so', async () => {
    await stage.backend.savePractice({ ...practice, locale: 'ar-AE', name: 'عيادة لومن' });
    try {
      const { patientId, link } = await invite(() => ({ birthDate: '' }));
      const asked = await page.get(link, { 'accept-language': 'de' });
      expect(asked.title).toBe('تفعيل بوابة المرضى');
      expect(asked.text).toContain('<html lang="ar" dir="rtl">');
      expect(asked.text).not.toMatch(/>\s*[A-Z][a-z]+ [a-z]+/);
      await page.post(`${link}/code`);
      const codeMail = () => stage.sink.mails.findLast(({ to }) => to === `${patientId}@example.org`);
      await expect.poll(() => codeMail()?.text, { timeout: 10_000 }).toContain('أدخل هذا الرمز');
      expect(codeMail()?.text).toContain('<html lang="ar" dir="rtl">');
    } finally {
      await stage.backend.savePractice(practice);
    }
  });

  it('that lead to no practice speak the language of the browser', async () => {
    const lost = await page.get('/activate/nothing', { 'accept-language': 'de-AT,en;q=0.5' });
    expect(lost).toMatchObject({ status: 410, title: 'Dieser Link gilt nicht mehr' });
    expect(lost.text).toContain('<html lang="de" dir="ltr">');
  });

  it('of previews and tests lead to a page that explains itself', async () => {
    const { html } = await stage.adapter.renderInvite({ content: (await stage.adapter.getTemplate()).content });
    const link = /href="(https:\/\/portal[^"]+\/activate\/example)"/.exec(html)?.[1] ?? '';
    expect(await page.get(link)).toMatchObject({ status: 200, title: 'This is where patients activate' });
    expect(await page.post(link, born)).toMatchObject({ status: 200, title: 'This is where patients activate' });
  });

  it('refuse what no browser sends', async () => {
    const { link } = await invite();
    const put = new Request(link, { method: 'PUT', body: 'x' });
    expect((await stage.backend.activationHandler(put)).status).toBe(405);
    expect(await page.post(`${link}/else`, born)).toMatchObject({ status: 404 });
    expect(await page.post(link, { birthDate: 'x'.repeat(100_000) })).toMatchObject({ status: 422 });
  });
});
