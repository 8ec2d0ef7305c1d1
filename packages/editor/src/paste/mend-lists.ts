import { isList } from './drawn-lists.ts';

/** Puts right what browsers show all the same: items outside a list, and items that only hold the list of the one before them. */
export function mendLists(body: HTMLElement): void {
  for (const item of body.querySelectorAll('li')) {
    if (item.parentElement && !isList(item.parentElement)) wrapItems(item);
    const lists = listsAlone(item);
    if (!lists) continue;
    const before = item.previousElementSibling;
    if (before?.localName === 'li') {
      before.append(...lists);
      item.remove();
    } else item.replaceWith(...lists);
  }
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
const isBlank = (node: Node): boolean => node instanceof Comment || (node instanceof Text && node.data.trim() === '');
