import { virtual } from '@guidepup/virtual-screen-reader';
import axe from 'axe-core';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { inviteOf, paragraph, loadBesideText, renderEditor } from './testing/render-editor.tsx';

beforeAll(loadBesideText, 60_000);

const chip = { type: 'snippet' as const, id: 'patient_first_name' };
const link = {
  type: 'button' as const,
  label: [{ type: 'text' as const, text: 'Go' }],
  href: { snippet: 'activation_link' },
};

afterEach(() => virtual.stop());

it('reads a chip as words of its sentence, and says when one is inserted and removed', async () => {
  const editor = renderEditor({ value: inviteOf(paragraph('Hi ', chip, ', welcome'), link) });
  await expect.element(editor.tool('Insert snippet')).toBeVisible();
  await virtual.start({ container: editor.host });
  for (let i = 0; i < 80 && !(await virtual.lastSpokenPhrase()).includes(', welcome'); i++) await virtual.next();
  const across = await virtual.spokenPhraseLog();
  expect(across.join(' ')).toContain('[Patient First Name]');
  await virtual.clearSpokenPhraseLog();
  await userEvent.click(editor.content, { position: { x: 4, y: 8 } });
  await editor.walk('Home', 1);
  await editor.press('[[Business Name]');
  await expect.poll(() => virtual.spokenPhraseLog()).toContain('polite: Inserted [Business Name].');
  await editor.press('{Backspace}');
  await expect.poll(() => virtual.spokenPhraseLog()).toContain('polite: Removed [Business Name].');
});

it('says how a bracket was repaired, and leaves nothing for axe to complain of while the repair is open', async () => {
  const editor = renderEditor({ value: inviteOf(paragraph('[Busines Name]'), link) });
  await expect.element(page.getByRole('button', { name: 'Use it: [Business Name]' })).toBeVisible();
  await virtual.start({ container: editor.host });
  await userEvent.click(editor.content, { position: { x: 30, y: 10 } });
  const dialog = page.getByRole('dialog', { name: '[Busines Name]' });
  await expect.element(dialog).toBeVisible();
  const { violations } = await axe.run(editor.host, { resultTypes: ['violations'] });
  expect(violations.map(({ id }) => id)).toEqual([]);
  await dialog.getByRole('button', { name: 'Use it: [Business Name]' }).click();
  await expect.poll(async () => (await virtual.spokenPhraseLog()).join('\n')).toMatch(/polite: .*\[Business Name\]/);
});
