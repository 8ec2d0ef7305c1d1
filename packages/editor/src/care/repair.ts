import { snippetsUsed, type Block, type Button, type InviteContent, type Snippet } from '@patient-portal-access/core';
import {
  $createRangeSelection,
  $getRoot,
  $isElementNode,
  $isTextNode,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type TextNode,
} from 'lexical';
import { $createBlocks } from '../mapping/content-to-nodes.ts';
import { $createLiteral } from '../nodes/literal-node.ts';
import { $replaceWithChip } from '../picker/insert-snippet.ts';
import type { TextPlace } from '../picker/text-place.ts';
import { $locate, type Problem } from './find-problems.ts';

/** Replaces a misspelled or half-open bracket by the snippet that was meant; its fallback stays. */
export function repairProblem(editor: LexicalEditor, problem: Problem): void {
  const { suggestion, written } = problem;
  if (!suggestion) return;
  const fallback = /[|｜](.*?)[\]］]?$/u.exec(written)?.[1]?.trim();
  editor.update(
    () => {
      const place = $locate(problem);
      if (place) $replaceWithChip(place.from, place.to, { id: suggestion.id, ...(fallback ? { fallback } : {}) });
    },
    { tag: HISTORY_PUSH_TAG },
  );
}

/** Keeps a bracket as text for good; the invite remembers it. */
export function keepAsText(editor: LexicalEditor, problem: Problem): void {
  editor.update(
    () => {
      const place = $locate(problem);
      if (place) for (const piece of $textsBetween(place)) $replaceByLiteral(piece);
    },
    { tag: HISTORY_PUSH_TAG },
  );
}

function $textsBetween({ from, to }: { from: TextPlace; to: TextPlace }): TextNode[] {
  const selection = $createRangeSelection();
  selection.anchor.set(from.node.getKey(), from.offset, 'text');
  selection.focus.set(to.node.getKey(), to.offset, 'text');
  return selection.extract().filter($isTextNode);
}

function $replaceByLiteral(piece: TextNode): void {
  piece.replace($createLiteral(piece.getTextContent()).setFormat(piece.getFormat()));
}

/** Where a required snippet stood when it was last there, and the button if it was one. */
export interface LastSeen {
  index: number;
  button: Button | undefined;
}

export function whereIs({ body }: InviteContent, id: string): LastSeen | undefined {
  const index = body.findIndex((block) =>
    snippetsUsed({ version: 1, subject: [], preheader: [], body: [block] }).has(id),
  );
  const block = body[index];
  if (!block) return undefined;
  const isButton = block.type === 'button' && 'snippet' in block.href && block.href.snippet === id;
  return { index, button: isButton ? block : undefined };
}

/** Puts a required snippet back: the button as it was, or a new one before the last block; anything but a link as words of its own. */
export function putBack(
  editor: LexicalEditor,
  snippet: Snippet,
  { seen, label }: { seen: LastSeen | undefined; label: string },
): void {
  const button: Button = { type: 'button', label: [{ type: 'text', text: label }], href: { snippet: snippet.id } };
  const words: Block = { type: 'paragraph', children: [{ type: 'snippet', id: snippet.id }] };
  const block = snippet.kind === 'url' ? (seen?.button ?? button) : words;
  editor.update(
    () => {
      const root = $getRoot();
      const size = root.getChildrenSize();
      const nodes = $createBlocks([block]);
      root.splice(Math.min(seen?.index ?? Math.max(1, size - 1), size), 0, nodes);
      for (const node of nodes) if ($isElementNode(node)) node.selectEnd();
    },
    { tag: HISTORY_PUSH_TAG },
  );
}
