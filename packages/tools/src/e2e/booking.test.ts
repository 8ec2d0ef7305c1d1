import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { activationLinks, emptyInbox, mailsTo, readInbox } from './inbox.ts';
import { ask, listPatients, openDemo, type OpenDemo } from './open-demo.ts';
import { portalAccess } from './portal-access.ts';

interface Stats {
  total: number;
  active: number;
}

let demo: OpenDemo;
beforeAll(async () => {
  demo = await openDemo();
});
afterAll(() => demo?.close());
beforeEach(() => emptyInbox(demo.inboxUrl));

const stats = () => ask<Stats>(demo, '/api/portal-access/stats');

/** Staff book a patient whom they know. */
async function bookKnown(name: string) {
  const { page } = demo;
  await demo.open('/appointments');
  await page.getByRole('button', { name: 'New appointment' }).click();
  const dialog = page.getByRole('dialog', { name: 'New appointment' });
  await dialog.getByLabel('Find the patient').fill(name);
  await dialog.getByRole('radio', { name }).check();
  await dialog.getByRole('button', { name: 'Book appointment' }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** Somebody books through the link that the practice gives out. */
async function bookOnline({ name, email, birthDate }: { name: string; email: string; birthDate: string }) {
  const { page } = demo;
  await demo.open('/book');
  await page.getByLabel('Full name').fill(name);
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Date of birth').fill(birthDate);
  await page.getByRole('button', { name: 'Book', exact: true }).click();
  await page.getByRole('heading', { name: 'You are booked' }).waitFor();
}

/** Opens the newest mail's link, gives the date of birth and lets the page do what it offers. */
async function proveMailbox(email: string, birthDate: string) {
  const [mail] = await mailsTo(demo.inboxUrl, email);
  const door = await demo.context.newPage();
  await door.goto(activationLinks(mail)[0] ?? '');
  await door.getByLabel('Date of birth').fill(birthDate);
  await door.getByRole('button', { name: /^(Finish|Activate my portal)$/ }).click();
  await door.waitForLoadState('networkidle');
  await door.close();
}

/** Nothing can be seen not to come; this is how long the engine takes several times over. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 2_500));

describe('an appointment for a patient whom the practice knows', () => {
  it('mails the invite when the portal is inactive', async () => {
    await bookKnown('Jennifer Null');
    await demo.page.getByText('The portal invite is on its way.').waitFor();
    const [mail] = await mailsTo(demo.inboxUrl, 'jennifer.null.833@mail.example');
    expect(mail.text).toContain('Hi Jennifer,');
    expect(activationLinks(mail).length).toBeGreaterThan(0);
  });

  it('mails nothing when the portal is active', async () => {
    const [patient] = await listPatients(demo, { status: 'active' });
    await bookKnown(patient?.name ?? '');
    await demo.page.getByText('The patient portal is active already.').waitFor();
    await aWhile();
    expect(await readInbox(demo.inboxUrl)).toEqual([]);
  });

  it('mails nothing while the switch is off', async () => {
    const { activation } = portalAccess(demo.page);
    const isOn = () =>
      ask<{ activationEmailEnabled: boolean }>(demo, '/api/portal-access/settings').then(
        (settings) => settings.activationEmailEnabled,
      );
    await demo.open();
    await activation.click();
    await expect.poll(isOn).toBe(false);
    await bookKnown('Wolfe+585 Hubert Blaine');
    await demo.page.getByText('No invite: the activation email is off.').waitFor();
    await aWhile();
    expect(await readInbox(demo.inboxUrl)).toEqual([]);
    await demo.open();
    await activation.click();
    await expect.poll(isOn).toBe(true);
  });
});

describe('the booking page', () => {
  const newcomer = { name: 'Rosalind Franklin-Adeyemi', email: 'rosalind@inbox.example', birthDate: '1984-07-25' };

  it('makes a profile, active, only once the mailbox is proved', async () => {
    const before = await stats();
    await bookOnline(newcomer);
    await mailsTo(demo.inboxUrl, newcomer.email);
    expect(await stats()).toMatchObject({ total: before.total, active: before.active });
    await proveMailbox(newcomer.email, newcomer.birthDate);
    await expect.poll(stats).toMatchObject({ total: before.total + 1, active: before.active + 1 });
  });

  it('makes no second profile for a name and address that are known', async () => {
    const before = await stats();
    await bookOnline(newcomer);
    await aWhile();
    const known = (await listPatients(demo, { status: 'inactive', search: 'Maximiliana' }))[0];
    const registrant = { name: known?.name ?? '', email: known?.email ?? '', birthDate: known?.birthDate ?? '' };
    await bookOnline(registrant);
    await proveMailbox(registrant.email, registrant.birthDate);
    await expect.poll(stats).toMatchObject({ total: before.total, active: before.active + 1 });
    expect((await listPatients(demo, { search: 'Rosalind' })).length).toBe(1);
    expect((await listPatients(demo, { search: 'Maximiliana' })).length).toBe(1);
  });

  it('gives those who book no session of the staff', async () => {
    const visitor = await demo.context.browser()?.newContext();
    const page = await visitor?.newPage();
    await page?.goto(`${demo.appUrl}/book`);
    expect((await visitor?.request.get(`${demo.appUrl}/api/host/patients`))?.status()).toBe(401);
    expect((await visitor?.request.get(`${demo.appUrl}/api/portal-access/stats`))?.status()).toBe(401);
    await visitor?.close();
  });
});
