import { useLayoutEffect, useRef } from 'react';
import { expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { inviteOf, loadBesideText, paragraph, renderEditor } from '../testing/render-editor.tsx';

const value = {
  ...inviteOf(paragraph('Hello')),
  subject: [
    { type: 'text' as const, text: 'Your portal at ' },
    { type: 'snippet' as const, id: 'business_name' },
    { type: 'snippet' as const, id: 'gone' },
  ],
};

/** No idle moment comes until it is called off, or the test is over. */
function keepBusy(): () => void {
  const { requestIdleCallback: idle, cancelIdleCallback: cancel } = globalThis;
  const waiting = new Map<number, IdleRequestCallback>();
  let last = 0;
  globalThis.requestIdleCallback = (act) => {
    const id = --last;
    waiting.set(id, act);
    return id;
  };
  globalThis.cancelIdleCallback = (id) => void (waiting.delete(id) || cancel(id));
  const stop = () => Object.assign(globalThis, { requestIdleCallback: idle, cancelIdleCallback: cancel });
  onTestFinished(() => void stop());
  return () => {
    stop();
    for (const act of waiting.values()) idle(act);
  };
}

/** How the lines look, whatever they are made of. */
const looksOf = (host: Element) =>
  Array.from(host.querySelectorAll('[data-slot="editor-line"] :is(p, [data-slot="chip"])'), (part) => {
    const { left, top, width, height } = part.getBoundingClientRect();
    return [part.tagName, part.textContent, part.getAttribute('data-state'), left, top, width, height];
  });
const opened = (host: Element) => host.querySelectorAll('[data-lexical-editor]').length;

it('shows subject and preview text as they will be, before there is a moment to open them', async () => {
  const goOn = keepBusy();
  const closed = renderEditor({ value });
  await expect.element(closed.subject).toHaveTextContent('Your portal at [Business Name][gone]');
  expect(opened(closed.host)).toBe(1);
  const before = looksOf(closed.host);
  expect(before.length).toBe(4);
  goOn();
  closed.leave();
  const editor = renderEditor({ value });
  await expect.poll(() => opened(editor.host)).toBe(3);
  expect(looksOf(editor.host)).toEqual(before);
});

it('opens a line when somebody goes into it, and loses nothing of what is typed there', async () => {
  keepBusy();
  const editor = renderEditor({ value });
  await userEvent.click(editor.preheader);
  await editor.press('Soon');
  await expect.poll(() => editor.latest()).toEqual({ ...value, preheader: [{ type: 'text', text: 'Soon' }] });
  await editor.press('{Shift>}{Tab}{/Shift}{End}!');
  await expect.poll(() => editor.latest().subject).toEqual([...value.subject, { type: 'text', text: '!' }]);
});

/** Given by whoever is in the page before the editor is: a host's own effect, for example. */
function FocusSubject() {
  const own = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => own.current?.parentElement?.querySelector<HTMLElement>('[aria-label="Subject"]')?.focus(), []);
  return <span ref={own} />;
}

it.each([
  ['has the focus from the first', true],
  ['gets the focus before it is open', false],
])('puts a snippet from the toolbar into the line that %s', async (_, isFirst) => {
  const goOn = keepBusy();
  // A mouse that rests where the line comes would open it.
  await userEvent.hover(document.documentElement, { position: { x: 0, y: 0 } });
  const editor = renderEditor({ value, children: isFirst && <FocusSubject /> });
  await expect.element(editor.subject).toHaveTextContent('Your portal at [Business Name][gone]');
  // React mounts once more in development.
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(opened(editor.host)).toBe(isFirst ? 2 : 1);
  editor.host.querySelector<HTMLElement>('[aria-label="Subject"]')?.focus();
  goOn();
  await loadBesideText();
  await editor.tool('Insert snippet').click();
  await page.getByRole('option', { name: 'Business Phone' }).click();
  await expect.element(editor.subject).toHaveTextContent('[Business Phone]Your portal at [Business Name][gone]');
  await expect.element(editor.content).toHaveTextContent('Hello');
});

it('has the caret where a line was clicked that was not open yet', async () => {
  keepBusy();
  const editor = renderEditor({ value });
  await expect.element(editor.subject).toHaveTextContent('Your portal at [Business Name][gone]');
  expect(opened(editor.host)).toBe(1);
  const words = editor.host.querySelector('[data-slot="editor-line"] p > span')?.getBoundingClientRect();
  const line = editor.subject.element().getBoundingClientRect();
  const y = line.height / 2;
  await userEvent.click(editor.subject, { position: { x: (words?.right ?? 0) - line.left - 1, y } });
  await editor.press('the ');
  await expect.poll(() => editor.latest().subject[0]).toEqual({ type: 'text', text: 'Your portal at the ' });
});

it('gives the host its own value back when what was typed in the content alone is undone', async () => {
  keepBusy();
  const editor = renderEditor({ value });
  await userEvent.click(editor.content);
  await editor.press('{End}!');
  await expect.poll(() => editor.latest().body).toEqual([paragraph('Hello!')]);
  await editor.press('{Control>}z{/Control}');
  await expect.poll(() => editor.latest()).toBe(value);
});

it('takes a value of the host before its lines are open, and gives back the old one by undo', async () => {
  keepBusy();
  const editor = renderEditor({ value });
  await expect.element(editor.subject).toHaveTextContent('Your portal at [Business Name][gone]');
  editor.setValue({ ...value, subject: [{ type: 'text', text: 'New' }] });
  await expect.element(editor.subject).toHaveTextContent('New');
  await userEvent.click(page.getByRole('textbox', { name: 'Subject' }));
  await editor.press('{Control>}z{/Control}');
  await expect.element(editor.subject).toHaveTextContent('Your portal at [Business Name][gone]');
});

it('answers the first keys in the content before there is a moment for anything else', async () => {
  keepBusy();
  const editor = renderEditor({ value });
  await expect.element(editor.content).toHaveTextContent('Hello');
  editor.host.querySelector<HTMLElement>('[data-slot="email-content"]')?.focus();
  await editor.press('{Control>}{End}{/Control}{Enter}Sam');
  await expect.poll(() => editor.latest().body).toEqual(inviteOf(paragraph('Hello'), paragraph('Sam')).body);
  await editor.press('{Control>}z{/Control}');
  await expect.element(editor.content).not.toHaveTextContent('Sam');
});

it('selects a snippet that is clicked before there is a moment for anything else', async () => {
  keepBusy();
  const withChip = { type: 'paragraph' as const, children: [{ type: 'snippet' as const, id: 'business_name' }] };
  const editor = renderEditor({ value: inviteOf(withChip) });
  await userEvent.click(editor.content.getByText('[Business Name]'));
  await expect.poll(() => editor.host.querySelectorAll('[data-slot="chip"][data-selected]').length).toBe(1);
});

it('takes back a value of the host that came before there was a moment for anything else', async () => {
  keepBusy();
  const editor = renderEditor({ value });
  await expect.element(editor.content).toHaveTextContent('Hello');
  editor.setValue(inviteOf(paragraph('Welcome')));
  await expect.element(editor.content).toHaveTextContent('Welcome');
  await userEvent.click(editor.content);
  await editor.press('{Control>}z{/Control}');
  await expect.element(editor.content).toHaveTextContent('Hello');
});
