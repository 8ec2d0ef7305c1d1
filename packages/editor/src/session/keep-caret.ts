import { $getRoot, $getSelection, $isElementNode, $isRangeSelection, $isTextNode, type LexicalNode } from 'lexical';

/** A caret by the number of its block and of the letters and chips before it. */
interface CaretPlace {
  block: number;
  offset: number;
}

/** Replaces everything in a field and leaves the caret where it was, as far as the new text goes. */
export function $keepCaret($replace: () => void): void {
  const place = $caretPlace();
  $replace();
  if (place) $placeCaret(place);
}

function $caretPlace(): CaretPlace | undefined {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return undefined;
  const { focus } = selection;
  const node = focus.getNode();
  const block = node.getTopLevelElement();
  if (!block) return undefined;
  const inside = $isElementNode(node) ? node.getChildren().slice(0, focus.offset).flatMap($leavesOf) : [];
  const leaves = $leavesOf(block);
  const first = $isElementNode(node) ? $leavesOf(node)[0] : node;
  const before = first
    ? leaves.slice(
        0,
        leaves.findIndex((leaf) => leaf.is(first)),
      )
    : leaves;
  const offset = lengthOf([...before, ...inside]) + ($isTextNode(node) ? focus.offset : 0);
  return { block: block.getIndexWithinParent(), offset };
}

function $placeCaret({ block, offset }: CaretPlace): void {
  const root = $getRoot();
  const target = root.getChildAtIndex(Math.min(block, root.getChildrenSize() - 1));
  let rest = offset;
  for (const leaf of target ? $leavesOf(target) : []) {
    const size = lengthOf([leaf]);
    if ($isTextNode(leaf) && rest <= size) return void leaf.select(rest, rest);
    if (rest === 0) return void leaf.selectPrevious();
    rest -= size;
  }
  if ($isElementNode(target)) target.selectEnd();
}

function $leavesOf(node: LexicalNode): LexicalNode[] {
  return $isElementNode(node) ? node.getChildren().flatMap($leavesOf) : [node];
}

function lengthOf(leaves: readonly LexicalNode[]): number {
  return leaves.reduce((length, leaf) => length + ($isTextNode(leaf) ? leaf.getTextContentSize() : 1), 0);
}
