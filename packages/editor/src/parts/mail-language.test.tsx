import { defaultInvite } from '@patient-portal-access/core';
import { beforeAll, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { inviteOf, paragraph, loadBesideText, renderEditor } from '../testing/render-editor.tsx';

beforeAll(loadBesideText, 60_000);

const practice = { name: 'Lumen', sender: { name: 'Lumen', email: 'hello@lumen.example' } };

it.each([
  { dir: 'ltr', locale: 'ar', written: 'rtl' },
  { dir: 'rtl', locale: 'de-DE', written: 'ltr' },
] as const)(
  'writes the mail in the direction of its own language on a screen from $dir',
  async ({ dir, locale, written }) => {
    const editor = renderEditor({ dir, value: inviteOf(paragraph('')), practice: { ...practice, locale } });
    await expect.element(editor.toolbar).toBeVisible();
    for (const field of [editor.subject, editor.preheader, editor.content]) {
      expect(getComputedStyle(field.element()).direction).toBe(written);
      expect(field.element().closest('[lang]')?.getAttribute('lang')).toBe(locale);
    }
    await expect.element(editor.toolbar).toBeVisible();
    expect(getComputedStyle(editor.toolbar.element()).direction).toBe(dir);
  },
);

it('says how long the subject is, with the samples of its snippets, and when an inbox would cut it', async () => {
  const chip = { type: 'snippet' as const, id: 'patient_first_name' };
  const editor = renderEditor({ value: { ...defaultInvite('en'), subject: [{ type: 'text', text: 'For ' }, chip] } });
  await expect.element(editor.subject).toHaveAccessibleDescription('9 characters. An inbox shows about the first 60.');
  await expect.element(page.getByText('9/60')).toBeVisible();
  await userEvent.click(editor.subject);
  await editor.press(`{End}${'x'.repeat(60)}`);
  await expect.element(page.getByText('69/60')).toBeVisible();
  await expect.element(editor.preheader).toHaveAccessibleDescription(/An inbox shows about the first 100/);
});
