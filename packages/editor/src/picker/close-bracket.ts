import { parseSnippets, type EscapeToken, type SnippetTable, type SnippetToken } from '@patient-portal-access/core';
import {
  $addUpdateTag,
  $createRangeSelection,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  type LexicalNode,
  type TextNode,
} from 'lexical';
import { $createLiteral, $isLiteral } from '../nodes/literal-node.ts';
import { $replaceWithChip } from './insert-snippet.ts';
import { endAt, startAt, type TextPlace } from './text-place.ts';

const LONGEST_TOKEN = 170;

/** Set on the update that writes brackets which are meant literally. */
export const LITERAL_TAG = 'invite-literal';

/** A bracket that was just closed: `[Label]`, maybe across formatting. */
export interface ClosedBracket {
  from: TextPlace;
  to: TextPlace;
  /** With its brackets. */
  written: string;
  /** What it becomes: a snippet, or literal text where the brackets were doubled. */
  becomes: { id: string; fallback?: string } | { text: string };
  /** How many characters the caret stands behind it. */
  caretBehind: number;
}

/** The brackets that end among the last characters before the caret, as many as were just written. `[[Label]` waits for its second closing bracket. */
export function $closedBracketsAtCaret(table: SnippetTable, written = 1): ClosedBracket[] {
  const caret = $caretInText();
  if (!caret) return [];
  const nodes = textNodesUpTo(caret, LONGEST_TOKEN + written);
  const text = nodes
    .map((node) => (node.is(caret.node) ? node.getTextContent().slice(0, caret.offset) : node.getTextContent()))
    .join('');
  return parseSnippets(text, table).tokens.flatMap((token) => {
    const [from, to] = [startAt(nodes, token.start), endAt(nodes, token.end)];
    if (token.end <= text.length - written || isHalfDoubled(token, text) || !from || !to) return [];
    const caretBehind = text.length - token.end;
    return [{ from, to, written: text.slice(token.start, token.end), becomes: meaningOf(token), caretBehind }];
  });
}

/** Replaces brackets by what they mean, from the last to the first so that their places hold; the caret stays behind what was written. */
export function $applyClosedBrackets(closed: readonly ClosedBracket[]): void {
  const last = closed.at(-1);
  const replaced = closed.toReversed().map($applyClosedBracket)[0];
  if (!last || !replaced) return;
  const behind = replaced.getNextSibling();
  if (last.caretBehind > 0 && $isTextNode(behind)) behind.select(last.caretBehind, last.caretBehind);
  else if (closed.length > 1) replaced.selectNext(0, 0);
}

function $applyClosedBracket({ from, to, becomes }: ClosedBracket): LexicalNode {
  if ('id' in becomes) return $replaceWithChip(from, to, becomes);
  const literal = $createLiteral(becomes.text).setFormat(from.node.getFormat());
  const selection = $createRangeSelection();
  selection.anchor.set(from.node.getKey(), from.offset, 'text');
  selection.focus.set(to.node.getKey(), to.offset, 'text');
  $setSelection(selection);
  selection.insertNodes([literal]);
  $addUpdateTag(LITERAL_TAG);
  return literal;
}

function meaningOf(token: SnippetToken | EscapeToken): ClosedBracket['becomes'] {
  if (token.type === 'escape') return { text: token.text };
  const { id, fallback } = token;
  return { id, ...(fallback === undefined ? {} : { fallback }) };
}

function isHalfDoubled({ type, start }: SnippetToken | EscapeToken, text: string): boolean {
  return type !== 'escape' && /[[［]/u.test(text.charAt(start - 1));
}

function $caretInText(): TextPlace | undefined {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return undefined;
  const { anchor } = selection;
  const node = anchor.getNode();
  return $isTextNode(node) && !$isLiteral(node) ? { node, offset: anchor.offset } : undefined;
}

/** The neighbouring text nodes that end with this one, as far back as a token can reach. */
function textNodesUpTo({ node, offset }: TextPlace, most: number): TextNode[] {
  const nodes = [node];
  let length = offset;
  for (
    let before = node.getPreviousSibling();
    $isTextNode(before) && !$isLiteral(before) && length < most;
    before = before.getPreviousSibling()
  ) {
    nodes.unshift(before);
    length += before.getTextContentSize();
  }
  return nodes;
}
