import {
  parseSnippets,
  type EscapeToken,
  type SnippetDiagnostic,
  type SnippetTable,
  type SnippetToken,
} from '@patient-portal-access/core';
import {
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  type ElementNode,
  type NodeKey,
  type TextNode,
} from 'lexical';
import { $isLiteral } from '../nodes/literal-node.ts';
import type { FieldName } from '../session/field-editor.ts';
import { endAt, startAt, type TextPlace } from '../picker/text-place.ts';

/** A bracket that is not the snippet it was meant to be, and where it stands. */
export interface Problem extends Pick<SnippetDiagnostic, 'code' | 'written' | 'suggestion'> {
  from: { node: NodeKey; offset: number };
  to: { node: NodeKey; offset: number };
}

/** A problem and the field it is in. */
export type CareProblem = Problem & { field: FieldName };

/** The problems of the state being read. Chips, breaks, the edges of links and what is kept as text part the text, formatting does not. */
export function $findProblems(table: SnippetTable): Problem[] {
  return stretchesIn($getRoot()).flatMap((stretch) => problemsIn(stretch, table));
}

/** The two ends of a problem, if what is written there is still the same. */
export function $locate({ from, to, written }: Problem): { from: TextPlace; to: TextPlace } | undefined {
  const [first, last] = [$getNodeByKey(from.node), $getNodeByKey(to.node)];
  if (!$isTextNode(first) || !$isTextNode(last)) return undefined;
  let text = '';
  for (let node: TextNode = first; ;) {
    const end = node.is(last) ? to.offset : node.getTextContentSize();
    text += node.getTextContent().slice(node.is(first) ? from.offset : 0, end);
    const next = node.getNextSibling();
    if (node.is(last) || !$isTextNode(next)) break;
    node = next;
  }
  const isSame =
    text.replaceAll('［', '[').replaceAll('］', ']') === written.replaceAll('［', '[').replaceAll('］', ']');
  return isSame ? { from: { node: first, offset: from.offset }, to: { node: last, offset: to.offset } } : undefined;
}

/** Whether the caret stands in a problem: then somebody is still writing it. */
export function $isAtCaret({ from, to }: Problem): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  const { key, offset } = selection.anchor;
  const isAfterStart = key !== from.node || offset >= from.offset;
  const isBeforeEnd = key !== to.node || offset <= to.offset;
  return (key === from.node || key === to.node) && isAfterStart && isBeforeEnd;
}

function stretchesIn(element: ElementNode): TextNode[][] {
  const stretches: TextNode[][] = [];
  let open = false;
  for (const child of element.getChildren()) {
    if ($isElementNode(child)) stretches.push(...stretchesIn(child));
    const isRead = $isTextNode(child) && !$isLiteral(child);
    if (isRead && open) stretches.at(-1)?.push(child);
    else if (isRead) stretches.push([child]);
    open = isRead;
  }
  return stretches;
}

function problemsIn(stretch: readonly TextNode[], table: SnippetTable): Problem[] {
  const text = stretch.map((node) => node.getTextContent()).join('');
  if (!/[[\]［］]/u.test(text)) return [];
  const { tokens, diagnostics } = parseSnippets(text, table);
  return [...diagnostics, ...tokens.flatMap((token) => unreadToken(token, text, table))].flatMap(
    ({ code, written, suggestion, start, end }) => {
      const [from, to] = [startAt(stretch, start), endAt(stretch, end)];
      if (!from || !to) return [];
      return [{ code, written, ...(suggestion ? { suggestion } : {}), from: keyed(from), to: keyed(to) }];
    },
  );
}

/** A known label that never became a chip, or is none any more since that was undone: patients would read the brackets. */
function unreadToken(token: SnippetToken | EscapeToken, text: string, table: SnippetTable): SnippetDiagnostic[] {
  const suggestion = token.type === 'snippet' ? table.get(token.id) : undefined;
  const { start, end } = token;
  return suggestion ? [{ code: 'snippet_misspelled', written: text.slice(start, end), start, end, suggestion }] : [];
}

/** A place that outlives the state it was found in. */
function keyed({ node, offset }: TextPlace): Problem['from'] {
  return { node: node.getKey(), offset };
}
