import { $isListNode, ListNode } from '@lexical/list';
import { $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import type { Align } from '@patient-portal-access/core';
import {
  $findMatchingParent,
  $getSelection,
  $isElementNode,
  $isNodeSelection,
  $isRangeSelection,
  type LexicalNode,
} from 'lexical';
import { marksOfFormat } from '../mapping/marks.ts';
import { $isButton } from '../nodes/button-node.ts';
import { $isChip } from '../nodes/chip-node.ts';
import { $isLink } from '../nodes/link-node.ts';

export type BlockKind =
  | 'paragraph'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'quote'
  | 'bulleted'
  | 'numbered'
  | 'button'
  | 'other';

/** What the toolbar shows as pressed. Compared as a whole: it is a string so that an unchanged one costs no React work. */
export interface Formatting {
  marks: string;
  block: BlockKind;
  align: Align;
  isLink: boolean;
}

export const plainFormatting: Formatting = { marks: '', block: 'paragraph', align: 'start', isLink: false };

/** Reads the formatting at the selection of the state being read; undefined when nothing is selected. */
export function $readFormatting(): Formatting | undefined {
  const selection = $getSelection();
  if ($isNodeSelection(selection)) {
    const node = selection.getNodes()[0];
    return node && $formattingAt(node, $isChip(node) ? node.getFormat() : 0);
  }
  return $isRangeSelection(selection) ? $formattingAt(selection.anchor.getNode(), selection.format) : undefined;
}

export function sameFormatting(a: Formatting, b: Formatting): boolean {
  return a.marks === b.marks && a.block === b.block && a.align === b.align && a.isLink === b.isLink;
}

function $formattingAt(node: LexicalNode, format: number): Formatting {
  const top = node.getTopLevelElement();
  return {
    marks: marksOfFormat(format).join(' '),
    block: $blockKind(node, top),
    align: $isElementNode(top) ? alignOfFormat(top.getFormatType()) : 'start',
    isLink: $findMatchingParent(node, $isLink) !== null,
  };
}

function $blockKind(node: LexicalNode, top: LexicalNode | null): BlockKind {
  const list = $findMatchingParent(node, (parent): parent is ListNode => $isListNode(parent));
  if (list) return list.getListType() === 'number' ? 'numbered' : 'bulleted';
  if ($isHeadingNode(top)) return top.getTag() === 'h1' ? 'heading1' : top.getTag() === 'h2' ? 'heading2' : 'heading3';
  if ($isQuoteNode(top)) return 'quote';
  if ($isButton(top)) return 'button';
  return $isElementNode(top) ? 'paragraph' : 'other';
}

function alignOfFormat(format: string): Align {
  if (format === 'center') return 'center';
  return format === 'end' || format === 'right' ? 'end' : 'start';
}
