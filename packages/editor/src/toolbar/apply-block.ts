import { $insertList, $removeList } from '@lexical/list';
import { $createHeadingNode, $createQuoteNode, $isHeadingNode } from '@lexical/rich-text';
import { $setBlocksType } from '@lexical/selection';
import type { Align, Href } from '@patient-portal-access/core';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isParagraphNode,
  $isRangeSelection,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
} from 'lexical';
import { $createButton, $isButton } from '../nodes/button-node.ts';
import { $isChip } from '../nodes/chip-node.ts';
import { $createDivider } from '../nodes/divider-node.ts';
import { $readFormatting, type BlockKind } from '../session/formatting.ts';

export type HeadingLevel = 1 | 2 | 3;

/** Makes the selected blocks headings, or paragraphs again where they are that already. */
export function $toggleHeading(level: HeadingLevel): void {
  if ($readFormatting()?.block === `heading${level}`) $makeParagraphs();
  else $makeHeadings(level);
}

/** Makes the selected blocks headings. */
export function $makeHeadings(level: HeadingLevel): void {
  $setBlocksType($getSelection(), () => $createHeadingNode(`h${level}`));
}

/** Makes the selected blocks quotes, or paragraphs again where they are that already. */
export function $toggleQuote(): void {
  if ($readFormatting()?.block === 'quote') $makeParagraphs();
  else $setBlocksType($getSelection(), () => $createQuoteNode());
}

export function $makeParagraphs(): void {
  $setBlocksType($getSelection(), () => $createParagraphNode());
}

export function $toggleList(kind: 'bulleted' | 'numbered'): void {
  if ($readFormatting()?.block === kind) $removeList();
  else $insertList(kind === 'numbered' ? 'number' : 'bullet');
}

/** A button in the place of the selected words, which become its label, or after the block of the caret. On a button: a paragraph again. */
export function $toggleButton(href: Href, label: string): void {
  const selection = $getSelection();
  const block = $topBlocks()[0];
  if (!$isRangeSelection(selection) || !block) return;
  if ($isButton(block)) {
    $setBlocksType(selection, () => $createParagraphNode());
    return;
  }
  const words = selection.isCollapsed() ? label : selection.getTextContent().replace(/\s+/g, ' ').trim();
  const button = $createButton(href).append($createTextNode(words || label));
  if (!selection.isCollapsed() && words !== '') selection.removeText();
  $insertBlock(button);
  button.select(0, button.getChildrenSize());
}

export function $insertDivider(): void {
  const divider = $createDivider();
  $insertBlock(divider);
  const next = divider.getNextSibling();
  if ($isElementNode(next)) next.selectStart();
  else {
    const paragraph = $createParagraphNode();
    divider.insertAfter(paragraph);
    paragraph.select();
  }
}

/** Aligns the selected paragraphs, headings and buttons; lists and quotes always begin at the start. */
export function $align(align: Align): void {
  for (const block of $topBlocks()) if (canAlign(block)) block.setFormat(align === 'start' ? '' : align);
}

export function isAlignable(block: BlockKind): boolean {
  return block !== 'bulleted' && block !== 'numbered' && block !== 'quote' && block !== 'other';
}

/** Takes marks, heading and alignment off the selection; with a mere caret, off its block. */
export function $clearFormatting(): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const nodes = selection.isCollapsed() ? $topBlocks().flatMap(leavesOf) : selection.extract();
  for (const node of nodes) if ($isTextNode(node) || $isChip(node)) node.setFormat(0);
  selection.setFormat(0);
  for (const block of $topBlocks()) if (canAlign(block)) block.setFormat('');
  if ($topBlocks().some($isHeadingNode) || $readFormatting()?.block === 'quote') $makeParagraphs();
}

/** The blocks of the body that the selection touches. */
function $topBlocks(): LexicalNode[] {
  const selection = $getSelection();
  const blocks = (selection?.getNodes() ?? [])
    .map((node) => node.getTopLevelElement())
    .filter((block) => block !== null);
  return [...new Set(blocks)];
}

function leavesOf(block: LexicalNode): LexicalNode[] {
  return $isElementNode(block) ? [...block.getAllTextNodes(), ...block.getChildren().filter($isChip)] : [];
}

function canAlign(block: LexicalNode): block is ElementNode {
  return $isParagraphNode(block) || $isHeadingNode(block) || $isButton(block);
}

/** Puts a block after the one of the caret, or in its place where that is an empty paragraph. */
function $insertBlock(node: LexicalNode): void {
  if (!$getSelection()) $getRoot().selectEnd();
  const block = $topBlocks().at(-1);
  if ($isParagraphNode(block) && block.isEmpty()) block.replace(node);
  else block?.insertAfter(node);
}
