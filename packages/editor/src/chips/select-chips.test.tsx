import { beforeAll, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { bothDirections } from '../testing/both-directions.ts';
import { inviteOf, paragraph, loadBesideText, renderEditor } from '../testing/render-editor.tsx';

beforeAll(loadBesideText, 60_000);

const chip = (more = {}) => ({ type: 'snippet' as const, id: 'patient_first_name', ...more });

describe.each(bothDirections)('a chip, $dir,', ({ dir, hello, welcome, onward }) => {
  /** An editor in which the chip is selected from the keyboard. */
  async function renderSelected() {
    const editor = renderEditor({ dir, value: inviteOf(paragraph(hello, chip({ fallback: 'there' }), welcome)) });
    await userEvent.click(editor.content);
    await editor.walk('Home', 1);
    await editor.walk(onward, hello.length);
    await editor.press(`{Shift>}{${onward}}{/Shift}`);
    await expect.poll(() => getSelection()?.isCollapsed).toBe(false);
    return editor;
  }

  it('is selected whole by one Shift and arrow, and replaced by what is typed', async () => {
    const editor = await renderSelected();
    await editor.press('you');
    await expect.poll(() => editor.latest().body).toEqual([paragraph(`${hello}you${welcome}`)]);
    await editor.press('{Control>}zzz{/Control}');
    await expect.poll(() => editor.latest().body).toEqual([paragraph(hello, chip({ fallback: 'there' }), welcome)]);
  });

  it('takes every mark, and gives it back', async () => {
    const editor = await renderSelected();
    for (const tool of ['Bold', 'Italic', 'Underline', 'Strikethrough']) await editor.tool(tool).click();
    const marks = ['bold', 'italic', 'underline', 'strike'];
    await expect
      .poll(() => editor.latest().body)
      .toEqual([paragraph(hello, chip({ fallback: 'there', marks }), welcome)]);
    await editor.tool('Clear formatting').click();
    await expect.poll(() => editor.latest().body).toEqual([paragraph(hello, chip({ fallback: 'there' }), welcome)]);
  });

  it('is cut from one editor and pasted into another with all it has', async () => {
    const other = renderEditor({ dir, value: inviteOf(paragraph('')), labels: { content: 'Other' } });
    const editor = await renderSelected();
    await editor.press('{Control>}x{/Control}');
    await expect.poll(() => editor.latest().body).toEqual([paragraph(`${hello}${welcome}`)]);
    await userEvent.click(page.getByRole('textbox', { name: 'Other' }));
    await editor.press('{Control>}v{/Control}');
    await expect.poll(() => other.latest().body).toEqual([paragraph(chip({ fallback: 'there' }))]);
  });

  it('is removed with Delete, which is said; comes back with undo and goes with redo', async () => {
    const value = inviteOf(paragraph(hello, chip(), welcome));
    const editor = renderEditor({ dir, value });
    await userEvent.click(editor.content);
    await editor.walk('Home', 1);
    await editor.walk(onward, hello.length);
    await editor.press('{Delete}');
    await expect.element(editor.status).toHaveTextContent('Removed [Patient First Name].');
    await editor.press('{Control>}z{/Control}');
    await expect.element(editor.content).toHaveTextContent(`${hello}[Patient First Name]${welcome}`);
    await editor.press('{Control>}y{/Control}');
    await expect.poll(() => editor.latest().body).toEqual([paragraph(`${hello}${welcome}`)]);
  });

  it('stands in a subject of one line, whatever Enter does elsewhere', async () => {
    const editor = renderEditor({ dir, value: inviteOf(paragraph('')) });
    for (const [field, name] of [
      [editor.subject, 'subject'],
      [editor.preheader, 'preheader'],
    ] as const) {
      await userEvent.click(field);
      await editor.press('a [[First Name]{Enter}{Shift>}{Enter}{/Shift}b');
      await expect
        .poll(() => editor.latest()[name])
        .toEqual([{ type: 'text', text: 'a ' }, chip(), { type: 'text', text: 'b' }]);
    }
  });
});
