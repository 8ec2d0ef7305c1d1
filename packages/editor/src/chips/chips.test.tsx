import { beforeAll, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { bothDirections } from '../testing/both-directions.ts';
import { inviteOf, paragraph, loadBesideText, renderEditor } from '../testing/render-editor.tsx';

beforeAll(loadBesideText, 60_000);

const chip = (id = 'patient_first_name', more = {}) => ({ type: 'snippet' as const, id, ...more });

describe.each(bothDirections)('a chip, $dir,', ({ dir, hello, welcome, onward }) => {
  const greeting = () => inviteOf(paragraph(hello, chip(), welcome));
  const shown = (between: string) => `${hello}${between}${welcome}`;

  it('takes one step of the caret to pass a chip', async () => {
    const editor = renderEditor({ dir, value: greeting() });
    await userEvent.click(editor.content);
    await editor.walk('Home', 1);
    await editor.walk(onward, hello.length);
    await editor.walk(onward, 2);
    await editor.press('X');
    await expect.element(editor.content).toHaveTextContent(shown('[Patient First Name]X'));
  });

  it('never takes what is typed beside a chip into it', async () => {
    const editor = renderEditor({ dir, value: inviteOf(paragraph(chip())) });
    await userEvent.click(editor.content);
    await editor.press('{Home}a{End}b');
    await expect.poll(() => editor.latest().body).toEqual([paragraph('a', chip(), 'b')]);
  });

  it('removes a chip with one Backspace, says so, and brings it back with undo', async () => {
    const editor = renderEditor({ dir, value: greeting() });
    await userEvent.click(editor.content);
    await editor.walk('Home', 1);
    await editor.walk(onward, hello.length + 2);
    await editor.press('{Backspace}');
    await expect.element(editor.content).toHaveTextContent(shown(''));
    await expect.element(editor.status).toHaveTextContent('Removed [Patient First Name].');
    await editor.press('{Control>}z{/Control}');
    await expect.element(editor.content).toHaveTextContent(shown('[Patient First Name]'));
    await expect.poll(() => editor.latest().body).toEqual(greeting().body);
  });

  it('removes a chip with one Delete', async () => {
    const editor = renderEditor({ dir, value: greeting() });
    await userEvent.click(editor.content);
    await editor.walk('Home', 1);
    await editor.walk(onward, hello.length);
    await editor.press('{Delete}');
    await expect.element(editor.content).toHaveTextContent(shown(''));
  });

  it('removes one chip of two that stand side by side', async () => {
    const editor = renderEditor({ dir, value: inviteOf(paragraph(chip(), chip('business_name'))) });
    await userEvent.click(editor.content);
    await editor.press('{End}{Backspace}');
    await expect.poll(() => editor.latest().body).toEqual([paragraph(chip())]);
  });

  it('makes a chip bold with the words around it', async () => {
    const editor = renderEditor({ dir, value: greeting() });
    await userEvent.click(editor.content);
    await editor.press('{Control>}a{/Control}{Control>}b{/Control}');
    const marks = ['bold' as const];
    await expect
      .poll(() => editor.latest().body)
      .toEqual([
        paragraph({ type: 'text', text: hello, marks }, chip('patient_first_name', { marks }), {
          type: 'text',
          text: welcome,
          marks,
        }),
      ]);
  });

  it('cuts and pastes a chip inside the content and into the subject', async () => {
    const editor = renderEditor({ dir, value: greeting() });
    await userEvent.click(editor.content);
    await editor.press('{Control>}a{/Control}{Control>}x{/Control}');
    await expect.element(editor.content).toHaveTextContent('');
    await editor.press('{Control>}v{/Control}');
    await expect.poll(() => editor.latest().body).toEqual(greeting().body);
    await userEvent.click(editor.subject);
    await editor.press('{Control>}v{/Control}');
    await expect
      .poll(() => editor.latest().subject)
      .toEqual(greeting().body.flatMap((block) => ('children' in block ? block.children : [])));
  });

  it('leaves as [Label] for other programs', async () => {
    const editor = renderEditor({ dir, value: greeting() });
    await userEvent.click(editor.content);
    let copied = '';
    const onCopy = (event: ClipboardEvent) => {
      copied = event.clipboardData?.getData('text/plain') ?? '';
    };
    document.addEventListener('copy', onCopy);
    await editor.press('{Control>}a{/Control}{Control>}c{/Control}');
    document.removeEventListener('copy', onCopy);
    expect(copied).toBe(shown('[Patient First Name]'));
  });

  it('opens its popover on a click, where the fallback is written and undone as one', async () => {
    const editor = renderEditor({ dir, value: greeting() });
    await userEvent.click(page.getByText('[Patient First Name]'));
    const dialog = page.getByRole('dialog', { name: 'Patient First Name' });
    await expect.element(dialog).toMatchTextContent('For example: Maria');
    await userEvent.fill(dialog.getByLabelText('If missing, write'), 'there');
    await expect
      .poll(() => editor.latest().body)
      .toEqual([paragraph(hello, chip('patient_first_name', { fallback: 'there' }), welcome)]);
    await editor.press('{Enter}');
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(editor.content).toHaveFocus();
    await editor.press('{Control>}z{/Control}');
    await expect.poll(() => editor.latest().body).toEqual(greeting().body);
  });

  it('opens its popover with Enter and is removed from there', async () => {
    const editor = renderEditor({ dir, value: greeting() });
    await userEvent.click(editor.content);
    await editor.walk('Home', 1);
    await editor.walk(onward, hello.length + 1);
    await expect.element(editor.status).toMatchTextContent('[Patient First Name] selected');
    await editor.press('{Enter}');
    await page.getByRole('button', { name: 'Remove snippet' }).click();
    await expect.element(editor.content).toHaveTextContent(shown(''));
    await editor.press('you');
    await expect.element(editor.content).toHaveTextContent(shown('you'));
  });

  it('closes its popover with Escape and gives the focus back', async () => {
    const editor = renderEditor({ dir, value: greeting() });
    await userEvent.click(page.getByText('[Patient First Name]'));
    await editor.press('{Escape}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    await expect.element(editor.content).toHaveFocus();
  });

  it('says for how many patients a value is missing', async () => {
    renderEditor({ dir, value: greeting(), coverage: [{ id: 'patient_first_name', present: 412, missing: 40 }] });
    await userEvent.click(page.getByText('[Patient First Name]'));
    await expect.element(page.getByRole('dialog')).toMatchTextContent('40 of 452 patients have none.');
  });

  it('keeps a snippet that nobody knows, as a damaged chip', async () => {
    const editor = renderEditor({ dir, value: inviteOf(paragraph('A ', chip('gone'))) });
    await userEvent.click(page.getByText('[gone]'));
    await expect.element(page.getByRole('dialog')).toMatchTextContent('There is no snippet “gone”.');
    await editor.press('{Escape}');
    await userEvent.click(editor.content, { position: { x: 5, y: 8 } });
    await editor.press('{Home}b');
    await expect.poll(() => editor.latest().body).toEqual([paragraph('bA ', chip('gone'))]);
  });

  it('is written in the language of the screen', async () => {
    const editor = renderEditor({ dir, value: greeting(), locale: 'de-DE' });
    await expect.element(editor.content).toHaveTextContent(shown('[Vorname]'));
  });

  it('is removed whole by a phone keyboard, which sends no keys', async () => {
    const editor = renderEditor({ dir, value: greeting() });
    await userEvent.click(editor.content);
    await editor.walk('Home', 1);
    await editor.walk(onward, hello.length + 2);
    const root = editor.content.element();
    root.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Unidentified', keyCode: 229, bubbles: true, cancelable: true }),
    );
    root.dispatchEvent(
      new InputEvent('beforeinput', { inputType: 'deleteContentBackward', bubbles: true, cancelable: true }),
    );
    await expect.element(editor.content).toHaveTextContent(shown(''));
  });
});
