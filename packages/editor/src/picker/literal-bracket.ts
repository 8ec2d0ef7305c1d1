import type { NodeKey } from 'lexical';

/** Remembers the bracket that Escape has settled: it stays as it is, even when it is closed. */
export interface LiteralBracket {
  settle: (node: NodeKey, start: number) => void;
  is: (node: NodeKey, start: number) => boolean;
}

export function createLiteralBracket(): LiteralBracket {
  let settled: { node: NodeKey; start: number } | undefined;
  return {
    settle(node, start) {
      settled = { node, start };
    },
    is: (node, start) => settled?.node === node && settled.start === start,
  };
}
