import type { DroppedPart } from '@patient-portal-access/core';
import { isBlank, isList } from './dom-nodes.ts';
import { cutStart, startOfText } from './start-of-text.ts';

/** The box of a task, drawn (Notes) or written (Notion), where the brackets would be taken for a snippet. */
const TASK_BOX = /^\s*(?:\[[ x]\]\s+|[◦○☐☑☒✓✔]\t)/i;
const LONGEST_BOX = 16;

/** Puts right what browsers show all the same: items outside a list, items that only hold the list of the one before them, and the boxes of tasks. */
export function mendLists(body: HTMLElement, dropped: Set<DroppedPart>): void {
  for (const item of body.querySelectorAll('li')) {
    if (item.parentElement && !isList(item.parentElement)) wrapItems(item);
    dropTaskBox(item, dropped);
    const lists = listsAlone(item);
    if (!lists) continue;
    const before = item.previousElementSibling;
    if (before?.localName === 'li') {
      before.append(...lists);
      item.remove();
    } else item.replaceWith(...lists);
  }
}

function dropTaskBox(item: HTMLElement, dropped: Set<DroppedPart>): void {
  const box = TASK_BOX.exec(startOfText(item, LONGEST_BOX))?.[0];
  if (!box) return;
  cutStart(item, box.length);
  dropped.add('form');
}

/** Part of a list that was copied without it: items one after the other become one again. */
function wrapItems(first: HTMLElement): void {
  const list = first.ownerDocument.createElement('ul');
  first.before(list);
  let next: ChildNode | null = first;
  while (next && (isItem(next) || isBlank(next))) {
    list.append(next);
    next = list.nextSibling;
  }
}

/** What an item of nothing but lists holds. */
function listsAlone(item: HTMLElement): ChildNode[] | undefined {
  const parts = Array.from(item.childNodes).filter((part) => !isBlank(part));
  return parts.length > 0 && parts.every(isList) ? parts : undefined;
}

const isItem = (node: Node): boolean => node instanceof HTMLElement && node.localName === 'li';
