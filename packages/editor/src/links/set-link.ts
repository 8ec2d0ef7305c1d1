import type { Href } from '@patient-portal-access/core';
import {
  $createTextNode,
  $findMatchingParent,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  type LexicalNode,
} from 'lexical';
import { $isButton, type ButtonNode } from '../nodes/button-node.ts';
import { $isChip } from '../nodes/chip-node.ts';
import { $createLink, $isLink, type LinkNode } from '../nodes/link-node.ts';

/** The link or button that the selection begins in. */
export function $linkAtSelection(): LinkNode | ButtonNode | undefined {
  const node = $getSelection()?.getNodes()[0];
  return (node && $findMatchingParent(node, (parent) => $isLink(parent) || $isButton(parent))) ?? undefined;
}

/** Whether there are words to link. */
export function $hasSelectedWords(): boolean {
  const selection = $getSelection();
  return (
    selection !== null &&
    selection.getNodes().some(isLinkable) &&
    !($isRangeSelection(selection) && selection.isCollapsed())
  );
}

/** Links the selected words, or gives the link or button of the caret another address. Without either, puts `text` there as a link. */
export function $setLink(href: Href, text: string): void {
  const existing = $linkAtSelection();
  if (existing && ($isButton(existing) || !$hasSelectedWords())) {
    existing.setHref(href);
    return;
  }
  if (!$hasSelectedWords()) {
    if (!$getSelection()) $getRoot().selectEnd();
    $getSelection()?.insertNodes([$createLink(href).append($createTextNode(text))]);
    return;
  }
  for (const run of siblingRuns($freeSelectedWords())) {
    const link = $createLink(href);
    run[0]?.insertBefore(link);
    link.append(...run);
  }
}

/** Takes the link off the selected words, or off the whole link that the caret is in. */
export function $removeLink(): void {
  const existing = $linkAtSelection();
  if ($hasSelectedWords()) $freeSelectedWords();
  else if ($isLink(existing)) $unwrap(existing);
}

/** The selected words, taken out of any links they were in; the rest of those links stays linked. */
function $freeSelectedWords(): LexicalNode[] {
  const words = ($getSelection()?.extract() ?? []).filter(isLinkable);
  for (const word of words) {
    const link = word.getParent();
    if ($isLink(link)) $takeOut(word, link);
  }
  return words.filter((word) => !$isButton(word.getParent()));
}

function $takeOut(word: LexicalNode, link: LinkNode): void {
  const after = word.getNextSiblings();
  link.insertAfter(word);
  if (after.length > 0) word.insertAfter($createLink(link.getHref()).append(...after));
  if (link.isEmpty()) link.remove();
}

function $unwrap(link: LinkNode): void {
  for (const child of link.getChildren()) link.insertBefore(child);
  link.remove();
}

function siblingRuns(nodes: readonly LexicalNode[]): LexicalNode[][] {
  const runs: LexicalNode[][] = [];
  for (const node of nodes) {
    const run = runs.at(-1);
    if (run?.at(-1)?.getNextSibling()?.is(node)) run.push(node);
    else runs.push([node]);
  }
  return runs;
}

function isLinkable(node: LexicalNode): boolean {
  return $isTextNode(node) || $isChip(node);
}
