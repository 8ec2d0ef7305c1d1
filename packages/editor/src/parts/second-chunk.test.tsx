import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { inviteOf, paragraph, renderEditor } from '../testing/render-editor.tsx';

const fetches = vi.hoisted(() => ({ made: 0 }));

vi.mock('./import-beside-text.ts', () => ({
  importBesideText: () => {
    fetches.made += 1;
    return fetches.made < 3 ? Promise.reject(new TypeError('Failed to fetch')) : import('./beside-text.tsx');
  },
}));

it('fetches the code of picker and repairs again when that has failed, and pastes plain text meanwhile', async () => {
  const editor = renderEditor({ value: inviteOf(paragraph('ab')) });
  await userEvent.click(editor.content);
  await editor.press('{Control>}a{/Control}{Control>}c{/Control}{End}');
  await expect.poll(() => fetches.made).toBeGreaterThan(0);
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', 'cd');
  clipboardData.setData('text/html', '<b>cd</b>');
  editor.content
    .element()
    .dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  await expect.element(editor.content).toHaveTextContent('abcd');
  await editor.press(' [[bus');
  await expect.element(page.getByRole('option', { name: 'Business Phone' })).toBeVisible();
  expect(fetches.made).toBe(3);
  await editor.press('{Enter}');
  await expect.element(editor.content).toHaveTextContent('abcd [Business Name]');
});
