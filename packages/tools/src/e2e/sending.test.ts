import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { activationLinks, type Mail, mailsTo, plain, readInbox } from './inbox.ts';
import { ask, listPatients, openDemo, type OpenDemo, type PatientRow } from './open-demo.ts';
import { figure, portalAccess } from './portal-access.ts';

interface Campaign {
  state: string;
  counts: Record<string, number>;
}

let demo: OpenDemo;
let screen: ReturnType<typeof portalAccess>;
let inactive: PatientRow[];
let active: PatientRow[];
beforeAll(async () => {
  demo = await openDemo();
  screen = portalAccess(demo.page);
  await demo.open();
  [inactive, active] = await Promise.all([
    listPatients(demo, { status: 'inactive' }),
    listPatients(demo, { status: 'active' }),
  ]);
});
afterAll(() => demo?.close());

const lastCampaign = async () => (await ask<{ items: Campaign[] }>(demo, '/api/portal-access/campaigns')).items[0];
/** Number and word of each line that says who is left out. */
const leftOut = async () =>
  [...(await screen.confirm.innerText()).matchAll(/^(.+)\n(\d+)$/gm)].map(
    ([, why, count]) => [why, Number(count)] as const,
  );

describe('Activate Now', () => {
  it('is blocked, with the reason, while the switch is off', async () => {
    await screen.activation.click();
    await demo.page.getByText('Activation email is off.').first().waitFor();
    expect(await screen.activateNow.isDisabled()).toBe(true);
    await screen.activation.click();
    await expect.poll(() => screen.activateNow.isEnabled()).toBe(true);
  });

  it('is blocked, with the reason, while edits are unsaved', async () => {
    await screen.content.click();
    await demo.page.keyboard.press('Control+End');
    await demo.page.keyboard.type(' We look forward to you.');
    await demo.page.getByText('Email has unsaved changes.').first().waitFor();
    expect(await screen.activateNow.isDisabled()).toBe(true);
    await screen.save.click();
    await expect.poll(() => screen.activateNow.isEnabled()).toBe(true);
  });

  it('names how many are mailed, and who is left out and why', async () => {
    await screen.activateNow.click();
    await screen.confirm.getByRole('button', { name: 'Send to 452 patients' }).waitFor();
    expect(await leftOut()).toEqual([
      ['Inactive patients', 481],
      ['No email address', 10],
      ['Address bounced', 6],
      ['Address is not valid', 4],
      ['Opted out', 4],
      ['Minor, skipped', 4],
      ['Deceased', 1],
    ]);
  });

  it('sends nothing when it is cancelled', async () => {
    await screen.confirm.getByRole('button', { name: 'Cancel' }).click();
    await expect.poll(() => screen.confirm.count()).toBe(0);
    expect(await lastCampaign()).toBeUndefined();
    expect(await readInbox(demo.inboxUrl)).toEqual([]);
  });

  it('shows the sending move', async () => {
    const { page } = demo;
    await screen.activateNow.click();
    await screen.confirm.getByRole('button', { name: 'Send to 452 patients' }).click();
    const progress = page.getByRole('progressbar');
    const seen = async () => Number(await progress.getAttribute('aria-valuenow'));
    await expect.poll(seen, { timeout: 30_000 }).toBeGreaterThan(0);
    const first = await seen();
    await expect.poll(seen, { timeout: 15_000 }).toBeGreaterThan(first);
    expect(
      await page
        .getByRole('status')
        .filter({ hasText: /invites/ })
        .count(),
    ).toBeGreaterThan(0);
  });

  it('ends with every invite sent', async () => {
    await demo.page.getByText('452 invites sent').first().waitFor({ timeout: 90_000 });
    expect(await lastCampaign()).toMatchObject({ state: 'completed', counts: { accepted: 452 } });
  });
});

describe('the mails that came of it', () => {
  let mails: Mail[];
  beforeAll(async () => {
    mails = await readInbox(demo.inboxUrl);
  });

  it('are exactly as many as confirmed', () => {
    expect(mails.length).toBe(452);
  });

  it('go to inactive patients, and to none whose portal is active', () => {
    const invited = new Set(inactive.map(({ email }) => email));
    const joined = new Set(active.map(({ email }) => email));
    expect(mails.filter(({ to }) => !invited.has(to[0]?.address) || joined.has(to[0]?.address))).toEqual([]);
  });

  it("greet each patient by the patient's own first name", () => {
    const greeted = mails.map(({ to, text }) => ({
      to: to[0]?.address,
      name: /^Hi (.+),$/m.exec(plain(text))?.[1] ?? '',
    }));
    const strangers = greeted.filter(
      ({ to, name }) => !inactive.some((patient) => patient.email === to && patient.name.startsWith(`${name} `)),
    );
    expect(strangers).toEqual([]);
  });

  it('carry the logo', async () => {
    const [logo] = /http:\/\/localhost:\d+\/media\/logo-[0-9a-f]+\.png/.exec(mails[0]?.html ?? '') ?? [''];
    expect((await fetch(logo)).headers.get('content-type')).toBe('image/png');
    expect(mails.filter(({ html }) => !html.includes(`src="${logo}"`))).toEqual([]);
  });

  it('carry a link each, none twice', () => {
    const links = mails.flatMap((mail) => activationLinks(mail)[0] ?? []);
    expect(new Set(links).size).toBe(452);
  });
});

describe('a patient who opens the link', () => {
  it('activates with the date of birth, and the open page counts it within 5 seconds', async () => {
    const { page, context } = demo;
    await expect.poll(() => figure(page, 'Patient portal is active')).toBe('803');
    const patient = inactive.find(({ name, status }) => status !== 'cannot_invite' && name === 'Jennifer Null');
    const [mail] = await mailsTo(demo.inboxUrl, patient?.email ?? '');
    const door = await context.newPage();
    await door.goto(activationLinks(mail)[0] ?? '');
    expect(await ask(demo, '/api/portal-access/stats')).toMatchObject({ active: 803 });
    await door.getByLabel('Date of birth').fill(patient?.birthDate ?? '');
    await door.getByRole('button', { name: /activate/i }).click();
    await expect.poll(() => figure(page, 'Patient portal is active'), { timeout: 5_000 }).toBe('804');
    expect(await figure(page, 'Patient portal is inactive')).toBe('480');
    await door.close();
  });

  it('lets nothing go wrong unseen', () => {
    expect(demo.faults).toEqual([]);
  });
});
