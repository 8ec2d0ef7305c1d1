import { parseSnippets, type SnippetTable } from '@patient-portal-access/core';
import {
  $addUpdateTag,
  $createRangeSelection,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  type TextNode,
} from 'lexical';
import { $createLiteral, $isLiteral } from '../nodes/literal-node.ts';
import { $replaceWithChip, type TextPlace } from './insert-snippet.ts';

const LONGEST_TOKEN = 170;

/** Set on the update that writes brackets which are meant literally. */
export const LITERAL_TAG = 'invite-literal';

/** A bracket that was just closed: `[Label]|`, maybe across formatting. */
export interface ClosedBracket {
  from: TextPlace;
  to: TextPlace;
  /** With its brackets. */
  written: string;
  /** What it becomes: a snippet, or literal text where the brackets were doubled. */
  becomes: { id: string; fallback?: string } | { text: string };
}

/** The token that ends at the caret, if one does. `[[Label]` waits for its second closing bracket. */
export function $closedBracketAtCaret(table: SnippetTable): ClosedBracket | undefined {
  const to = $caretAfterClosing();
  if (!to) return undefined;
  const nodes = textNodesUpTo(to);
  const text = nodes
    .map((node) => (node.is(to.node) ? node.getTextContent().slice(0, to.offset) : node.getTextContent()))
    .join('');
  const token = parseSnippets(text, table).tokens.at(-1);
  if (!token || token.end !== text.length) return undefined;
  const from = placeAt(nodes, token.start);
  if (!from) return undefined;
  const written = text.slice(token.start);
  if (token.type === 'escape') return { from, to, written, becomes: { text: token.text } };
  if (/[[［]/u.test(text.charAt(token.start - 1))) return undefined;
  const { id, fallback } = token;
  return { from, to, written, becomes: { id, ...(fallback === undefined ? {} : { fallback }) } };
}

export function $applyClosedBracket({ from, to, becomes }: ClosedBracket): void {
  if ('id' in becomes) return $replaceWithChip(from, to, becomes);
  const selection = $createRangeSelection();
  selection.anchor.set(from.node.getKey(), from.offset, 'text');
  selection.focus.set(to.node.getKey(), to.offset, 'text');
  $setSelection(selection);
  selection.insertNodes([$createLiteral(becomes.text).setFormat(from.node.getFormat())]);
  $addUpdateTag(LITERAL_TAG);
}

function $caretAfterClosing(): TextPlace | undefined {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return undefined;
  const { anchor } = selection;
  const node = anchor.getNode();
  if (!$isTextNode(node) || $isLiteral(node)) return undefined;
  const last = node.getTextContent().charAt(anchor.offset - 1);
  return last === ']' || last === '］' ? { node, offset: anchor.offset } : undefined;
}

/** The neighbouring text nodes that end with this one, as far back as a token can reach. */
function textNodesUpTo({ node, offset }: TextPlace): TextNode[] {
  const nodes = [node];
  let length = offset;
  for (
    let before = node.getPreviousSibling();
    $isTextNode(before) && !$isLiteral(before) && length < LONGEST_TOKEN;
    before = before.getPreviousSibling()
  ) {
    nodes.unshift(before);
    length += before.getTextContentSize();
  }
  return nodes;
}

function placeAt(nodes: readonly TextNode[], offset: number): TextPlace | undefined {
  let rest = offset;
  for (const node of nodes) {
    const size = node.getTextContentSize();
    if (rest < size) return { node, offset: rest };
    rest -= size;
  }
  return undefined;
}
