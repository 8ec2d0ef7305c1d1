import type { Align, Block, Button, Inline, Link, List, SnippetUse, Text } from '@patient-portal-access/core';
import { $createListItemNode, $createListNode, type ListNode } from '@lexical/list';
import { $createHeadingNode, $createQuoteNode } from '@lexical/rich-text';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  type ElementNode,
  type LexicalNode,
} from 'lexical';
import { $createButton } from '../nodes/button-node.ts';
import { $createChip } from '../nodes/chip-node.ts';
import { $createDivider } from '../nodes/divider-node.ts';
import { $createLink } from '../nodes/link-node.ts';
import { $createLiteral } from '../nodes/literal-node.ts';
import { formatOfMarks } from './marks.ts';

/** Lexical nodes of the blocks of an invite. */
export function $createBlocks(blocks: readonly Block[]): LexicalNode[] {
  return blocks.map($createBlock);
}

/** Lexical nodes of text, chips, links and breaks. */
export function $createInline(inline: readonly Inline[]): LexicalNode[] {
  return inline.map((piece) => {
    switch (piece.type) {
      case 'text':
        return $createText(piece);
      case 'snippet':
        return $createChip(piece);
      case 'break':
        return $createLineBreakNode();
      case 'link':
        return $createLinkWithText(piece);
      default:
        return piece satisfies never;
    }
  });
}

function $createBlock(block: Block): LexicalNode {
  switch (block.type) {
    case 'paragraph':
      return $aligned($createParagraphNode(), block.align).append(...$createInline(block.children));
    case 'heading':
      return $aligned($createHeadingNode(`h${block.level}`), block.align).append(...$createInline(block.children));
    case 'quote':
      return $createQuoteNode().append(...$createInline(block.children));
    case 'button':
      return $createButtonWithLabel(block);
    case 'list':
      return $createList(block);
    case 'divider':
      return $createDivider();
    default:
      return block satisfies never;
  }
}

/** Lexical keeps a nested list in an item of its own, right after the item that it belongs to. */
function $createList(list: List): ListNode {
  const start = list.start ?? 1;
  const node = $createListNode(list.ordered ? 'number' : 'bullet', start);
  for (const [index, item] of list.items.entries()) {
    const value = start + index;
    node.append(
      $createListItemNode()
        .setValue(value)
        .append(...$createInline(item.children)),
    );
    if (item.list)
      node.append(
        $createListItemNode()
          .setValue(value + 1)
          .append($createList(item.list)),
      );
  }
  return node;
}

function $createText({ text, marks, literal }: Text): LexicalNode {
  const node = literal ? $createLiteral(text) : $createTextNode(text);
  return marks?.length ? node.setFormat(formatOfMarks(marks)) : node;
}

function $createLinkWithText({ href, children }: Link): LexicalNode {
  return $createLink(href).append(...$createInline(children));
}

function $createButtonWithLabel({ href, label, align }: Button): LexicalNode {
  return $aligned($createButton(href), align).append(...$createInline(label satisfies (Text | SnippetUse)[]));
}

function $aligned<Node extends ElementNode>(node: Node, align: Align | undefined): Node {
  return align ? node.setFormat(align) : node;
}
