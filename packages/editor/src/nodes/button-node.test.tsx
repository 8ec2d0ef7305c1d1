import type { Block } from '@patient-portal-access/core';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { inviteOf, paragraph, renderEditor } from '../testing/render-editor.tsx';

const button: Block = {
  type: 'button',
  href: { snippet: 'activation_link' },
  label: [{ type: 'text', text: 'Activate my portal' }],
};

it.each([
  ['at the start of a button makes room before it', '{Home}{Enter}', [paragraph(), button]],
  ['at the end of a button goes on after it', '{End}{Enter}x', [button, paragraph('x')]],
  ['in the middle of a button goes on after it', '{Home}{ArrowRight}{ArrowRight}{Enter}x', [button, paragraph('x')]],
  ['with Shift in a button goes on after it', '{End}{Shift>}{Enter}{/Shift}x', [button, paragraph('x')]],
])('Enter %s', async (_, keys, expected) => {
  const editor = renderEditor({ value: inviteOf(button) });
  await userEvent.click(page.getByText('Activate my portal'));
  await editor.press(keys);
  await expect.poll(() => editor.latest().body).toEqual(expected);
});
