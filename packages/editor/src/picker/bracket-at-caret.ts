import { $getSelection, $isRangeSelection, $isTextNode, type EditorState, type TextNode } from 'lexical';
import { $isLiteral } from '../nodes/literal-node.ts';

/** An opening bracket that is being completed: `[pat|`. */
export interface BracketAtCaret {
  node: TextNode;
  /** Offset of the bracket in the node. */
  start: number;
  /** Offset of the caret. */
  end: number;
  /** What stands between them. */
  query: string;
}

const LONGEST_QUERY = 40;

/** Up to so many characters before the caret, without what it costs to read a state: this is asked at every key. */
export function textBeforeCaret({ _selection: selection, _nodeMap: nodes }: EditorState, length: number): string {
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return '';
  const { key, offset } = selection.anchor;
  const node = nodes.get(key);
  return $isTextNode(node) ? node.__text.slice(Math.max(0, offset - length), offset) : '';
}

/** Whether `$bracketAtCaret` may find one. */
export function mayBeInBracket(state: EditorState): boolean {
  return /[[［]/u.test(textBeforeCaret(state, LONGEST_QUERY + 1));
}

/** The bracket that the caret stands behind in the state being read, if what follows it may become a snippet. */
export function $bracketAtCaret(): BracketAtCaret | undefined {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed() || selection.anchor.type !== 'text') return undefined;
  const node = selection.anchor.getNode();
  if (!$isTextNode(node) || $isLiteral(node)) return undefined;
  const end = selection.anchor.offset;
  const before = node.getTextContent().slice(Math.max(0, end - LONGEST_QUERY - 1), end);
  const found = /[[［]([^[\]［］\n]*)$/u.exec(before);
  const query = found?.[1];
  if (query === undefined || query.startsWith(' ')) return undefined;
  return { node, start: end - query.length - 1, end, query };
}
