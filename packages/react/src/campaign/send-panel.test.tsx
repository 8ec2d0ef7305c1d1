import { createMemoryAdapter } from '@patient-portal-access/adapters/memory';
import { type CampaignPlan, PortalAccessError } from '@patient-portal-access/core';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { german } from '../labels/german/german.ts';
import { patients, practice, screen, showScreen } from '../testing/show-screen.tsx';

const seed = { patients, practice };
const send = screen.send('3 patients');

it('keeps Activate Now back while the activation email is off, says so, and offers to turn it on', async () => {
  showScreen(createMemoryAdapter({ ...seed, activationEmailEnabled: false }));
  await expect.element(screen.activateNow).toHaveAttribute('aria-disabled', 'true');
  await expect.element(screen.activateNow).toHaveAccessibleDescription('Cannot be sent yet: Activation email is off.');
  await userEvent.click(screen.activateNow, { force: true });
  await expect.element(screen.confirm).not.toBeInTheDocument();
  await page.getByRole('button', { name: 'Turn on' }).click();
  await expect.element(screen.activateNow).not.toHaveAttribute('aria-disabled');
});

it('leads to the logo where there is none', async () => {
  const onNavigate = vi.fn<(destination: unknown) => void>();
  showScreen(createMemoryAdapter({ patients }), { onNavigate, policy: { requireLogo: true } });
  await expect.element(screen.activateNow).toHaveAccessibleDescription(/No business logo yet/);
  await page
    .getByRole('region', { name: 'Send invites' })
    .getByRole('button', { name: 'Add your business logo' })
    .click();
  expect(onNavigate).toHaveBeenCalledWith({ to: 'logo-setup' });
});

it('names how many get the invite, who does not and why, and begins on Cancel', async () => {
  showScreen(createMemoryAdapter(seed));
  await screen.activateNow.click();
  await expect.element(screen.confirm).toMatchTextContent(/3 patients will get this email now/);
  await expect.element(screen.confirm).toMatchTextContent(/Inactive patients4No email address1/);
  await expect.element(screen.confirm).toMatchTextContent(/Your Lumen Aesthetics patient portal is ready/);
  await expect.element(screen.confirm).toMatchTextContent(/from Lumen Aesthetics, hello@lumen.example/);
  await expect.element(screen.cancel).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(screen.confirm).not.toBeInTheDocument();
  await expect.element(screen.activateNow).toHaveFocus();
});

it('mails exactly those who were counted, once, however fast the button is pressed twice', async () => {
  const adapter = createMemoryAdapter(seed, { pace: 1_000 });
  const start = vi.spyOn(adapter, 'startCampaign');
  showScreen(adapter, { policy: { undoSeconds: 0 } });
  await screen.activateNow.click();
  await send.dblClick();
  await expect.element(page.getByRole('heading', { name: '3 invites sent' })).toBeVisible();
  expect(start).toHaveBeenCalledTimes(1);
  expect(adapter.controls.mailed().map(({ to }) => to)).toEqual([
    'cleo@mail.example',
    'dan@mail.example',
    'eve@mail.example',
  ]);
});

it('shows what changed and asks again when the plan no longer holds', async () => {
  const adapter = createMemoryAdapter(seed, { pace: 1_000 });
  showScreen(adapter, { policy: { undoSeconds: 0 } });
  await screen.activateNow.click();
  await expect.element(send).toBeVisible();
  adapter.controls.activate('cleo');
  adapter.controls.advance(24 * 3_600_000);
  await send.click();
  await expect.element(screen.confirm).toMatchTextContent(/1 patient activated in the meantime. Nothing was sent./);
  expect(adapter.controls.mailed()).toEqual([]);
  // An Enter that is still held would be the answer to a question that nobody has read.
  await expect.element(screen.cancel).toHaveFocus();
  await screen.send('2 patients').click();
  await expect.element(page.getByRole('heading', { name: '2 invites sent' })).toBeVisible();
});

it('takes a double click for one, also where the first changes what is asked', async () => {
  const adapter = createMemoryAdapter(seed, { pace: 1_000 });
  showScreen(adapter, { policy: { undoSeconds: 0, confirmPhraseAbove: 1 } });
  await screen.activateNow.click();
  const phrase = page.getByLabelText('Type SEND to confirm');
  await phrase.fill('SEND');
  adapter.controls.activate('cleo');
  adapter.controls.advance(24 * 3_600_000);
  await send.dblClick();
  await expect.element(screen.confirm).toMatchTextContent(/1 patient activated in the meantime. Nothing was sent./);
  await expect.element(phrase).toHaveValue('');
  expect(adapter.controls.mailed()).toEqual([]);
});

it('asks again when a colleague saved another text meanwhile', async () => {
  const adapter = createMemoryAdapter(seed);
  showScreen(adapter);
  await screen.activateNow.click();
  await expect.element(send).toBeVisible();
  const { content, revision } = await adapter.getTemplate();
  await adapter.saveTemplate({ content: { ...content, subject: [{ type: 'text', text: 'Join us' }] }, revision });
  await send.click();
  await expect.element(screen.confirm).toMatchTextContent(/The email was changed in the meantime. Nothing was sent./);
  await expect.element(screen.confirm).toMatchTextContent(/Join us/);
});

it('fails at once when offline, and sends nothing by itself later', async () => {
  const adapter = createMemoryAdapter(seed);
  const start = vi.spyOn(adapter, 'startCampaign');
  const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  showScreen(adapter);
  await screen.activateNow.click();
  await send.click();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/You are offline. Nothing was sent/);
  online.mockRestore();
  dispatchEvent(new Event('online'));
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(start).not.toHaveBeenCalled();
});

it('repeats a start whose answer was lost with the same key, so that nobody is mailed twice', async () => {
  const adapter = createMemoryAdapter(seed, { pace: 1_000 });
  const keys: string[] = [];
  const startCampaign: typeof adapter.startCampaign = async (input) => {
    keys.push(input.idempotencyKey);
    const campaign = await adapter.startCampaign(input);
    if (keys.length === 1) throw new PortalAccessError('unavailable', 'The line broke.');
    return campaign;
  };
  showScreen({ ...adapter, startCampaign }, { policy: { undoSeconds: 0 } });
  await screen.activateNow.click();
  await send.click();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/nobody is mailed twice/);
  await send.click();
  await expect.element(page.getByRole('heading', { name: '3 invites sent' })).toBeVisible();
  expect(keys).toHaveLength(2);
  expect(keys[0]).toBe(keys[1]);
  expect(adapter.controls.mailed()).toHaveLength(3);
});

it('takes a key of its own for each opening of the dialog', async () => {
  const adapter = createMemoryAdapter(seed);
  const keys: string[] = [];
  const startCampaign: typeof adapter.startCampaign = ({ idempotencyKey }) => {
    keys.push(idempotencyKey);
    return Promise.reject(new PortalAccessError('forbidden', 'Not today.'));
  };
  showScreen({ ...adapter, startCampaign });
  for (const _ of [1, 2]) {
    await screen.activateNow.click();
    await send.click();
    await expect.element(page.getByRole('alert')).toMatchTextContent(/Nothing was sent/);
    await screen.cancel.click();
  }
  expect(new Set(keys).size).toBe(2);
});

it('sends nothing that the host forbids', async () => {
  const adapter = createMemoryAdapter(seed);
  const start = vi.spyOn(adapter, 'startCampaign');
  const onBeforeSend = vi.fn<(plan: CampaignPlan) => boolean>(() => false);
  showScreen(adapter, { onBeforeSend });
  await screen.activateNow.click();
  await send.click();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/did not allow this send/);
  expect(onBeforeSend.mock.calls[0]?.[0].recipients).toBe(3);
  expect(start).not.toHaveBeenCalled();
});

it('asks for the typed phrase above the threshold', async () => {
  showScreen(createMemoryAdapter(seed, { pace: 1_000 }), { policy: { confirmPhraseAbove: 2, undoSeconds: 0 } });
  await screen.activateNow.click();
  await expect.element(send).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('textbox', { name: 'Type SEND to confirm' }).fill('SEND');
  await send.click();
  await expect.element(page.getByRole('heading', { name: '3 invites sent' })).toBeVisible();
});

it('shows the send that a colleague has started instead of a second one', async () => {
  const adapter = createMemoryAdapter(seed, { pace: 0.01 });
  showScreen(adapter);
  await screen.activateNow.click();
  await expect.element(send).toBeVisible();
  const colleague = adapter.as({ id: 'viewer-2', email: 'robin@lumen.example' });
  const { planId } = await colleague.planCampaign({});
  await colleague.startCampaign({ planId, idempotencyKey: 'theirs' });
  await send.click();
  await expect.element(screen.confirm).not.toBeInTheDocument();
  await expect.element(page.getByRole('heading', { name: 'Sending invites' })).toBeVisible();
});

it('reports what happens without naming a patient', async () => {
  const onEvent = vi.fn<(event: unknown) => void>();
  showScreen(createMemoryAdapter(seed, { pace: 1_000 }), { onEvent, policy: { undoSeconds: 0 } });
  await screen.activateNow.click();
  await send.click();
  await expect.element(page.getByRole('heading', { name: '3 invites sent' })).toBeVisible();
  const told = JSON.stringify(onEvent.mock.calls);
  expect(told).toContain('send_started');
  expect(told).not.toMatch(/@|Cleo|Marsh/);
});

it('stays open until it is known whether the send has started', async () => {
  const adapter = createMemoryAdapter(seed);
  const line = Promise.withResolvers<never>();
  showScreen({ ...adapter, startCampaign: () => line.promise });
  await screen.activateNow.click();
  await send.click();
  await expect.element(screen.cancel).toHaveAttribute('aria-disabled', 'true');
  await userEvent.keyboard('{Escape}');
  await expect.element(screen.confirm).toBeVisible();
  line.reject(new PortalAccessError('forbidden', 'Not today.'));
  await expect.element(page.getByRole('alert')).toMatchTextContent(/Nothing was sent/);
  await userEvent.keyboard('{Escape}');
  await expect.element(screen.confirm).not.toBeInTheDocument();
});

it('says so when what it is judged by could not be loaded, and loads it on demand', async () => {
  const adapter = createMemoryAdapter(seed);
  const getViewer = vi.fn<typeof adapter.getViewer>(adapter.getViewer);
  getViewer.mockRejectedValue(new PortalAccessError('forbidden', 'Not now.'));
  showScreen({ ...adapter, getViewer });
  const panel = page.getByRole('region', { name: 'Send invites' });
  await expect.element(panel).toMatchTextContent(/This part could not be loaded/);
  await expect.element(page.getByText('Past sends could not be loaded.')).toBeVisible();
  await expect.element(page.getByText(/not change it. Your permissions could not be loaded/)).toBeVisible();
  // Whatever comes to the page asks again by itself.
  await expect.element(screen.content).toBeVisible();
  await new Promise((resolve) => setTimeout(resolve, 300));
  getViewer.mockImplementation(adapter.getViewer);
  await panel.getByRole('button', { name: 'Try again' }).click();
  await expect.element(screen.activateNow).not.toHaveAttribute('aria-disabled');
  await expect.element(page.getByText('Nothing has been sent yet.')).toBeVisible();
});

it("says in the screen's language, too, what to look at before confirming", async () => {
  showScreen(createMemoryAdapter({ patients, practice: { locale: 'de-DE' } }), { labels: german, locale: 'de-DE' });
  const activate = page.getByRole('button', { name: 'Jetzt aktivieren' });
  await expect.element(activate).not.toHaveAttribute('aria-disabled');
  await activate.click();
  const question = page.getByRole('alertdialog');
  await expect.element(question).toMatchTextContent(/3 Personen bekommen jetzt diese E-Mail/);
  await expect.element(question).toMatchTextContent(/Noch kein Praxislogo/);
  await expect.element(question).not.toMatchTextContent(/logo is set/);
});
