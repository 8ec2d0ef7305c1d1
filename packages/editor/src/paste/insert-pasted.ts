import type { Block, Inline } from '@patient-portal-access/core';
import { $findMatchingParent, $getSelection } from 'lexical';
import { $createBlocks, $createInline } from '../mapping/content-to-nodes.ts';
import { textsOnly } from '../mapping/read-inline.ts';
import { $isButton } from '../nodes/button-node.ts';
import { $isLink } from '../nodes/link-node.ts';
import type { FieldName } from '../session/field-editor.ts';

/** Puts what was pasted in the place of the selection: words alone go into the line, blocks part it. */
export function $insertPasted(blocks: readonly Block[], field: FieldName): void {
  const selection = $getSelection();
  const [only, ...others] = blocks;
  if (!selection || !only) return;
  const place = selection.getNodes()[0];
  const isInLine =
    field !== 'body' || (place && $findMatchingParent(place, (node) => $isButton(node) || $isLink(node)));
  if (isInLine) selection.insertNodes($createInline(oneLine(blocks)));
  else if (others.length === 0 && only.type === 'paragraph' && !only.align)
    selection.insertNodes($createInline(only.children));
  else selection.insertNodes($createBlocks(blocks));
}

/** Everything in one line, for a subject, a button's label or a link. */
function oneLine(blocks: readonly Block[]): Inline[] {
  const space: Inline = { type: 'text', text: ' ' };
  return textsOnly(blocks.flatMap((block, index) => [...(index === 0 ? [] : [space]), ...wordsOf(block)]));
}

function wordsOf(block: Block): Inline[] {
  if (block.type === 'divider') return [];
  if (block.type === 'button') return block.label;
  if (block.type !== 'list') return block.children;
  return block.items.flatMap((item, index) => [
    ...(index === 0 ? [] : [{ type: 'text' as const, text: ' ' }]),
    ...item.children,
    ...(item.list ? [{ type: 'text' as const, text: ' ' }, ...wordsOf(item.list)] : []),
  ]);
}
