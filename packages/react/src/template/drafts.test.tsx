import { createMemoryAdapter, type MemoryAdapter } from '@patient-portal-access/adapters/memory';
import { type InviteContent, PortalAccessError } from '@patient-portal-access/core';
import { createRoot } from 'react-dom/client';
import { expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PatientPortalAccess } from '../page/patient-portal-access.tsx';
import { PatientsView } from '../patients/patients-view.tsx';
import { patients, practice, screen, showPart, showScreen } from '../testing/show-screen.tsx';

const seed = { patients, practice };

async function write(words: string) {
  await screen.subject.click();
  await userEvent.keyboard(`{Control>}{Home}{/Control}${words}`);
  await expect.element(page.getByText('Unsaved changes')).toBeVisible();
}

/** All that is stored in this browser for this page. */
function storedText(): string {
  return [sessionStorage, localStorage]
    .flatMap((storage) => Object.entries(storage))
    .flat()
    .join('\n');
}

async function saveAsColleague(adapter: MemoryAdapter, change: (content: InviteContent) => InviteContent) {
  const colleague = adapter.as({ id: 'robin', email: 'robin@lumen.example' });
  const { content, revision } = await colleague.getTemplate();
  await colleague.saveTemplate({ content: change(content), revision });
}

it('is stored while one writes, so that a crash, which asks nobody, loses nothing', async () => {
  const adapter = createMemoryAdapter(seed);
  const crashed = showScreen(adapter);
  await write('Before the crash ');
  await expect.poll(storedText).toContain('Before the crash ');
  const left = Object.entries(sessionStorage);
  crashed.leave();
  sessionStorage.clear();
  for (const [key, value] of left) sessionStorage.setItem(key, String(value));
  showScreen(adapter);
  await expect.element(screen.subject).toMatchTextContent(/^Before the crash Your/);
  await screen.save.click();
  await expect.element(page.getByText('Saved', { exact: true })).toBeVisible();
  await expect.poll(storedText).not.toContain('Before the crash ');
});

it('outlives being signed out: it is there after signing in again, and is saved', async () => {
  const adapter = createMemoryAdapter(seed);
  const saveTemplate = vi.fn<typeof adapter.saveTemplate>(adapter.saveTemplate);
  saveTemplate.mockRejectedValueOnce(new PortalAccessError('unauthenticated', 'Signed out.'));
  const visit = showScreen({ ...adapter, saveTemplate });
  await write('Kept ');
  await screen.save.click();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/You are signed out/);
  visit.leave(); // The host shows its own sign-in page, and comes back.
  showScreen(adapter);
  await expect.element(screen.subject).toMatchTextContent(/^Kept Your/);
  await screen.save.click();
  await expect.element(page.getByText('Saved', { exact: true })).toBeVisible();
});

it('outlives a conflict that nobody has settled: after a reload it is there, and so is the question', async () => {
  const adapter = createMemoryAdapter(seed);
  const visit = showScreen(adapter);
  await write('Mine ');
  await saveAsColleague(adapter, (content) => ({ ...content, subject: [{ type: 'text', text: 'Theirs' }] }));
  await screen.save.click();
  await expect.element(page.getByRole('alertdialog')).toBeVisible();
  visit.leave();
  showScreen(adapter);
  await expect.element(screen.subject).toMatchTextContent(/^Mine Your/);
  await screen.save.click();
  await expect.element(page.getByRole('button', { name: 'Keep mine' })).toBeVisible();
  await page.getByRole('button', { name: 'Keep mine' }).click();
  await expect.element(page.getByText('Saved', { exact: true })).toBeVisible();
});

it("is all that is stored: no patient's name or address, whatever was looked at", async () => {
  const adapter = createMemoryAdapter(seed);
  const visit = showScreen(adapter);
  await write('Hello ');
  await screen.preview.click();
  const dialog = page.getByRole('dialog', { name: 'Email preview' });
  await expect.element(dialog).toBeVisible();
  await dialog.getByRole('button', { name: 'Next' }).click();
  await userEvent.keyboard('{Escape}');
  await screen.save.click();
  await expect.element(page.getByText('Saved', { exact: true })).toBeVisible();
  await screen.activateNow.click();
  await expect.element(screen.confirm).toBeVisible();
  await screen.cancel.click();
  await write('Again ');
  await expect.poll(storedText).toContain('Again ');
  visit.leave();
  showPart(adapter, <PatientsView />);
  await expect.element(page.getByText('Cleo Marsh')).toBeVisible();
  const stored = storedText();
  const personal = patients.flatMap(({ firstName, lastName, email = lastName }) => [
    `${firstName} ${lastName}`,
    lastName,
    email,
  ]);
  expect(personal.filter((word) => stored.includes(word))).toEqual([]);
});

it('outlives a host that makes its adapter anew while one writes', async () => {
  const adapter = createMemoryAdapter(seed);
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  onTestFinished(() => (root.unmount(), host.remove(), sessionStorage.clear()));
  const render = () => root.render(<PatientPortalAccess adapter={{ ...adapter }} />);
  render();
  await screen.subject.click();
  await userEvent.keyboard('{Control>}{Home}{/Control}Mine ');
  render();
  await expect.element(page.getByText(/^Unsaved changes/)).toBeVisible();
  await expect.element(screen.subject).toMatchTextContent(/^Mine Your/);
});

it('is there in a native dialog of the host, and so are its questions', async () => {
  const adapter = createMemoryAdapter(seed);
  const dialog = document.body.appendChild(document.createElement('dialog'));
  const root = createRoot(dialog.appendChild(document.createElement('div')));
  onTestFinished(() => (root.unmount(), dialog.remove(), sessionStorage.clear()));
  dialog.style.inlineSize = '90%';
  dialog.showModal();
  root.render(<PatientPortalAccess adapter={adapter} onNavigate={() => {}} />);
  await write('Mine ');
  await page.getByRole('button', { name: 'View patients' }).click();
  const question = page.getByRole('alertdialog');
  await expect.element(question).toBeVisible();
  expect(dialog.querySelector('[role="alertdialog"]')).not.toBeNull();
  await expect.element(page.getByRole('button', { name: 'Stay' })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(question).not.toBeInTheDocument();
  expect(dialog.open).toBe(true);
  await expect.element(screen.subject).toMatchTextContent(/^Mine Your/);
});
