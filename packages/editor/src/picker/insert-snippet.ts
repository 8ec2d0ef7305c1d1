import {
  $createRangeSelection,
  $getRoot,
  $getSelection,
  $insertNodes,
  $setSelection,
  type LexicalEditor,
} from 'lexical';
import { $createChip, type ChipNode } from '../nodes/chip-node.ts';
import { focusField } from '../session/focus-field.ts';
import type { TextPlace } from './text-place.ts';

/** Puts a chip where the selection is, or at the end of a field that was never entered. */
export function insertSnippet(editor: LexicalEditor, id: string): void {
  editor.update(() => {
    if (!$getSelection()) $getRoot().selectEnd();
    $insertNodes([$createChip({ id })]);
  });
  focusField(editor);
}

/** Puts a chip in the place of a stretch of text; the formatting of its beginning, the opening bracket, wins. */
export function $replaceWithChip(from: TextPlace, to: TextPlace, snippet: { id: string; fallback?: string }): ChipNode {
  const chip = $createChip(snippet);
  chip.setFormat(from.node.getFormat());
  const selection = $createRangeSelection();
  selection.anchor.set(from.node.getKey(), from.offset, 'text');
  selection.focus.set(to.node.getKey(), to.offset, 'text');
  $setSelection(selection);
  selection.insertNodes([chip]);
  return chip;
}
