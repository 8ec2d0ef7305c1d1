import { beforeAll, describe, expect, it } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { bothDirections } from '../testing/both-directions.ts';
import { inviteOf, paragraph, loadBesideText, renderEditor } from '../testing/render-editor.tsx';

beforeAll(loadBesideText, 60_000);

const chip = { type: 'snippet' as const, id: 'patient_first_name' };

describe.each(bothDirections)('beside a chip, $dir,', ({ dir, hello, welcome, onward }) => {
  it('takes what an input method composes right beside a chip, on either side of it, as text of its own', async () => {
    const editor = renderEditor({ dir, value: inviteOf(paragraph(hello, chip, welcome)) });
    await userEvent.click(editor.content);
    await editor.walk('Home', 1);
    await editor.walk(onward, hello.length + 2);
    await compose(['に', 'にほ', 'にほん'], '日本');
    await expect.poll(() => editor.latest().body).toEqual([paragraph(hello, chip, `日本${welcome}`)]);
    await editor.walk('Home', 1);
    await editor.walk(onward, hello.length);
    await compose(['か'], '可');
    await expect.poll(() => editor.latest().body).toEqual([paragraph(`${hello}可`, chip, `日本${welcome}`)]);
  });

  it('leaves the caret beside the chip when an input method takes back what it composed', async () => {
    const editor = renderEditor({ dir, value: inviteOf(paragraph(hello, chip, welcome)) });
    await userEvent.click(editor.content);
    await editor.walk('Home', 1);
    await editor.walk(onward, hello.length + 2);
    await compose(['に', ''], '');
    await editor.press('x');
    await expect.poll(() => editor.latest().body).toEqual([paragraph(hello, chip, `x${welcome}`)]);
  });

  it('removes a chip by the Backspace of Android keyboards, which has key code 229', async () => {
    const editor = renderEditor({ dir, value: inviteOf(paragraph(hello, chip, welcome)) });
    await userEvent.click(editor.content);
    await editor.walk('Home', 1);
    await editor.walk(onward, hello.length + 2);
    const field = editor.content.element();
    field.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Unidentified', keyCode: 229, bubbles: true, cancelable: true }),
    );
    field.dispatchEvent(
      new InputEvent('beforeinput', { inputType: 'deleteContentBackward', bubbles: true, cancelable: true }),
    );
    await expect.poll(() => editor.latest().body).toEqual([paragraph(`${hello}${welcome}`)]);
    await expect.element(editor.status).toHaveTextContent('Removed [Patient First Name].');
  });
});

/** Composes as an input method does, by the browser's own means. */
async function compose(steps: readonly string[], result: string): Promise<void> {
  for (const text of steps)
    await cdp().send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  if (result !== '') await cdp().send('Input.insertText', { text: result });
  await new Promise((resolve) => setTimeout(resolve, 50));
}
