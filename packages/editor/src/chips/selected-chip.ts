import {
  $createNodeSelection,
  $createRangeSelection,
  $getSelection,
  $isNodeSelection,
  $setSelection,
  type NodeKey,
} from 'lexical';
import { $isChip, type ChipNode } from '../nodes/chip-node.ts';

/** The chip that is selected as a whole, if just one is. */
export function $selectedChip(): ChipNode | undefined {
  const selection = $getSelection();
  const nodes = $isNodeSelection(selection) ? selection.getNodes() : [];
  const [only] = nodes;
  return nodes.length === 1 && $isChip(only) ? only : undefined;
}

export function $selectNode(key: NodeKey): void {
  const selection = $createNodeSelection();
  selection.add(key);
  $setSelection(selection);
}

/** Selects a chip as words are selected, so that what holds for those holds for it. */
export function $selectAsRange(chip: ChipNode, towards: 'forward' | 'backward' = 'forward'): void {
  const [parent, index] = [chip.getParentOrThrow().getKey(), chip.getIndexWithinParent()];
  const [anchor, focus] = towards === 'forward' ? [index, index + 1] : [index + 1, index];
  const selection = $createRangeSelection();
  selection.anchor.set(parent, anchor, 'element');
  selection.focus.set(parent, focus, 'element');
  $setSelection(selection);
}
