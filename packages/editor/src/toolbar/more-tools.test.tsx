import axe from 'axe-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { bothDirections } from '../testing/both-directions.ts';
import { inviteOf, loadBesideText, paragraph, renderEditor } from '../testing/render-editor.tsx';

beforeAll(loadBesideText, 60_000);

const NARROW = 360;

const text = (words: string) => ({ type: 'text' as const, text: words });
const item = (name: string, role: 'menuitem' | 'menuitemcheckbox' = 'menuitemcheckbox') =>
  page.getByRole('menu').getByRole(role, { name });

describe.each(bothDirections)('a toolbar without room for all its tools, $dir,', ({ dir, onward, backward }) => {
  async function renderAt(width: number, words = 'Hello') {
    const editor = renderEditor({ dir, value: inviteOf(paragraph(words)), style: { inlineSize: width } });
    await userEvent.click(editor.content);
    await expect.element(editor.toolbar).toBeVisible();
    const isMet = (tool: Element) =>
      getComputedStyle(tool).visibility === 'visible' && tool.getClientRects().length > 0;
    return {
      ...editor,
      tools: () => [...editor.toolbar.element().querySelectorAll('[data-tool]')].filter(isMet),
      setWidth: (to: number) => {
        page.getByRole('group', { name: 'Invite email' }).element().setAttribute('style', `inline-size: ${to}px`);
      },
    };
  }

  it.each([280, 320, 480, 600, 760, 1000])(
    'has one row of tools at %i pixels, in the order of the keys',
    async (width) => {
      const editor = await renderAt(width);
      const tools = editor.tools();
      const around = editor.toolbar.element().getBoundingClientRect();
      expect(around.width).toBeLessThanOrEqual(width);
      expect(around.height).toBe(55);
      const boxes = tools.map((tool) => tool.getBoundingClientRect());
      const isInside = (box: DOMRect) => box.left >= around.left && box.right <= around.right;
      const isLarge = ({ width: w, height: h }: DOMRect) => Math.min(w, h) >= 24;
      const follows = (box: DOMRect, before: DOMRect) =>
        box.top === before.top && (dir === 'rtl' ? box.right <= before.left : box.left >= before.right);
      expect(boxes.filter((box) => !isInside(box) || !isLarge(box))).toEqual([]);
      expect(boxes.slice(1).filter((box, index) => !follows(box, boxes[index] ?? box))).toEqual([]);
      await editor.press('{Alt>}{F10}{/Alt}');
      for (const tool of [...tools.slice(1), tools[0]]) {
        await editor.press(`{${onward}}`);
        expect(document.activeElement).toBe(tool);
      }
    },
  );

  it('keeps the others behind "More formatting", with their names, shortcuts and states', async () => {
    const editor = await renderAt(NARROW);
    await editor.press('{Control>}{Shift>}8{/Shift}{/Control}');
    const inRow = editor.tools().map((tool) => tool.getAttribute('data-tool'));
    await editor.tool('More formatting').click();
    await expect.element(item('Bulleted list')).toHaveAttribute('aria-checked', 'true');
    await expect.element(item('Bulleted list')).toHaveAttribute('aria-keyshortcuts', 'Control+Shift+8');
    await expect.element(item('Quote')).toHaveAttribute('aria-checked', 'false');
    expect((await axe.run(document.body, { rules: { region: { enabled: false } } })).violations).toEqual([]);
    const behind = page.getByRole('menu').element().querySelectorAll('button').length;
    expect(inRow.filter((name) => name !== 'more' && name !== 'insertSnippet').length + behind).toBe(15);
    await item('Bulleted list').click();
    await expect.poll(() => editor.latest().body).toEqual([paragraph('Hello')]);
    await expect.element(editor.content).toHaveFocus();
  });

  it('lets them be used by the keys alone', async () => {
    const editor = await renderAt(NARROW);
    await editor.press('{Alt>}{F10}{/Alt}{End}');
    await editor.press(`{${backward}}`);
    await expect.element(editor.tool('More formatting')).toHaveFocus();
    await editor.press('{Enter}');
    await expect.element(page.getByRole('menu', { name: 'More formatting' })).toBeVisible();
    await editor.press('{Escape}');
    await expect.element(editor.tool('More formatting')).toHaveFocus();
    await editor.press('{Enter}{End}{ArrowUp}{ArrowUp}{Enter}');
    await expect.element(editor.content).toHaveFocus();
    await expect.poll(() => editor.latest().body).toEqual([paragraph('Hello'), { type: 'divider' }, paragraph()]);
  });

  it('leads on to the menu or the dialog of one of them', async () => {
    const editor = await renderAt(NARROW);
    await editor.press('{Control>}a{/Control}');
    await editor.tool('More formatting').click();
    await item('Heading', 'menuitem').click();
    await page.getByRole('menuitemradio', { name: 'Heading 2' }).click();
    await expect.poll(() => editor.latest().body).toEqual([{ type: 'heading', level: 2, children: [text('Hello')] }]);
    await editor.tool('More formatting').click();
    await item('Heading', 'menuitem').click();
    await editor.press('{Escape}');
    await expect.element(editor.tool('More formatting')).toHaveFocus();
    await editor.press('{Escape}');
    await editor.tool('More formatting').click();
    await item('Link', 'menuitem').click();
    await expect.element(page.getByRole('dialog', { name: 'Link' }).getByLabelText('Address')).toHaveFocus();
  });

  it('offers formatting there for the content only', async () => {
    const editor = await renderAt(NARROW);
    await userEvent.click(editor.subject);
    await editor.tool('More formatting').click();
    await expect.element(item('Quote')).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(item('Quote'), { force: true });
    await expect.element(page.getByRole('menu')).toBeVisible();
    expect(editor.latest().body).toEqual([paragraph('Hello')]);
  });

  it('takes as many as there is room for when its width changes, and leaves the focus in the toolbar', async () => {
    const editor = await renderAt(1000);
    const all = editor.tools().length;
    expect(editor.tool('More formatting').query()).toBeNull();
    await editor.press(`{Alt>}{F10}{/Alt}{End}{${backward}}`);
    await expect.element(editor.tool('Clear formatting')).toHaveFocus();
    editor.setWidth(NARROW);
    await expect.element(editor.tool('More formatting')).toHaveFocus();
    expect(editor.tools().length).toBeLessThan(all);
    editor.setWidth(1000);
    await expect.poll(() => editor.tools().length).toBe(all);
    await expect.poll(() => editor.toolbar.element().contains(document.activeElement)).toBe(true);
    await editor.press(`{${onward}}`);
    expect(editor.toolbar.element().contains(document.activeElement)).toBe(true);
  });
});

it('comes into a place of its height, so that nothing moves', async () => {
  const editor = renderEditor({ value: inviteOf(paragraph('Hello')), style: { inlineSize: NARROW } });
  const places: number[] = [];
  let isThere = false;
  while (!isThere) {
    await new Promise(requestAnimationFrame);
    const content = editor.host.querySelector('[data-slot="email-content"]');
    isThere = editor.host.querySelector('[role="toolbar"]') !== null;
    if (content) places.push(content.getBoundingClientRect().top);
  }
  expect(places.length).toBeGreaterThan(1);
  expect(new Set(places).size).toBe(1);
});
