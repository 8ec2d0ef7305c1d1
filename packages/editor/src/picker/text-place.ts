import type { TextNode } from 'lexical';

/** A place in a text node. */
export interface TextPlace {
  node: TextNode;
  offset: number;
}

/** Where something begins in neighbouring nodes; at a seam, in the node behind it. */
export function startAt(nodes: readonly TextNode[], offset: number): TextPlace | undefined {
  let rest = offset;
  for (const node of nodes) {
    const size = node.getTextContentSize();
    if (rest < size) return { node, offset: rest };
    rest -= size;
  }
  return undefined;
}

/** Where something ends in neighbouring nodes; at a seam, in the node before it. */
export function endAt(nodes: readonly TextNode[], offset: number): TextPlace | undefined {
  const last = startAt(nodes, offset - 1);
  return last && { node: last.node, offset: last.offset + 1 };
}
