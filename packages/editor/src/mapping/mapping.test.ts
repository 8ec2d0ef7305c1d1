import type { Block, Inline, InviteContent, List, ListItem, Mark, SnippetUse, Text } from '@patient-portal-access/core';
import fc from 'fast-check';
import { $createParagraphNode, $getRoot } from 'lexical';
import { expect, it } from 'vitest';
import { $replaceAll, buildField } from '../session/field-editor.ts';
import { $createBlocks, $createInline } from './content-to-nodes.ts';
import { $readBlocks, $readLine } from './nodes-to-content.ts';

const words = fc.oneof(
  fc.string({ minLength: 1, unit: 'binary' }),
  fc.constantFrom(
    '[Patient First Name]',
    '[[Business Name]]',
    '[',
    ' ',
    '  two  ',
    '\t',
    '\n',
    '‮abc',
    '😀',
    '[Busines Name]',
    '<b>&amp;',
  ),
);
const marks = fc.subarray<Mark>(['bold', 'italic', 'underline', 'strike'], { minLength: 1 });
const maybe = <T>(key: string, value: fc.Arbitrary<T>) =>
  fc.option(
    value.map((one) => ({ [key]: one })),
    { nil: {} },
  );
const text: fc.Arbitrary<Text> = fc
  .tuple(words, maybe('marks', marks), maybe('literal', fc.constant(true as const)))
  .map(([one, more, kept]) => ({ type: 'text', text: one, ...more, ...kept }));
const snippet: fc.Arbitrary<SnippetUse> = fc
  .tuple(
    fc.constantFrom('patient_first_name', 'activation_link', 'gone', '__proto__'),
    maybe('fallback', fc.string()),
    maybe('marks', marks),
  )
  .map(([id, fallback, more]) => ({ type: 'snippet', id, ...fallback, ...more }));
const href = fc.constantFrom(
  { url: 'https://example.com/?a=1&b=2' },
  { url: 'mailto:a@b.co' },
  { url: '/odd' },
  { url: '' },
  { snippet: 'activation_link' },
  { snippet: 'gone' },
);
const line = fc.array(fc.oneof(text, snippet), { maxLength: 6 });
const inline: fc.Arbitrary<Inline[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: text },
    { weight: 2, arbitrary: snippet },
    fc.constant({ type: 'break' as const }),
    fc
      .tuple(href, fc.array(fc.oneof(text, snippet), { minLength: 1, maxLength: 3 }))
      .map(([to, children]) => ({ type: 'link' as const, href: to, children })),
  ),
  { maxLength: 8 },
);
const align = maybe('align', fc.constantFrom('start', 'center', 'end'));
const list: fc.Arbitrary<List> = fc.letrec<{ list: List; item: ListItem }>((tie) => ({
  item: fc.tuple(inline, maybe('list', tie('list'))).map(([children, nested]) => ({ children, ...nested })),
  list: fc
    .tuple(
      fc.boolean(),
      maybe('start', fc.integer({ min: 2, max: 99 })),
      fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
    )
    .map(([ordered, start, items]) => ({ type: 'list', ordered, ...start, items })),
})).list;
const block = fc.oneof<fc.Arbitrary<Block>[]>(
  fc.tuple(align, inline).map(([more, children]) => ({ type: 'paragraph', ...more, children })),
  fc
    .tuple(fc.constantFrom(1 as const, 2 as const, 3 as const), align, inline)
    .map(([level, more, children]) => ({ type: 'heading', level, ...more, children })),
  inline.map((children) => ({ type: 'quote', children })),
  fc.tuple(line, href, align).map(([label, to, more]) => ({ type: 'button', label, href: to, ...more })),
  fc.constant({ type: 'divider' }),
  list,
);
const body = fc.array(block, { minLength: 1, maxLength: 6 });

/** The same pieces with neighbours of equal looks joined, as no reader can tell them apart. */
function joinedRun(pieces: Inline[]): Inline[] {
  const run: Inline[] = [];
  for (const piece of pieces) {
    const last = run.at(-1);
    if (piece.type === 'text' && last?.type === 'text' && alike({ ...last, text: '' }, { ...piece, text: '' }))
      last.text += piece.text;
    else if (piece.type === 'link' && last?.type === 'link' && alike(last.href, piece.href)) {
      last.children = joinedWords([...last.children, ...piece.children]);
    } else run.push(piece.type === 'link' ? { ...piece, children: joinedWords(piece.children) } : { ...piece });
  }
  return run;
}

function joinedWords(pieces: (Text | SnippetUse)[]): (Text | SnippetUse)[] {
  return joinedRun(pieces).flatMap((piece) => (piece.type === 'text' || piece.type === 'snippet' ? [piece] : []));
}

function joinedList(given: List): List {
  return {
    ...given,
    items: given.items.map((item) => ({
      children: joinedRun(item.children),
      ...(item.list ? { list: joinedList(item.list) } : {}),
    })),
  };
}

function joinedBlock(given: Block): Block {
  if (given.type === 'divider') return given;
  if (given.type === 'list') return joinedList(given);
  if (given.type === 'button') return { ...given, label: joinedWords(given.label) };
  return { ...given, children: joinedRun(given.children) };
}

function alike(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function editorWith(content: Pick<InviteContent, 'body'>) {
  const editor = buildField('body', () => () => undefined);
  editor.update(() => $replaceAll($createBlocks(content.body)), { discrete: true, skipTransforms: true });
  return editor;
}

it('brings back every block, mark, link, break, nested list and snippet, known or not', () => {
  fc.assert(
    fc.property(body, (blocks) => {
      expect(editorWith({ body: blocks }).read($readBlocks)).toEqual(blocks.map(joinedBlock));
    }),
    { numRuns: 300 },
  );
});

it('brings back every subject', () => {
  fc.assert(
    fc.property(line, (subject) => {
      const editor = buildField('subject', () => () => undefined);
      editor.update(() => $replaceAll([$createParagraphNode().append(...$createInline(subject))]), { discrete: true });
      expect(editor.read(() => $readLine())).toEqual(joinedWords(subject));
    }),
    { numRuns: 300 },
  );
});

it('survives the JSON that Lexical puts on the clipboard', () => {
  fc.assert(
    fc.property(body, (blocks) => {
      const apart = blocks.flatMap((one) => [one, { type: 'divider' as const }]); // Lexical joins lists that meet
      const first = editorWith({ body: apart });
      const second = buildField('body', () => () => undefined);
      second.setEditorState(second.parseEditorState(JSON.stringify(first.getEditorState())));
      expect(second.read(() => $readBlocks())).toEqual(first.read(() => $readBlocks()));
    }),
    { numRuns: 50 },
  );
});

it('never lets an address out that runs script, however it is disguised', () => {
  const addresses = [
    'javascript:alert(1)',
    ' JaVaScRiPt:x',
    'java\nscript:x',
    'java\u200bscript:x',
    'data:text/html,x',
    'vbscript:x',
  ];
  for (const url of addresses) {
    const blocks: Block[] = [
      { type: 'paragraph', children: [{ type: 'link', href: { url }, children: [{ type: 'text', text: 'here' }] }] },
      { type: 'button', label: [{ type: 'text', text: 'Go' }], href: { url } },
    ];
    expect(editorWith({ body: blocks }).read($readBlocks)).toEqual([
      { type: 'paragraph', children: [{ type: 'text', text: 'here' }] },
      { type: 'button', label: [{ type: 'text', text: 'Go' }], href: { url: '' } },
    ]);
  }
});

it('has a paragraph to write in where the invite has none', () => {
  expect(editorWith({ body: [] }).read(() => $getRoot().getChildrenSize())).toBe(1);
});
