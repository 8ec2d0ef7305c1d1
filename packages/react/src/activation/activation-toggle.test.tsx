import { createMemoryAdapter } from '@patient-portal-access/adapters/memory';
import { PortalAccessError } from '@patient-portal-access/core';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { patients, practice, screen, showPart, showScreen } from '../testing/show-screen.tsx';
import { ActivationToggle } from './activation-toggle.tsx';

it('turns the activation email off and on, and says what that means', async () => {
  const adapter = createMemoryAdapter({ patients });
  showPart(adapter, <ActivationToggle />);
  await expect.element(screen.activationEmail).toBeChecked();
  await expect.element(page.getByText('Invites go out.')).toBeVisible();
  await screen.activationEmail.click();
  await expect.element(screen.activationEmail).not.toBeChecked();
  await expect.element(page.getByText('No invites go out, not even after a booking.')).toBeVisible();
  await expect.poll(async () => (await adapter.getSettings()).activationEmailEnabled).toBe(false);
  await screen.activationEmail.click();
  await expect.poll(async () => (await adapter.getSettings()).activationEmailEnabled).toBe(true);
});

it('turns with the space bar', async () => {
  showPart(createMemoryAdapter({ patients }), <ActivationToggle />);
  await expect.element(screen.activationEmail).toBeChecked();
  await userEvent.keyboard('{Tab}');
  await expect.element(screen.activationEmail).toHaveFocus();
  await userEvent.keyboard(' ');
  await expect.element(screen.activationEmail).not.toBeChecked();
});

it('shows at once what was asked for, and rolls back with the reason when it is refused', async () => {
  const adapter = createMemoryAdapter({ patients });
  const asked = Promise.withResolvers<never>();
  showPart({ ...adapter, setActivationEmailEnabled: () => asked.promise }, <ActivationToggle />);
  await screen.activationEmail.click();
  await expect.element(screen.activationEmail).not.toBeChecked();
  asked.reject(new PortalAccessError('unavailable', 'The practice system is down.'));
  await expect.element(screen.activationEmail).toBeChecked();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/Nothing was changed. The server cannot be reached/);
});

it('shows what a colleague stored meanwhile instead of overwriting it', async () => {
  const adapter = createMemoryAdapter({ patients });
  showPart(adapter, <ActivationToggle />);
  await expect.element(screen.activationEmail).toBeChecked();
  adapter.controls.setPractice({ phone: '+1 212 555 0199' });
  await screen.activationEmail.click();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/A colleague changed these settings/);
  await expect.element(screen.activationEmail).toBeChecked();
  await screen.activationEmail.click();
  await expect.element(screen.activationEmail).not.toBeChecked();
});

it('explains before and after that a running send pauses, and that somebody has to resume it', async () => {
  const adapter = createMemoryAdapter({ patients, practice }, { pace: 0.01 });
  const { planId } = await adapter.planCampaign({});
  await adapter.startCampaign({ planId, idempotencyKey: 'one' });
  showScreen(adapter);
  await expect.element(page.getByText(/Turning this off pauses them until somebody presses Resume/)).toBeVisible();
  await screen.activationEmail.click();
  await expect.element(page.getByText(/Turning this on does not resume it/)).toBeVisible();
  await screen.activationEmail.click();
  await expect.element(screen.activationEmail).toBeChecked();
  await expect.element(page.getByRole('button', { name: 'Resume' })).toBeVisible();
});

it('cannot be turned by who may not, and says why', async () => {
  const because = 'Only the practice manager may do this.';
  const adapter = createMemoryAdapter({ patients, viewer: { can: { toggleActivation: { because } } } });
  const turn = vi.spyOn(adapter, 'setActivationEmailEnabled');
  showPart(adapter, <ActivationToggle />);
  await expect.element(page.getByText(because)).toBeVisible();
  await userEvent.click(screen.activationEmail, { force: true });
  await expect.element(screen.activationEmail).toBeChecked();
  expect(turn).not.toHaveBeenCalled();
});

it('says so here, too, when turning it on from the checklist is refused', async () => {
  const adapter = createMemoryAdapter({ patients, practice, activationEmailEnabled: false });
  const refuse = () => Promise.reject(new PortalAccessError('unavailable', 'Down.'));
  showScreen({ ...adapter, setActivationEmailEnabled: refuse });
  await page.getByRole('button', { name: 'Turn on' }).click();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/Nothing was changed. The server cannot be reached/);
  await expect.element(screen.activationEmail).not.toBeChecked();
});

it('claims nothing while the setting cannot be loaded, and loads it on demand', async () => {
  const adapter = createMemoryAdapter({ patients });
  const getSettings = vi.fn<typeof adapter.getSettings>(adapter.getSettings);
  getSettings.mockRejectedValue(new PortalAccessError('forbidden', 'Not now.'));
  showPart({ ...adapter, getSettings }, <ActivationToggle />);
  await expect.element(page.getByText(/It is not known whether invites go out/)).toBeVisible();
  expect(screen.activationEmail.elements()).toEqual([]);
  expect(page.getByText('No invites go out').elements()).toEqual([]);
  getSettings.mockImplementation(adapter.getSettings);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.element(screen.activationEmail).toBeChecked();
});
