import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { inviteOf, paragraph, renderEditor } from '../testing/render-editor.tsx';

/** At once one after the other, as no hand can: what a page under load makes of a quick typist. */
it.each([
  ['{Control>}{End}{/Control}{Enter}new', [paragraph('One'), paragraph('Two'), paragraph('Three'), paragraph('new')]],
  ['{Control>}{Home}{/Control}{Enter}new', [paragraph(), paragraph('newOne'), paragraph('Two'), paragraph('Three')]],
  ['{Control>}{End}{/Control}{Backspace}', [paragraph('One'), paragraph('Two'), paragraph('Thre')]],
  ['{Control>}{Home}{/Control}{Delete}', [paragraph('ne'), paragraph('Two'), paragraph('Three')]],
])('keys act where the caret is seen, however quickly they follow: %s', async (keys, expected) => {
  for (let times = 0; times < 5; times++) {
    const editor = renderEditor({ value: inviteOf(paragraph('One'), paragraph('Two'), paragraph('Three')) });
    await userEvent.click(editor.content);
    await editor.press(keys);
    await expect.poll(() => editor.latest().body).toEqual(expected);
    editor.leave();
  }
});
