import { beforeAll, describe, expect, it } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { bothDirections } from '../testing/both-directions.ts';
import { inviteOf, paragraph, loadBesideText, renderEditor } from '../testing/render-editor.tsx';

beforeAll(loadBesideText, 60_000);

const chip = { type: 'snippet' as const, id: 'patient_first_name' };

describe.each(bothDirections)('a chip that is selected as a whole, $dir,', ({ dir, hello, welcome, bye, onward }) => {
  async function renderSelected() {
    const editor = renderEditor({ dir, value: inviteOf(paragraph(hello, chip, welcome), paragraph(bye)) });
    await userEvent.click(page.getByText(bye));
    await editor.press('{Control>}{Home}{/Control}');
    await editor.walk(onward, hello.length + 1);
    await expect.element(editor.status).toMatchTextContent('[Patient First Name] selected');
    return editor;
  }

  it('stays when one types, and the words go behind it', async () => {
    const editor = await renderSelected();
    await editor.press(' you');
    await expect.poll(() => editor.latest().body[0]).toEqual(paragraph(hello, chip, ` you${welcome}`));
  });

  it('stays when an input method or a voice writes', async () => {
    const editor = await renderSelected();
    await cdp().send('Input.insertText', { text: 'you' });
    await expect.poll(() => editor.latest().body[0]).toEqual(paragraph(hello, chip, `you${welcome}`));
  });

  it('stays when one pastes', async () => {
    const editor = await renderSelected();
    await editor.press('{Control>}c{/Control}{Control>}v{/Control}');
    await expect.poll(() => editor.latest().body[0]).toEqual(paragraph(hello, chip, chip, welcome));
  });

  it('is where Home, End and the arrows to other lines begin', async () => {
    const editor = await renderSelected();
    await editor.walk('End', 1);
    await editor.press('1');
    await editor.walk('Home', 1);
    await editor.press('2');
    await expect.poll(() => editor.latest().body[0]).toEqual(paragraph(`2${hello}`, chip, `${welcome}1`));
    await editor.walk(onward, hello.length + 1);
    await editor.walk('ArrowDown', 1);
    await editor.walk('End', 1);
    await editor.press('3');
    await expect.poll(() => editor.latest().body[1]).toEqual(paragraph(`${bye}3`));
  });

  it('is selected with the rest of the line by Shift', async () => {
    const editor = await renderSelected();
    await editor.press('{Shift>}{End}{/Shift}');
    await expect.poll(() => getSelection()?.toString()).toContain(welcome);
    await editor.press('x');
    await expect.poll(() => editor.latest().body[0]).toEqual(paragraph(`${hello}x`));
  });

  it('lies within a paragraph that is clicked three times', async () => {
    const editor = await renderSelected();
    await userEvent.tripleClick(page.getByText(welcome));
    await editor.press('x');
    await expect.poll(() => editor.latest().body).toEqual([paragraph('x'), paragraph(bye)]);
  });
});
