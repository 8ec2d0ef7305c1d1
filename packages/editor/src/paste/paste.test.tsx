import { createSnippetTable, defaultSnippets } from '@patient-portal-access/core';
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { bothDirections } from '../testing/both-directions.ts';
import { inviteOf, paragraph, loadBesideText, renderEditor } from '../testing/render-editor.tsx';
import { readClipboard } from './read-clipboard.ts';
import { apple } from './samples/apple.ts';
import { appsAndPages } from './samples/apps-and-pages.ts';
import { googleDocs } from './samples/google-docs.ts';
import { otherSamples } from './samples/mail-and-documents.ts';
import { mailPrograms } from './samples/mail-programs.ts';
import { moreSamples } from './samples/more-programs.ts';
import { oddHtml } from './samples/odd-html.ts';
import { officePrograms } from './samples/office-programs.ts';
import { plainText } from './samples/plain-text.ts';
import { wordDesktop } from './samples/word-desktop.ts';
import { wordOnline } from './samples/word-online.ts';
import { wordSamples } from './samples/word.ts';

beforeAll(loadBesideText, 60_000);

const samples = [
  ...wordSamples,
  ...otherSamples,
  ...moreSamples,
  ...wordDesktop,
  ...wordOnline,
  ...googleDocs,
  ...mailPrograms,
  ...apple,
  ...officePrograms,
  ...appsAndPages,
  ...plainText,
  ...oddHtml,
];

const table = createSnippetTable(defaultSnippets);

function clipboard(data: Record<string, string>): DataTransfer {
  const transfer = new DataTransfer();
  for (const [type, value] of Object.entries(data)) transfer.setData(type, value);
  return transfer;
}

function paste(target: Element, data: Record<string, string>): void {
  target.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData: clipboard(data), bubbles: true, cancelable: true }),
  );
}

describe('keeps the structure of', () => {
  for (const { program, html = '', text = '', blocks, dropped } of samples) {
    it(program, () => {
      const read = readClipboard(clipboard({ 'text/html': html, 'text/plain': text }), table);
      expect(read).toHaveProperty('blocks', blocks);
      expect(read).toMatchObject(dropped ? { dropped: new Set(dropped) } : {});
    });
  }
});

it('gives the browser no style to judge, which a strict security policy would report', () => {
  const parse = vi.spyOn(DOMParser.prototype, 'parseFromString');
  onTestFinished(() => parse.mockRestore());
  const setAttribute = vi.spyOn(Element.prototype, 'setAttribute');
  onTestFinished(() => setAttribute.mockRestore());
  for (const { html = '' } of samples) readClipboard(clipboard({ 'text/html': html }), table);
  expect(parse.mock.calls.length).toBeGreaterThan(50);
  expect(parse.mock.calls.filter(([html]) => /<style|<[a-z][^<>]*\sstyle=/i.test(String(html)))).toEqual([]);
  expect(setAttribute.mock.calls.filter(([name]) => name === 'style')).toEqual([]);
});

it('says what a paste has lost, and takes it back with one undo', async () => {
  const value = inviteOf(paragraph('Start '));
  const editor = renderEditor({ value });
  await userEvent.click(editor.content);
  await editor.press('{End}');
  await expect.element(editor.tool('Insert snippet')).toBeVisible();
  await new Promise((resolve) => setTimeout(resolve, 100));
  paste(editor.content.element(), {
    'text/html': '<p>One <img src="x.png" width="90"></p><table><tr><td>Two</td></tr></table><p>[Business Name]</p>',
    'text/plain': 'One Two',
  });
  await expect
    .poll(() => editor.latest().body)
    .toEqual([paragraph('Start One'), paragraph('Two'), paragraph({ type: 'snippet', id: 'business_name' })]);
  await expect.element(editor.status).toHaveTextContent('Pasted without images or tables.');
  await page.getByRole('button', { name: 'Undo paste' }).click();
  await expect.poll(() => editor.latest()).toBe(value);
});

for (const { dir, hello } of bothDirections) {
  it(`pastes with the keys what was copied elsewhere, and undoes it with one, ${dir}`, async () => {
    const [word] = wordSamples;
    const value = inviteOf(paragraph(''), paragraph(hello));
    const editor = renderEditor({ dir, value });
    await userEvent.click(editor.content);
    await editor.press('{Control>}{Home}{/Control}');
    const elsewhere = (event: ClipboardEvent) => {
      event.clipboardData?.setData('text/html', word?.html ?? '');
      event.clipboardData?.setData('text/plain', 'x');
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener('copy', elsewhere, { capture: true, once: true });
    await editor.press('{Control>}c{/Control}{Control>}v{/Control}');
    await expect.poll(() => editor.latest().body).toEqual([...(word?.blocks ?? []), paragraph(hello)]);
    await editor.press('{Control>}z{/Control}');
    await expect.poll(() => editor.latest()).toBe(value);
  });
}

it('pastes words into the line, and lines into the subject as one', async () => {
  const editor = renderEditor({ value: inviteOf(paragraph('ab')) });
  await userEvent.click(editor.subject);
  await new Promise((resolve) => setTimeout(resolve, 100));
  paste(editor.subject.element(), {
    'text/html': '<h1>News for</h1><ul><li>[First Name]</li></ul>',
    'text/plain': 'x',
  });
  await expect
    .poll(() => editor.latest().subject)
    .toEqual([
      { type: 'text', text: 'News for ' },
      { type: 'snippet', id: 'patient_first_name' },
    ]);
});

it('says that a picture alone was left out, and offers no undo of what was written before', async () => {
  const editor = renderEditor({ value: inviteOf(paragraph('ab')) });
  await userEvent.click(editor.content);
  await editor.press('{End}c');
  await expect.element(editor.content).toHaveTextContent('abc');
  for (const picture of [
    { html: '<img src="https://x.example/house.png" width="300">' },
    { file: new File(['x'], 'screenshot.png', { type: 'image/png' }) },
  ]) {
    const clipboardData = new DataTransfer();
    if (picture.file) clipboardData.items.add(picture.file);
    else clipboardData.setData('text/html', picture.html);
    await editor.press('{Shift}');
    editor.content
      .element()
      .dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    await expect.element(page.getByText('Pasted without images.', { exact: true }).first()).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Undo paste' })).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Close' }).click();
  }
  await expect.poll(() => editor.latest().body).toEqual([paragraph('abc')]);
});

it('makes no request and runs nothing, whatever is pasted', async () => {
  const editor = renderEditor({ value: inviteOf(paragraph('')) });
  await userEvent.click(editor.content);
  const asked: string[] = [];
  const observer = new PerformanceObserver((list) =>
    asked.push(...list.getEntries().flatMap(({ name }) => (name.includes('pasted-') ? [name] : []))),
  );
  observer.observe({ type: 'resource' });
  const host = location.origin;
  paste(editor.content.element(), {
    'text/html': `<p onclick="window.ran=1">Hi<img src="${host}/pasted-1.png" onerror="window.ran=1"><img src="x" onerror="window.ran=1"><svg onload="window.ran=1"><image href="${host}/pasted-2.png"/></svg><iframe src="${host}/pasted-3" srcdoc="<script>parent.ran=1</script>"></iframe><video src="${host}/pasted-4" poster="${host}/pasted-5"></video><link rel="stylesheet" href="${host}/pasted-6.css"><style>@import url(${host}/pasted-7.css);</style><b style="background:url(${host}/pasted-8.png)">b</b><script>window.ran=1</script><details open ontoggle="window.ran=1"></details><input autofocus onfocus="window.ran=1"><object data="${host}/pasted-9"></object></p>`,
  });
  await expect
    .poll(() => editor.latest().body)
    .toEqual([paragraph('Hi', { type: 'text', text: 'b', marks: ['bold'] })]);
  await new Promise((resolve) => setTimeout(resolve, 300));
  observer.disconnect();
  expect(asked).toEqual([]);
  expect(window).not.toHaveProperty('ran');
});

it('refuses more than an invite can hold', async () => {
  const editor = renderEditor({ value: inviteOf(paragraph('ab')) });
  await userEvent.click(editor.content);
  await new Promise((resolve) => setTimeout(resolve, 100));
  paste(editor.content.element(), { 'text/html': `<p>${'word '.repeat(80_000)}</p>`, 'text/plain': 'x' });
  await expect
    .element(page.getByText('That is too much text for an invite. Nothing was pasted.').first())
    .toBeVisible();
  expect(editor.changes).toEqual([]);
});

it('never lets a pasted address run anything', async () => {
  const editor = renderEditor({ value: inviteOf(paragraph('')) });
  await userEvent.click(editor.content);
  await new Promise((resolve) => setTimeout(resolve, 100));
  paste(editor.content.element(), {
    'text/html': '<p><a href="java&#10;script:alert(1)">x</a><a href="https://ok.example/">y</a></p>',
  });
  await expect
    .poll(() => editor.latest().body)
    .toEqual([
      paragraph('x', { type: 'link', href: { url: 'https://ok.example/' }, children: [{ type: 'text', text: 'y' }] }),
    ]);
});

it('takes a list of its own content into the subject as one line', async () => {
  const list = {
    type: 'list' as const,
    ordered: false,
    items: [{ children: [{ type: 'text' as const, text: 'One' }] }],
  };
  const editor = renderEditor({ value: inviteOf(paragraph('a'), list) });
  await userEvent.click(editor.content);
  await editor.press('{Control>}a{/Control}{Control>}c{/Control}');
  await userEvent.click(editor.subject);
  await editor.press('{Control>}v{/Control}');
  await expect.poll(() => editor.latest().subject).toEqual([{ type: 'text', text: 'a One' }]);
});
