import { createMemoryAdapter } from '@patient-portal-access/adapters/memory';
import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { patients, practice, screen, show } from '../testing/show-screen.tsx';
import { PatientPortalAccess } from '../page/patient-portal-access.tsx';
import type { LoadEditor } from './lazy-editor.tsx';

const seed = { patients, practice };
const gone: LoadEditor = () => Promise.reject(new Error('The chunk is gone after a deploy.'));

it('lets the words be changed and saved where the editor cannot be loaded, and keeps button and structure', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const adapter = createMemoryAdapter(seed);
  const before = (await adapter.getTemplate()).content;
  show(<PatientPortalAccess adapter={adapter} loadEditor={gone} />);
  await expect.element(page.getByRole('alert')).toMatchTextContent(/The editor could not be loaded/);
  await screen.subject.fill('Your [Business Name] portal awaits');
  await screen.save.click();
  await expect.element(page.getByText('Saved', { exact: true })).toBeVisible();
  const { content } = await adapter.getTemplate();
  expect(content.body).toEqual(before.body);
  expect(content.subject).toEqual([
    { type: 'text', text: 'Your ' },
    { type: 'snippet', id: 'business_name' },
    { type: 'text', text: ' portal awaits' },
  ]);
});

it('loads the editor on a second try, with the text as it is by then', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  let tries = 0;
  const load: LoadEditor = () => ((tries += 1) > 2 ? import('@patient-portal-access/editor') : gone());
  show(<PatientPortalAccess adapter={createMemoryAdapter(seed)} loadEditor={load} />);
  await screen.subject.fill('Hello again');
  while (tries < 3) await page.getByRole('button', { name: 'Try again' }).click();
  await expect.element(page.getByRole('toolbar', { name: 'Formatting' })).toBeVisible();
  await expect.element(screen.subject).toHaveTextContent('Hello again');
});
