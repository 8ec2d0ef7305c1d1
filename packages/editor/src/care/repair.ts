import { snippetsUsed, type Block, type Button, type InviteContent, type Snippet } from '@patient-portal-access/core';
import { $getRoot, $isElementNode, HISTORY_PUSH_TAG, type LexicalEditor } from 'lexical';
import { $createBlocks } from '../mapping/content-to-nodes.ts';
import { $replaceWithChip } from '../picker/insert-snippet.ts';
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
