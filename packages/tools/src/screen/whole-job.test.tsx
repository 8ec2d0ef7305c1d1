import { createMemoryAdapter } from '@patient-portal-access/adapters/memory';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { backTo, inactivePatients, openScreen, practice, press, screen, tabTo } from './screen-in-test.tsx';

it('the whole job is done by keyboard alone: turn on, write, save, preview, send, watch, stop', async () => {
  const adapter = createMemoryAdapter(
    { patients: inactivePatients(50), practice, activationEmailEnabled: false },
    { pace: 4 },
  );
  openScreen(adapter);

  await tabTo(screen.activation);
  await press(' ');
  await expect.element(screen.activation).toBeChecked();

  await tabTo(screen.subject);
  await press('{End} today');
  await tabTo(screen.content);
  await press('{Control>}{End}{/Control}');
  // The browser tells of a moved caret only between tasks.
  await new Promise((resolve) => setTimeout(resolve, 100));
  await press('{Enter}Yours, ');
  await expect.element(screen.content).toMatchTextContent(/Yours,\s*$/);
  await press('{Alt>}{F10}{/Alt}{End}{Enter}');
  await expect.element(page.getByRole('combobox', { name: /snippet/i })).toHaveFocus();
  await press('Business N{Enter}');
  await expect.element(screen.content).toHaveFocus();

  await tabTo(screen.save);
  await press('{Enter}');
  await expect.element(page.getByText('Saved', { exact: true })).toBeVisible();
  const { content } = await adapter.getTemplate();
  expect(content.subject.at(-1)).toMatchObject({ text: expect.stringContaining('today') });
  expect(content.body.at(-1)).toMatchObject({ children: [{ text: 'Yours, ' }, { id: 'business_name' }] });

  await backTo(screen.preview);
  await press('{Enter}');
  const preview = page.getByRole('dialog', { name: 'Email preview' });
  await tabTo(preview.getByRole('tab', { name: 'Desktop' }));
  await press('{ArrowRight}');
  await expect.element(preview.getByRole('tab', { name: 'Phone' })).toHaveAttribute('aria-selected', 'true');
  await press('{Escape}');
  await expect.element(screen.preview).toHaveFocus();

  await backTo(screen.activateNow);
  await press('{Enter}');
  await expect.element(screen.confirm.getByRole('button', { name: 'Cancel' })).toHaveFocus();
  await tabTo(screen.confirm.getByRole('button', { name: 'Send to 50 patients' }));
  await press('{Enter}');
  await expect.element(screen.confirm).not.toBeInTheDocument();
  await expect.element(screen.activateNow).toHaveFocus();

  await expect.element(page.getByRole('heading', { name: /^Sending in \d+ seconds?$/ })).toBeVisible();
  adapter.controls.advance(12_000);
  await expect.element(page.getByRole('progressbar', { name: 'Sending invites' })).toBeVisible();
  await backTo(screen.progress.getByRole('button', { name: 'Stop sending' }));
  await press('{Enter}');
  const question = page.getByRole('alertdialog', { name: 'Stop sending?' });
  await expect.element(question.getByRole('button', { name: 'Keep sending' })).toHaveFocus();
  await tabTo(question.getByRole('button', { name: 'Stop sending' }));
  await press('{Enter}');
  await expect.element(page.getByRole('heading', { name: /^Stopped/ })).toBeVisible();
  expect(adapter.controls.mailed().length).toBeLessThan(50);
  // The button that stopped it is gone: the keyboard goes on from the part that it stood in.
  await expect.element(page.getByRole('heading', { name: /^Stopped/ })).toHaveFocus();
});
