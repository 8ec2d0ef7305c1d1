import { beforeAll, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { bothDirections } from '../testing/both-directions.ts';
import { inviteOf, paragraph, loadBesideText, renderEditor } from '../testing/render-editor.tsx';

beforeAll(loadBesideText, 60_000);

const text = (words: string) => ({ type: 'text' as const, text: words });

describe.each(bothDirections)('the toolbar, $dir,', ({ dir, onward, backward }) => {
  async function renderSelected(words: string) {
    const editor = renderEditor({ dir, value: inviteOf(paragraph(words)) });
    await userEvent.click(editor.content);
    await editor.press('{Control>}a{/Control}');
    return editor;
  }

  for (const [name, mark] of [
    ['Bold', 'bold'],
    ['Italic', 'italic'],
    ['Underline', 'underline'],
    ['Strikethrough', 'strike'],
  ] as const) {
    it(`${name} sets the selected words and shows as pressed`, async () => {
      const editor = await renderSelected('Hello');
      await editor.tool(name).click();
      await expect.element(editor.tool(name)).toHaveAttribute('aria-pressed', 'true');
      await expect
        .poll(() => editor.latest().body)
        .toEqual([paragraph({ type: 'text', text: 'Hello', marks: [mark] })]);
      await expect.element(editor.content).toHaveFocus();
      await editor.tool(name).click();
      await expect.poll(() => editor.latest().body).toEqual([paragraph('Hello')]);
    });
  }

  it('makes a heading and a paragraph of it again', async () => {
    const editor = await renderSelected('Hello');
    await editor.tool('Heading').click();
    await expect.element(page.getByRole('menuitemradio', { name: 'Plain text' })).toHaveFocus();
    await editor.press('{Home}{ArrowDown}{Enter}');
    await expect.poll(() => editor.latest().body).toEqual([{ type: 'heading', level: 2, children: [text('Hello')] }]);
    await expect.element(editor.content).toHaveFocus();
    await editor.tool('Heading').click();
    await expect
      .element(page.getByRole('menuitemradio', { name: 'Heading 2' }))
      .toHaveAttribute('aria-checked', 'true');
    await page.getByRole('menuitemradio', { name: 'Heading 3' }).click();
    await expect.poll(() => editor.latest().body).toEqual([{ type: 'heading', level: 3, children: [text('Hello')] }]);
    await editor.press('{Control>}{Alt>}1{/Alt}{/Control}');
    await expect.poll(() => editor.latest().body).toEqual([{ type: 'heading', level: 1, children: [text('Hello')] }]);
    await editor.press('{Control>}{Alt>}0{/Alt}{/Control}');
    await expect.poll(() => editor.latest().body).toEqual([paragraph('Hello')]);
  });

  it('makes a quote and a paragraph of it again', async () => {
    const editor = await renderSelected('Hello');
    await editor.tool('Quote').click();
    await expect.poll(() => editor.latest().body).toEqual([{ type: 'quote', children: [text('Hello')] }]);
    await expect.element(editor.tool('Quote')).toHaveAttribute('aria-pressed', 'true');
    await editor.press('{Control>}{Shift>}9{/Shift}{/Control}');
    await expect.poll(() => editor.latest().body).toEqual([paragraph('Hello')]);
  });

  it('makes lists, nests them and ends them', async () => {
    const editor = await renderSelected('One');
    await editor.tool('Bulleted list').click();
    await editor.walk('End', 1);
    await editor.press('{Enter}Two');
    await editor.press('{Control>}]{/Control}');
    const nested = { type: 'list' as const, ordered: false, items: [{ children: [text('Two')] }] };
    await expect
      .poll(() => editor.latest().body)
      .toEqual([{ type: 'list', ordered: false, items: [{ children: [text('One')], list: nested }] }]);
    await editor.press('{Control>}[[{/Control}');
    await editor.press('{Control>}a{/Control}');
    await editor.tool('Numbered list').click();
    await expect
      .poll(() => editor.latest().body)
      .toEqual([{ type: 'list', ordered: true, items: [{ children: [text('One')] }, { children: [text('Two')] }] }]);
    await editor.tool('Numbered list').click();
    await expect.poll(() => editor.latest().body).toEqual([paragraph('One'), paragraph('Two')]);
  });

  it('links the selected words to a checked address', async () => {
    const editor = await renderSelected('our site');
    await editor.tool('Link').click();
    const dialog = page.getByRole('dialog', { name: 'Link' });
    await expect.element(dialog.getByLabelText('Address')).toHaveFocus();
    await userEvent.fill(dialog.getByLabelText('Address'), 'javascript:alert(1)');
    await editor.press('{Enter}');
    await expect.element(dialog.getByRole('alert')).toMatchTextContent('Enter a web address');
    await userEvent.fill(dialog.getByLabelText('Address'), 'example.com/a');
    await editor.press('{Enter}');
    await expect
      .poll(() => editor.latest().body)
      .toEqual([paragraph({ type: 'link', href: { url: 'https://example.com/a' }, children: [text('our site')] })]);
    await expect.element(editor.tool('Link')).toHaveAttribute('aria-pressed', 'true');
  });

  it('links to a snippet, and takes the link off part of the words', async () => {
    const editor = await renderSelected('go here now');
    await editor.press('{Control>}k{/Control}');
    const dialog = page.getByRole('dialog', { name: 'Link' });
    await userEvent.selectOptions(dialog.getByLabelText('Leads to'), 'activation_link');
    await dialog.getByRole('button', { name: 'Apply' }).click();
    const href = { snippet: 'activation_link' };
    await expect
      .poll(() => editor.latest().body)
      .toEqual([paragraph({ type: 'link', href, children: [text('go here now')] })]);
    await editor.walk('Home', 1);
    await editor.press('{Shift>}{ArrowRight}{ArrowRight}{ArrowRight}{/Shift}');
    await new Promise((resolve) => setTimeout(resolve, 50));
    await editor.press('{Control>}k{/Control}');
    await page.getByRole('button', { name: 'Remove link' }).click();
    await expect
      .poll(() => editor.latest().body)
      .toEqual([paragraph('go ', { type: 'link', href, children: [text('here now')] })]);
  });

  it('writes a new link where no words are selected', async () => {
    const editor = renderEditor({ dir, value: inviteOf(paragraph('See ')) });
    await userEvent.click(editor.content);
    await editor.press('{End}');
    await editor.tool('Link').click();
    const dialog = page.getByRole('dialog', { name: 'Link' });
    await userEvent.fill(dialog.getByLabelText('Address'), 'help@example.com');
    await userEvent.fill(dialog.getByLabelText('Text'), 'us');
    await dialog.getByRole('button', { name: 'Apply' }).click();
    await expect
      .poll(() => editor.latest().body)
      .toEqual([paragraph('See ', { type: 'link', href: { url: 'mailto:help@example.com' }, children: [text('us')] })]);
  });

  it('puts in a button that leads to the activation link, and a divider', async () => {
    const editor = renderEditor({ dir, value: inviteOf(paragraph('Hello')) });
    await userEvent.click(editor.content);
    await editor.tool('Button').click();
    await editor.press('Join us');
    const button = { type: 'button', label: [text('Join us')], href: { snippet: 'activation_link' } };
    await expect.poll(() => editor.latest().body).toEqual([paragraph('Hello'), button]);
    await editor.press('{Enter}Bye');
    await editor.tool('Divider').click();
    await expect
      .poll(() => editor.latest().body)
      .toEqual([paragraph('Hello'), button, paragraph('Bye'), { type: 'divider' }, paragraph()]);
  });

  it('aligns blocks', async () => {
    const editor = await renderSelected('Hello');
    await editor.tool('Alignment').click();
    await page.getByRole('menuitemradio', { name: 'Align center' }).click();
    await expect.poll(() => editor.latest().body).toEqual([{ ...paragraph('Hello'), align: 'center' }]);
  });

  it('clears the formatting of the selection', async () => {
    const editor = renderEditor({
      dir,
      value: inviteOf({
        type: 'heading',
        level: 2,
        align: 'end',
        children: [
          { type: 'text', text: 'Big', marks: ['bold', 'strike'] },
          { type: 'snippet', id: 'business_name', marks: ['italic'] },
        ],
      }),
    });
    await userEvent.click(editor.content);
    await editor.press('{Control>}a{/Control}');
    await editor.tool('Clear formatting').click();
    await expect.poll(() => editor.latest().body).toEqual([paragraph('Big', { type: 'snippet', id: 'business_name' })]);
  });

  it('undoes and redoes across subject and content', async () => {
    const editor = renderEditor({ dir, value: inviteOf(paragraph('Hello')) });
    await expect.element(editor.tool('Undo')).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(editor.subject);
    await editor.press('News');
    await userEvent.click(editor.content);
    await editor.press('{End}!');
    await editor.tool('Undo').click();
    await expect.element(editor.content).toHaveTextContent('Hello');
    await editor.tool('Undo').click();
    await expect.element(editor.subject).toHaveTextContent('');
    await expect.poll(() => editor.latest()).toEqual(inviteOf(paragraph('Hello')));
    await expect.element(editor.tool('Undo')).toHaveAttribute('aria-disabled', 'true');
    await editor.tool('Redo').click();
    await editor.tool('Redo').click();
    await expect.element(editor.content).toHaveTextContent('Hello!');
    await expect.element(editor.subject).toHaveTextContent('News');
  });

  it('is one tab stop, with arrow keys inside', async () => {
    const editor = renderEditor({ dir, value: inviteOf(paragraph('Hello')) });
    await userEvent.click(editor.preheader);
    await editor.press('{Tab}');
    await expect.element(editor.tool('Undo')).toHaveFocus();
    await editor.press(`{${onward}}{${onward}}`);
    await expect.element(editor.tool('Bold')).toHaveFocus();
    await editor.press('{Tab}');
    await expect.element(editor.content).toHaveFocus();
    await editor.press('{Alt>}{F10}{/Alt}');
    await expect.element(editor.tool('Bold')).toHaveFocus();
    await editor.press(`{${backward}}{${backward}}{${backward}}`);
    await expect.element(editor.tool('Insert snippet')).toHaveFocus();
    await editor.press('{Home}{End}');
    await expect.element(editor.tool('Insert snippet')).toHaveFocus();
    await editor.press('{Escape}');
    await expect.element(editor.content).toHaveFocus();
  });

  it('formats from the keyboard without losing the tool or the selection', async () => {
    const editor = await renderSelected('Hello');
    await editor.press('{Alt>}{F10}{/Alt}');
    await editor.press(`{${onward}}{${onward}}{Enter}`);
    await expect
      .poll(() => editor.latest().body)
      .toEqual([paragraph({ type: 'text', text: 'Hello', marks: ['bold'] })]);
  });

  it('offers formatting for the content only', async () => {
    const editor = renderEditor({ dir, value: inviteOf(paragraph('Hello')) });
    await userEvent.click(editor.subject);
    await expect.element(editor.tool('Bold')).toHaveAttribute('aria-disabled', 'true');
    await expect.element(editor.tool('Insert snippet')).toHaveAttribute('aria-disabled', 'false');
    await userEvent.click(editor.content);
    await expect.element(editor.tool('Bold')).toHaveAttribute('aria-disabled', 'false');
  });

  it('names shortcuts in its tips', async () => {
    const editor = renderEditor({ dir, value: inviteOf(paragraph('Hello')) });
    await expect.element(editor.tool('Bold')).toHaveAttribute('title', 'Bold (Ctrl+B)');
    await expect.element(editor.tool('Bold')).toHaveAttribute('aria-keyshortcuts', 'Control+B');
  });
});
