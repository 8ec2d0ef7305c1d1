import { beforeAll, describe, expect, it } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { bothDirections } from '../testing/both-directions.ts';
import { inviteOf, paragraph, loadBesideText, renderEditor } from '../testing/render-editor.tsx';

beforeAll(loadBesideText, 60_000);

const chip = (id: string, more = {}) => ({ type: 'snippet' as const, id, ...more });

describe.each(bothDirections)('the picker, $dir,', ({ dir, hello }) => {
  async function renderEmpty(words = '') {
    const editor = renderEditor({ dir, value: inviteOf(paragraph(words)) });
    await userEvent.click(editor.content);
    await editor.walk('End', 1);
    return editor;
  }

  it('filters as one types and names the active option to screen readers', async () => {
    const editor = await renderEmpty();
    await editor.press('[[');
    await expect.poll(() => page.getByRole('option').elements().length).toBe(7);
    await editor.press('na');
    await expect
      .poll(() =>
        page
          .getByRole('option')
          .elements()
          .map((one) => one.getAttribute('aria-labelledby')),
      )
      .toHaveLength(4);
    await editor.press('{ArrowDown}');
    const active = () => editor.content.element().getAttribute('aria-activedescendant');
    const selected = () => page.getByRole('option', { selected: true }).element().id;
    const second = page.getByRole('option').nth(1).element().id;
    await expect.poll(() => [active(), selected()]).toEqual([second, second]);
    await expect.element(editor.status).toMatchTextContent('4 snippets');
  });

  it('goes round at the ends', async () => {
    const editor = await renderEmpty();
    await editor.press('[[pat{ArrowUp}{Enter}');
    await expect.element(editor.content).toHaveTextContent('[Patient Full Name]');
  });

  it('takes an option by mouse', async () => {
    const editor = await renderEmpty(hello);
    await editor.press('[[bus');
    await page.getByRole('option', { name: 'Business Phone' }).click();
    await editor.press('!');
    await expect.element(editor.content).toHaveTextContent(`${hello}[Business Phone]!`);
  });

  it('keeps the bracket literal after Escape, even when it is closed', async () => {
    const editor = await renderEmpty();
    await editor.press('[[Business');
    await expect.element(page.getByRole('listbox')).toBeVisible();
    await editor.press('{Escape}');
    await expect.element(page.getByRole('listbox')).not.toBeInTheDocument();
    await editor.press(' Name] ok');
    await expect
      .poll(() => editor.latest().body)
      .toEqual([paragraph({ type: 'text', text: '[Business Name]', literal: true }, ' ok')]);
  });

  it('closes when nothing fits, and on leaving the bracket', async () => {
    const editor = await renderEmpty('ab ');
    await editor.press('[[xyz');
    await expect.element(page.getByRole('listbox')).not.toBeInTheDocument();
    await editor.press('{Backspace}{Backspace}{Backspace}');
    await expect.element(page.getByRole('listbox')).toBeVisible();
    await editor.walk('Home', 1);
    await expect.element(page.getByRole('listbox')).not.toBeInTheDocument();
  });

  it('makes a chip of a label as soon as its bracket is closed, with its fallback and its formatting', async () => {
    const editor = await renderEmpty(hello);
    await editor.press('[[First Name|there],');
    await expect
      .poll(() => editor.latest().body)
      .toEqual([paragraph(hello, chip('patient_first_name', { fallback: 'there' }), ',')]);
  });

  it('makes chips of all that dictation or word completion writes at once, and leaves the caret behind it', async () => {
    const editor = await renderEmpty(hello);
    await cdp().send('Input.insertText', { text: '[First Name|you] of [Business Name], hi' });
    await editor.press('!');
    await expect
      .poll(() => editor.latest().body)
      .toEqual([
        paragraph(hello, chip('patient_first_name', { fallback: 'you' }), ' of ', chip('business_name'), ', hi!'),
      ]);
    await editor.press('{Control>}zz{/Control}');
    await expect
      .poll(() => editor.latest().body)
      .toEqual([paragraph(`${hello}[First Name|you] of [Business Name], hi`)]);
  });

  it('undoes a closed bracket to what was typed', async () => {
    const editor = await renderEmpty();
    await editor.press('[[Business Name]');
    await expect.poll(() => editor.latest().body).toEqual([paragraph(chip('business_name'))]);
    await editor.press('{Control>}z{/Control}');
    await expect.poll(() => editor.latest().body).toEqual([paragraph('[Business Name]')]);
  });

  it('leaves brackets alone that are no snippet, and doubled ones literal', async () => {
    const editor = await renderEmpty();
    await editor.press('[[1] [[sic] [[[[Business Name]]');
    await expect
      .poll(() => editor.latest().body)
      .toEqual([paragraph('[1] [sic] ', { type: 'text', text: '[Business Name]', literal: true })]);
  });

  it('works in the subject', async () => {
    const editor = await renderEmpty();
    await userEvent.click(editor.subject);
    await editor.press('For [[first{Enter}');
    await expect
      .poll(() => editor.latest().subject)
      .toEqual([{ type: 'text', text: 'For ' }, chip('patient_first_name')]);
  });

  it('opens from the toolbar, where Escape gives the focus back', async () => {
    const editor = await renderEmpty();
    const button = page.getByRole('button', { name: 'Insert snippet' });
    await button.click();
    await expect.element(page.getByRole('combobox', { name: 'Search snippets' })).toHaveFocus();
    await editor.press('zzz');
    await expect.element(page.getByText('No snippet is called “zzz”.')).toBeVisible();
    await editor.press('{Escape}');
    await expect.element(button).toHaveFocus();
    await button.click();
    await editor.press('expiry{Enter}');
    await expect.element(editor.content).toHaveTextContent('[Link Expiry Date]');
    await expect.element(editor.content).toHaveFocus();
  });

  it('inserts into the field that was written in last', async () => {
    const editor = await renderEmpty();
    await userEvent.click(editor.preheader);
    await page.getByRole('button', { name: 'Insert snippet' }).click();
    await page.getByRole('option', { name: 'Business Name' }).click();
    await expect.element(editor.preheader).toHaveTextContent('[Business Name]');
  });
});
