import { beforeAll, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { bothDirections } from '../testing/both-directions.ts';
import { inviteOf, paragraph, loadBesideText, renderEditor } from '../testing/render-editor.tsx';

beforeAll(loadBesideText, 60_000);

const chip = {
  type: 'snippet' as const,
  id: 'patient_first_name',
  fallback: 'there',
  marks: ['bold' as const, 'italic' as const],
};

describe.each(bothDirections)('a chip dragged by mouse, $dir,', ({ dir, hello, welcome, bye }) => {
  const value = () => inviteOf(paragraph(hello, chip, welcome), paragraph(bye));
  /** The beginning of a text, where its reading begins. */
  const beginningOf = (words: string) => {
    const target = page.getByText(words);
    const { width, height } = target.element().getBoundingClientRect();
    return { target, position: { x: dir === 'rtl' ? width - 1 : 1, y: height / 2 } };
  };
  const dragChipTo = (words: string) => {
    const { target, position } = beginningOf(words);
    return userEvent.dragAndDrop(page.getByText('[Patient First Name]'), target, { targetPosition: position });
  };

  it('moves within the content with all it has, and back with one undo', async () => {
    const editor = renderEditor({ dir, value: value() });
    await expect.element(editor.content).toMatchTextContent(bye);
    await dragChipTo(bye);
    await expect.poll(() => editor.latest().body).toEqual([paragraph(`${hello}${welcome}`), paragraph(chip, bye)]);
    await editor.press('{Control>}z{/Control}');
    await expect.poll(() => editor.latest().body).toEqual(value().body);
    await editor.press('{Control>}y{/Control}');
    await expect.poll(() => editor.latest().body[1]).toEqual(paragraph(chip, bye));
  });

  it('moves to the subject, and back with one undo', async () => {
    const editor = renderEditor({ dir, value: { ...value(), subject: [{ type: 'text', text: 'ABCD' }] } });
    await expect.element(editor.subject).toHaveTextContent('ABCD');
    await dragChipTo('ABCD');
    await expect.poll(() => editor.latest().body[0]).toEqual(paragraph(`${hello}${welcome}`));
    await expect.poll(() => editor.latest().subject).toContainEqual(chip);
    await editor.tool('Undo').click();
    await expect.poll(() => editor.latest().body).toEqual(value().body);
    expect(editor.latest().subject).toEqual([{ type: 'text', text: 'ABCD' }]);
    await expect.element(editor.tool('Undo')).toHaveAttribute('aria-disabled', 'true');
  });

  it('moves to another editor on the page', async () => {
    const editor = renderEditor({ dir, value: value() });
    const other = renderEditor({ dir, value: inviteOf(paragraph('Other')), labels: { content: 'Other content' } });
    await expect.element(page.getByText('Other', { exact: true })).toBeVisible();
    await dragChipTo('Other');
    await expect.poll(() => editor.latest().body[0]).toEqual(paragraph(`${hello}${welcome}`));
    await expect.poll(() => JSON.stringify(other.latest().body)).toContain(JSON.stringify(chip));
  });

  it('stays where it is when it is dropped on itself', async () => {
    const editor = renderEditor({ dir, value: value() });
    const shown = page.getByText('[Patient First Name]');
    await userEvent.dragAndDrop(shown, shown, { sourcePosition: { x: 10, y: 8 }, targetPosition: { x: 60, y: 8 } });
    editor.content.element().focus();
    await editor.press('{Control>}{End}{/Control}!');
    await expect.poll(() => editor.latest().body).toEqual([paragraph(hello, chip, welcome), paragraph(`${bye}!`)]);
  });

  it('moves with the words that are selected around it', async () => {
    const editor = renderEditor({ dir, value: value() });
    await userEvent.click(page.getByText(bye));
    await editor.press('{Control>}{Home}{/Control}{Shift>}{End}{/Shift}');
    await expect.poll(() => getSelection()?.toString()).toContain(welcome);
    await dragChipTo(bye);
    await expect.poll(() => editor.latest().body).toEqual([paragraph(), paragraph(hello, chip, `${welcome}${bye}`)]);
  });
});
