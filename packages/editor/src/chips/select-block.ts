import { $findMatchingParent, $getNearestNodeFromDOMNode, $isElementNode, isDOMNode, type ElementNode } from 'lexical';
import { $isChip } from '../nodes/chip-node.ts';

/** Selects the whole paragraph that was clicked three times; the browser alone stops at a chip. False where there is none. */
export function $selectBlockAt(target: EventTarget | null): boolean {
  const node = isDOMNode(target) ? $getNearestNodeFromDOMNode(target) : null;
  const block = node && $findMatchingParent(node, (one): one is ElementNode => $isElementNode(one) && !one.isInline());
  if (!block?.getChildren().some($isChip)) return false;
  block.select(0, block.getChildrenSize());
  return true;
}
