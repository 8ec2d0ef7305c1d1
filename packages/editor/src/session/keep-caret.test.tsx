import { beforeAll, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { inviteOf, loadBesideText, paragraph, renderEditor } from '../testing/render-editor.tsx';

beforeAll(loadBesideText, 60_000);

const chip = { type: 'snippet' as const, id: 'patient_first_name' };

it('leaves the caret in its place when the host changes the text while one writes', async () => {
  const editor = renderEditor({
    value: inviteOf(paragraph('one'), paragraph('two ', chip, ' three'), paragraph('four')),
  });
  await userEvent.click(page.getByText('four'));
  await editor.press('{Control>}{Home}{/Control}{ArrowDown}');
  await editor.walk('Home', 1);
  await editor.walk('ArrowRight', 8);
  await editor.press('x');
  await expect.poll(() => editor.latest().body[1]).toEqual(paragraph('two ', chip, ' txhree'));
  editor.setValue(inviteOf(paragraph('ONE'), paragraph('TWO ', chip, ' TXHREE'), paragraph('FOUR')));
  await expect.element(editor.content).toMatchTextContent('TXHREE');
  await editor.press('y');
  await expect.poll(() => editor.latest().body[1]).toEqual(paragraph('TWO ', chip, ' TXyHREE'));
  editor.setValue(inviteOf(paragraph('ONE'), paragraph('short')));
  await expect.element(editor.content).toMatchTextContent('short');
  await editor.press('z');
  await expect.poll(() => editor.latest().body).toEqual([paragraph('ONE'), paragraph('shortz')]);
});

it('leaves the caret beside a chip', async () => {
  const editor = renderEditor({ value: inviteOf(paragraph('a', chip)) });
  await userEvent.click(page.getByText('a', { exact: true }));
  await editor.walk('End', 1);
  await editor.press('b');
  await expect.poll(() => editor.latest().body).toEqual([paragraph('a', chip, 'b')]);
  editor.setValue(inviteOf(paragraph('A', chip, chip)));
  await expect.poll(() => editor.content.element().textContent).toBe('A[Patient First Name][Patient First Name]');
  await editor.press('c');
  await expect.poll(() => editor.latest().body).toEqual([paragraph('A', chip, chip, 'c')]);
});
