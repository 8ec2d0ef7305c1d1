import type { SnippetUse } from '@patient-portal-access/core';
import {
  $getNodeByKey,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  SKIP_DOM_SELECTION_TAG,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
} from 'lexical';
import { $isChip } from '../nodes/chip-node.ts';

/** The snippet that a chip stands for; undefined once it is gone. */
export function readUse(editor: LexicalEditor, key: NodeKey): Pick<SnippetUse, 'id' | 'fallback'> | undefined {
  return editor.read('latest', () => {
    const chip = $getNodeByKey(key);
    if (!$isChip(chip)) return undefined;
    const fallback = chip.getFallback();
    return { id: chip.getId(), ...(fallback === undefined ? {} : { fallback }) };
  });
}

/** Writes a fallback while it is typed, as one step of undo. The brackets and bars of the grammar are left out of it. */
export function writeFallback(
  editor: LexicalEditor,
  key: NodeKey,
  { fallback, isFirst }: { fallback: string; isFirst: boolean },
): void {
  editor.update(
    () => {
      const chip = $getNodeByKey(key);
      const words = fallback.replace(/[[\]［］|｜\n\r]/gu, '');
      if ($isChip(chip)) chip.setFallback(words === '' ? undefined : words);
    },
    { tag: [isFirst ? HISTORY_PUSH_TAG : HISTORY_MERGE_TAG, SKIP_DOM_SELECTION_TAG] },
  );
}

/** Takes a chip out and puts the caret where it stood. */
export function $removeChip(chip: LexicalNode | null): void {
  if (!$isChip(chip)) return;
  chip.selectPrevious();
  chip.remove();
}
