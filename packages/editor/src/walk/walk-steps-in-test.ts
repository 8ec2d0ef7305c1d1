import fc from 'fast-check';
import {
  $createRangeSelection,
  $getRoot,
  $isElementNode,
  $isTextNode,
  $setSelection,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  CUT_COMMAND,
  DELETE_CHARACTER_COMMAND,
  DELETE_LINE_COMMAND,
  DELETE_WORD_COMMAND,
  FORMAT_TEXT_COMMAND,
  INDENT_CONTENT_COMMAND,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
  type LexicalNode,
  OUTDENT_CONTENT_COMMAND,
  PASTE_COMMAND,
  type PointType,
  REDO_COMMAND,
  UNDO_COMMAND,
} from 'lexical';
import { $findProblems } from '../care/find-problems.ts';
import { keepAsText } from '../care/repair.ts';
import { $selectNode } from '../chips/selected-chip.ts';
import { $removeLink, $setLink } from '../links/set-link.ts';
import { $isChip } from '../nodes/chip-node.ts';
import { insertSnippet } from '../picker/insert-snippet.ts';
import type { FieldName } from '../session/field-editor.ts';
import type { InviteSession } from '../session/invite-session.ts';
import { $align, $clearFormatting, $insertDivider, $makeHeadings, $makeParagraphs } from '../toolbar/apply-block.ts';
import { allTools, isAvailable } from '../toolbar/tools.ts';
import { walkTable } from './walk-table-in-test.ts';

/** Where a walk takes place. */
export interface Walk {
  session: InviteSession;
  field: FieldName;
  clipboard: Record<string, string>;
}

/** One thing that somebody does; numbers from 0 to 1 say where. */
export type Step =
  | { does: 'type'; text: string }
  | { does: 'enter'; field: FieldName }
  | { does: 'select' | 'move'; from: number; to: number }
  | { does: 'select chip' | 'put caret'; at: number }
  | { does: 'paste'; html?: string }
  | { does: 'use tool'; name: string }
  | { does: Exclude<keyof typeof simple, symbol> };

const simple = {
  'break line': (e: LexicalEditor) => e.dispatchCommand(INSERT_LINE_BREAK_COMMAND, false),
  'part paragraph': (e: LexicalEditor) => e.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined),
  'press enter': (e: LexicalEditor) => e.dispatchCommand(KEY_ENTER_COMMAND, null),
  'delete back': (e: LexicalEditor) => e.dispatchCommand(DELETE_CHARACTER_COMMAND, true),
  'delete on': (e: LexicalEditor) => e.dispatchCommand(DELETE_CHARACTER_COMMAND, false),
  'delete word back': (e: LexicalEditor) => e.dispatchCommand(DELETE_WORD_COMMAND, true),
  'delete word on': (e: LexicalEditor) => e.dispatchCommand(DELETE_WORD_COMMAND, false),
  'delete line': (e: LexicalEditor) => e.dispatchCommand(DELETE_LINE_COMMAND, true),
  indent: (e: LexicalEditor) => e.dispatchCommand(INDENT_CONTENT_COMMAND, undefined),
  outdent: (e: LexicalEditor) => e.dispatchCommand(OUTDENT_CONTENT_COMMAND, undefined),
  undo: (e: LexicalEditor) => e.dispatchCommand(UNDO_COMMAND, undefined),
  redo: (e: LexicalEditor) => e.dispatchCommand(REDO_COMMAND, undefined),
  bold: (e: LexicalEditor) => e.dispatchCommand(FORMAT_TEXT_COMMAND, 'bold'),
  strike: (e: LexicalEditor) => e.dispatchCommand(FORMAT_TEXT_COMMAND, 'strikethrough'),
  link: (e: LexicalEditor) => e.update(() => $setLink({ url: 'https://example.com/new' }, 'new')),
  unlink: (e: LexicalEditor) => e.update($removeLink),
  centre: (e: LexicalEditor) => e.update(() => $align('center')),
  clear: (e: LexicalEditor) => e.update($clearFormatting),
  divide: (e: LexicalEditor) => e.update($insertDivider),
  plain: (e: LexicalEditor) => e.update($makeParagraphs),
  heading: (e: LexicalEditor) => e.update(() => $makeHeadings(1)),
  'keep as text': (e: LexicalEditor) => {
    const [problem] = e.read('latest', () => $findProblems(walkTable));
    if (problem) keepAsText(e, problem);
  },
  'insert snippet': (e: LexicalEditor) => insertSnippet(e, 'marked'),
  cut: () => false,
} satisfies Record<string, (editor: LexicalEditor) => unknown>;

const bodyOnly = new Set<string>([
  'bold',
  'strike',
  'link',
  'unlink',
  'centre',
  'clear',
  'divide',
  'plain',
  'heading',
  'indent',
  'outdent',
]);
const place = fc.double({ min: 0, max: 1, noNaN: true, noDefaultInfinity: true });
const texts = [
  'a',
  ' ',
  'word ',
  '[',
  ']',
  '|',
  '[Business Name]',
  '[[Business Name]',
  '[Busines Name]',
  'é😀',
  '［',
  'ا',
];
const pages = [
  '<p>x</p>',
  '<h1>One</h1><ul><li>[Business Name]<ul><li>y</li></ul></li></ul>',
  '<table><tr><td>z</td></tr></table>',
];

/** Any step; places are chosen often, as everything else happens there. */
export const anyStep: fc.Arbitrary<Step> = fc.oneof<fc.Arbitrary<Step>[]>(
  fc.constantFrom(...texts).map((text) => ({ does: 'type', text })),
  fc.constantFrom(...texts).map((text) => ({ does: 'type', text })),
  fc
    .constantFrom<FieldName>('subject', 'body', 'body', 'body', 'body', 'preheader')
    .map((field) => ({ does: 'enter', field })),
  fc
    .tuple(fc.constantFrom('select' as const, 'select' as const, 'move' as const), place, place)
    .map(([does, from, to]) => ({ does, from, to })),
  fc.tuple(fc.constantFrom('select chip' as const, 'put caret' as const), place).map(([does, at]) => ({ does, at })),
  fc
    .option(fc.constantFrom(...pages), { nil: undefined })
    .map((html) => ({ does: 'paste', ...(html === undefined ? {} : { html }) })),
  fc.constantFrom(...allTools.map(({ name }) => name)).map((name) => ({ does: 'use tool', name })),
  fc.constantFrom(...typedKeys(simple)).map((does) => ({ does })),
  fc.constantFrom(...typedKeys(simple)).map((does) => ({ does })),
);

/** Does one step, as the editor's own commands do it. */
export async function take(walk: Walk, step: Step): Promise<void> {
  const { session } = walk;
  const editor = session.fields[walk.field];
  switch (step.does) {
    case 'type':
      editor.dispatchCommand(CONTROLLED_TEXT_INSERTION_COMMAND, step.text);
      break;
    case 'enter':
      walk.field = step.field;
      session.active.set(step.field);
      session.fields[step.field].update(() => void $getRoot().selectEnd());
      break;
    case 'select':
      select(editor, step.from, step.to);
      break;
    case 'put caret':
      select(editor, step.at, step.at);
      break;
    case 'select chip':
      editor.update(() => {
        const chips = $leaves($getRoot()).filter($isChip);
        const chip = chips[Math.floor(step.at * (chips.length - 1))];
        if (chip) $selectNode(chip.getKey());
      });
      break;
    case 'move':
      await cut(walk, editor);
      select(editor, step.to, step.to);
      paste(editor, walk.clipboard);
      break;
    case 'paste':
      paste(editor, step.html === undefined ? walk.clipboard : { 'text/html': step.html });
      break;
    case 'use tool': {
      const tool = allTools.find(({ name }) => name === step.name);
      if (tool && !tool.opens && isAvailable(tool, session)) tool.run(session);
      break;
    }
    case 'cut':
      await cut(walk, editor);
      break;
    default:
      if (walk.field === 'body' || !bodyOnly.has(step.does)) simple[step.does](editor);
  }
  await Promise.resolve();
}

async function cut(walk: Walk, editor: LexicalEditor): Promise<void> {
  const event = new ClipboardEvent('cut', { clipboardData: new DataTransfer(), cancelable: true });
  editor.dispatchCommand(CUT_COMMAND, event);
  for (let i = 0; i < 5; i++) await Promise.resolve();
  const data = event.clipboardData;
  if (data?.types.length) walk.clipboard = Object.fromEntries(data.types.map((type) => [type, data.getData(type)]));
}

function paste(editor: LexicalEditor, texts: Record<string, string>): void {
  const clipboardData = new DataTransfer();
  for (const [type, text] of Object.entries(texts)) clipboardData.setData(type, text);
  editor.dispatchCommand(PASTE_COMMAND, new ClipboardEvent('paste', { clipboardData, cancelable: true }));
}

function select(editor: LexicalEditor, from: number, to: number): void {
  editor.update(() => {
    const leaves = $leaves($getRoot());
    const selection = $createRangeSelection();
    $point(selection.anchor, leaves, from);
    $point(selection.focus, leaves, to);
    $setSelection(selection);
  });
}

function $point(point: PointType, leaves: readonly LexicalNode[], at: number): void {
  const share = at * leaves.length;
  const leaf = leaves[Math.min(Math.floor(share), leaves.length - 1)];
  if (!leaf) return;
  if ($isTextNode(leaf)) {
    const offset = Math.round((share - Math.floor(share)) * leaf.getTextContentSize());
    // Nobody can put a caret into the middle of a character.
    const isInside = /^[\udc00-\udfff]/.test(leaf.getTextContent().slice(offset));
    point.set(leaf.getKey(), isInside ? offset - 1 : offset, 'text');
  } else if ($isElementNode(leaf)) point.set(leaf.getKey(), 0, 'element');
  else {
    const parent = leaf.getParentOrThrow();
    point.set(parent.getKey(), leaf.getIndexWithinParent() + (share % 1 > 0.5 ? 1 : 0), 'element');
  }
}

/** Texts, chips, breaks, dividers and elements that hold nothing. */
function $leaves(node: LexicalNode): LexicalNode[] {
  return $isElementNode(node) && !node.isEmpty() ? node.getChildren().flatMap($leaves) : [node];
}

function typedKeys<Key extends string>(record: Record<Key, unknown>): Key[] {
  const keys: Key[] = [];
  for (const key in record) keys.push(key);
  return keys;
}
