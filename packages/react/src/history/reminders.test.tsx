import { createMemoryAdapter } from '@patient-portal-access/adapters/memory';
import { PortalAccessError } from '@patient-portal-access/core';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { patients, practice, showPart } from '../testing/show-screen.tsx';
import { ReminderSettings } from './reminders.tsx';

const seed = { patients, practice, reminders: { enabled: false } };
const reminders = page.getByRole('region', { name: 'Reminders' });
const byItself = page.getByRole('switch', { name: 'Remind by itself' });

it('is switched on with a rhythm, which is stored', async () => {
  const adapter = createMemoryAdapter(seed);
  showPart(adapter, <ReminderSettings />);
  await expect.element(reminders).toMatchTextContent(/only when you choose Activate Now/);
  await byItself.click();
  await expect.element(byItself).toBeChecked();
  await expect.element(reminders).toMatchTextContent(/Skips whoever has joined or was invited lately/);
  await page.getByRole('combobox', { name: 'How often' }).selectOptions('Every two weeks');
  await expect.poll(async () => (await adapter.getReminders?.())?.afterDays).toEqual([14, 28, 42]);
  expect((await adapter.getReminders?.())?.enabled).toBe(true);
});

it('shows a rhythm of the backend as it is', async () => {
  showPart(createMemoryAdapter({ ...seed, reminders: { enabled: true, afterDays: [3, 10] } }), <ReminderSettings />);
  await expect
    .element(page.getByRole('combobox', { name: 'How often' }))
    .toHaveDisplayValue('3 and 10 days after the first invite');
});

it('stays as it was where the change is refused, and says so', async () => {
  const adapter = createMemoryAdapter(seed);
  const setReminders = () => Promise.reject(new PortalAccessError('unavailable', 'Down.'));
  showPart({ ...adapter, setReminders }, <ReminderSettings />);
  await byItself.click();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/The reminders were not changed. The server/);
  await expect.element(byItself).not.toBeChecked();
});

it('cannot be changed by somebody who may not send, and is not there where the backend does not remind', async () => {
  const because = 'Ask the owner.';
  const { leave } = showPart(
    createMemoryAdapter({ ...seed, viewer: { can: { sendInvites: { because } } } }),
    <ReminderSettings />,
  );
  await expect.element(reminders).toMatchTextContent(/Ask the owner/);
  await byItself.click({ force: true });
  await expect.element(byItself).not.toBeChecked();
  leave();
  showPart(createMemoryAdapter({ ...seed, viewer: { without: ['reminders'] } }), <ReminderSettings />);
  await expect.element(reminders).not.toBeInTheDocument();
});
