import { createMemoryAdapter, type MemoryAdapter } from '@patient-portal-access/adapters/memory';
import { type InviteContent, PortalAccessError } from '@patient-portal-access/core';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { patients, practice, screen, showScreen } from '../testing/show-screen.tsx';

const seed = { patients, practice };
const subjectOf = ({ subject }: InviteContent) =>
  subject.map((word) => (word.type === 'text' ? word.text : '')).join('');

async function write(words: string) {
  await screen.subject.click();
  await userEvent.keyboard(`{Control>}{Home}{/Control}${words}`);
  await expect.element(page.getByText('Unsaved changes')).toBeVisible();
}

async function saveAsColleague(adapter: MemoryAdapter, change: (content: InviteContent) => InviteContent) {
  const colleague = adapter.as({ id: 'robin', email: 'robin@lumen.example' });
  const { content, revision } = await colleague.getTemplate();
  await colleague.saveTemplate({ content: change(content), revision });
}
const withSubject = (text: string) => (content: InviteContent) => ({
  ...content,
  subject: [{ type: 'text' as const, text }],
});

it('saves what was written, and a new visit shows it', async () => {
  const adapter = createMemoryAdapter(seed);
  const visit = showScreen(adapter);
  await expect.element(screen.save).toHaveAttribute('aria-disabled', 'true');
  await write('Good news: ');
  await screen.save.click();
  await expect.element(page.getByText('Saved', { exact: true })).toBeVisible();
  expect(subjectOf((await adapter.getTemplate()).content)).toContain('Good news: ');
  visit.leave();
  showScreen(adapter);
  await expect.element(screen.subject).toMatchTextContent(/^Good news: Your/);
});

it('keeps Activate Now back while changes are unsaved, and saves from the checklist', async () => {
  showScreen(createMemoryAdapter(seed));
  await write('Hello. ');
  await expect
    .element(screen.activateNow)
    .toHaveAccessibleDescription('Cannot be sent yet: Email has unsaved changes.');
  await page.getByRole('button', { name: 'Save now' }).click();
  await expect.element(screen.activateNow).not.toHaveAttribute('aria-disabled');
});

it('brings the stored text back with Discard, and takes that back', async () => {
  showScreen(createMemoryAdapter(seed));
  await write('Oops ');
  await screen.discard.click();
  await expect.element(screen.subject).toMatchTextContent(/^Your/);
  await page.getByRole('button', { name: 'Bring them back' }).click();
  await expect.element(screen.subject).toMatchTextContent(/^Oops Your/);
});

it('keeps the text when saving fails, says why, and saves on the next try', async () => {
  const adapter = createMemoryAdapter(seed);
  const saveTemplate = vi.fn<typeof adapter.saveTemplate>(adapter.saveTemplate);
  saveTemplate.mockRejectedValueOnce(new PortalAccessError('unauthenticated', 'Signed out.'));
  showScreen({ ...adapter, saveTemplate });
  await write('Kept ');
  await screen.save.click();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/The invite was not saved. You are signed out/);
  await expect.element(screen.subject).toMatchTextContent(/^Kept Your/);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.element(page.getByText('Saved', { exact: true })).toBeVisible();
});

it('brings unsaved text back after a reload, to the same viewer of the same practice only', async () => {
  const adapter = createMemoryAdapter(seed);
  const visit = showScreen(adapter);
  await write('Draft ');
  visit.leave();
  const other = showScreen(adapter.as({ id: 'someone-else', email: 'else@lumen.example' }));
  await expect.element(screen.subject).toMatchTextContent(/^Your/);
  other.leave();
  showScreen(adapter);
  await expect.element(page.getByText('Unsaved changes from before were kept')).toBeVisible();
  await expect.element(screen.subject).toMatchTextContent(/^Draft Your/);
});

it('works where storage is blocked', async () => {
  const refuse = () => {
    throw new DOMException('No.', 'SecurityError');
  };
  const blocked = (['getItem', 'setItem', 'removeItem'] as const).map((call) =>
    vi.spyOn(Storage.prototype, call).mockImplementation(refuse),
  );
  showScreen(createMemoryAdapter(seed));
  await write('Still here ');
  await screen.save.click();
  await expect.element(page.getByText('Saved', { exact: true })).toBeVisible();
  for (const call of blocked) call.mockRestore();
});

it('shows what differs when a colleague saved meanwhile, and keeps mine', async () => {
  const adapter = createMemoryAdapter(seed);
  showScreen(adapter);
  await write('Mine ');
  await saveAsColleague(adapter, withSubject('Theirs'));
  await screen.save.click();
  const dialog = page.getByRole('alertdialog', { name: /A colleague saved this email/ });
  await expect.element(dialog).toMatchTextContent(/YoursMine .*Theirs/);
  await dialog.getByRole('button', { name: 'Keep mine' }).click();
  await expect.poll(async () => subjectOf((await adapter.getTemplate()).content)).toMatch(/^Mine /);
});

it('takes theirs', async () => {
  const adapter = createMemoryAdapter(seed);
  showScreen(adapter);
  await write('Mine ');
  await saveAsColleague(adapter, withSubject('Theirs'));
  await screen.save.click();
  await page.getByRole('button', { name: 'Take theirs' }).click();
  await expect.element(screen.subject).toHaveTextContent('Theirs');
  await expect.element(screen.save).toHaveAttribute('aria-disabled', 'true');
});

it('keeps both where the two changed different parts', async () => {
  const adapter = createMemoryAdapter(seed);
  showScreen(adapter);
  await write('Mine ');
  await saveAsColleague(adapter, (content) => ({
    ...content,
    body: [...content.body, { type: 'paragraph', children: [{ type: 'text', text: 'Their last line.' }] }],
  }));
  await screen.save.click();
  await page.getByRole('button', { name: 'Keep both' }).click();
  await expect.element(screen.subject).toMatchTextContent(/^Mine /);
  await expect.element(screen.content).toMatchTextContent(/Their last line\./);
  await screen.save.click();
  await expect.element(page.getByText('Saved', { exact: true })).toBeVisible();
});

it('asks before it leads away from unsaved changes', async () => {
  const onNavigate = vi.fn<(destination: unknown) => void>();
  showScreen(createMemoryAdapter(seed), { onNavigate });
  await write('Wait ');
  await page.getByRole('button', { name: 'View patients' }).click();
  await expect.element(page.getByRole('button', { name: 'Stay' })).toHaveFocus();
  expect(onNavigate).not.toHaveBeenCalled();
  await page.getByRole('button', { name: 'Save and leave' }).click();
  await expect.poll(() => onNavigate.mock.calls).toEqual([[{ to: 'patients' }]]);
});

it('lets the browser ask before the tab is closed with unsaved changes, and only then', async () => {
  showScreen(createMemoryAdapter(seed));
  const isAsked = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
  await expect.element(screen.subject).toBeVisible();
  expect(isAsked()).toBe(false);
  await write('Not yet ');
  expect(isAsked()).toBe(true);
});

it('restores the standard text after a question', async () => {
  const adapter = createMemoryAdapter(seed);
  await saveAsColleague(adapter, withSubject('Theirs'));
  showScreen(adapter);
  await page.getByRole('button', { name: 'Restore standard text' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Restore' }).click();
  await expect.element(screen.subject).toMatchTextContent(/^Your/);
  expect((await adapter.getTemplate()).isDefault).toBe(true);
});

it('says so when the standard text could not be restored, and keeps the text', async () => {
  const adapter = createMemoryAdapter(seed);
  await saveAsColleague(adapter, withSubject('Theirs'));
  showScreen({ ...adapter, resetTemplate: () => Promise.reject(new PortalAccessError('unavailable', 'Down.')) });
  await page.getByRole('button', { name: 'Restore standard text' }).click();
  const question = page.getByRole('alertdialog');
  await question.getByRole('button', { name: 'Restore' }).click();
  await expect.element(question).toMatchTextContent(/The standard text was not restored. The server cannot be reached/);
  await question.getByRole('button', { name: 'Keep this one' }).click();
  await expect.element(screen.subject).toHaveTextContent('Theirs');
});

it('leaves the question of a conflict closed while one goes on writing', async () => {
  const adapter = createMemoryAdapter(seed);
  showScreen(adapter);
  await write('Mine ');
  await saveAsColleague(adapter, withSubject('Theirs'));
  await screen.save.click();
  await expect.element(page.getByRole('alertdialog')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await screen.subject.click();
  await userEvent.keyboard('{Control>}{Home}{/Control}Still ');
  await expect.element(screen.subject).toMatchTextContent(/^Still Mine/);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(page.getByRole('alertdialog').elements()).toEqual([]);
  await page.getByRole('button', { name: 'Compare them' }).click();
  await expect.element(page.getByRole('alertdialog')).toMatchTextContent(/Still Mine/);
});

it('counts as saved what was stored though the answer was lost', async () => {
  const adapter = createMemoryAdapter(seed);
  const saveTemplate = vi.fn<typeof adapter.saveTemplate>(adapter.saveTemplate);
  saveTemplate.mockImplementationOnce(async (input) => {
    await adapter.saveTemplate(input);
    throw new PortalAccessError('unavailable', 'The line broke.');
  });
  showScreen({ ...adapter, saveTemplate });
  await write('Once ');
  await screen.save.click();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.element(page.getByText('Saved', { exact: true })).toBeVisible();
  expect(page.getByRole('alertdialog').elements()).toEqual([]);
});

it('keeps what is written back to the old text while saving', async () => {
  const adapter = createMemoryAdapter(seed);
  const line = Promise.withResolvers<void>();
  const saveTemplate: typeof adapter.saveTemplate = async (input) => {
    await line.promise;
    return adapter.saveTemplate(input);
  };
  showScreen({ ...adapter, saveTemplate });
  await write('X');
  await screen.save.click();
  await screen.subject.click();
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.element(screen.subject).toMatchTextContent(/^Your/);
  await new Promise((resolve) => setTimeout(resolve, 200));
  line.resolve();
  await expect.element(page.getByText('Unsaved changes')).toBeVisible();
  await expect.element(screen.subject).toMatchTextContent(/^Your/);
});
