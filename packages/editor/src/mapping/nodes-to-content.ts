import type { Align, Block, Href, List, ListItem, SnippetUse, Text } from '@patient-portal-access/core';
import { $isListItemNode, $isListNode, type ListItemNode, type ListNode } from '@lexical/list';
import { $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import { $getRoot, $isElementNode, type ElementNode, type LexicalNode } from 'lexical';
import { $isButton } from '../nodes/button-node.ts';
import { $isDivider } from '../nodes/divider-node.ts';
import { isScriptHref } from './href.ts';
import { $readInline, textsOnly } from './read-inline.ts';

/** The blocks of the editor state being read. */
export function $readBlocks(root: ElementNode = $getRoot()): Block[] {
  return root.getChildren().map($readBlock);
}

/** The one line of a subject or preheader. */
export function $readLine(root: ElementNode = $getRoot()): (Text | SnippetUse)[] {
  return textsOnly(
    root.getChildren().flatMap((block) => ($isElementNode(block) ? $readInline(block.getChildren()) : [])),
  );
}

function $readBlock(node: LexicalNode): Block {
  if ($isDivider(node)) return { type: 'divider' };
  if ($isListNode(node)) return $readList(node);
  if (!$isElementNode(node)) return { type: 'paragraph', children: $readInline([node]) };
  const children = $readInline(node.getChildren());
  if ($isQuoteNode(node)) return { type: 'quote', children };
  const align = alignOf(node);
  if ($isButton(node)) return { type: 'button', label: textsOnly(children), href: harmless(node.getHref()), ...align };
  if ($isHeadingNode(node)) return { type: 'heading', level: levelOf(node.getTag()), ...align, children };
  return { type: 'paragraph', ...align, children };
}

function $readList(list: ListNode): List {
  const items: ListItem[] = [];
  for (const item of list.getChildren()) if ($isListItemNode(item)) $readItem(item, items);
  const start = list.getStart();
  return { type: 'list', ordered: list.getListType() === 'number', ...(start === 1 ? {} : { start }), items };
}

/** A Lexical item holds text, or a list that belongs to the item before it. */
function $readItem(item: ListItemNode, items: ListItem[]): void {
  const nested = item.getChildren().filter($isListNode);
  const children = $readInline(item.getChildren().filter((child) => !$isListNode(child)));
  if (nested.length === 0 || children.length > 0) items.push({ children });
  for (const list of nested) {
    const last = items.at(-1);
    if (last && !last.list) last.list = $readList(list);
    else items.push({ children: [], list: $readList(list) });
  }
}

function harmless(href: Href): Href {
  return isScriptHref(href) ? { url: '' } : href;
}

function levelOf(tag: string): 1 | 2 | 3 {
  return tag === 'h1' ? 1 : tag === 'h2' ? 2 : 3;
}

function alignOf(node: ElementNode): { align?: Align } {
  switch (node.getFormatType()) {
    case 'start':
    case 'left':
      return { align: 'start' };
    case 'center':
      return { align: 'center' };
    case 'end':
    case 'right':
      return { align: 'end' };
    default:
      return {};
  }
}
