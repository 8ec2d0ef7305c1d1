import type { DroppedPart } from '@patient-portal-access/core';
import { isScriptHref } from '../mapping/href.ts';
import { isBlank } from './dom-nodes.ts';
import { appendStyle, styleOf } from './style-of.ts';

/** Takes the wrappers off addresses, and off links that lead nowhere; a link's own underline is no mark. */
export function cleanLinks(body: HTMLElement, dropped: Set<DroppedPart>): void {
  for (const link of body.querySelectorAll('a')) {
    const address = unwrapped(link.getAttribute('href') ?? '');
    if (link.hasAttribute('href')) dropUnderline(link);
    if (isScriptHref({ url: address })) dropped.add('link');
    if (isScriptHref({ url: address }) || !leadsSomewhere(address)) {
      link.replaceWith(...link.childNodes);
      continue;
    }
    link.setAttribute('href', address);
  }
}

/** Inside a link, and around one that is all its words, as in a cell of Google's. */
function dropUnderline(link: HTMLElement): void {
  const within = Array.from(link.querySelectorAll<HTMLElement>('*'));
  for (const element of [...within, ...boxesOf(link)]) {
    if (element.localName === 'u') element.replaceWith(...element.childNodes);
    else if (/underline/.test(styleOf(element).get('text-decoration') ?? ''))
      appendStyle(element, 'text-decoration:none');
  }
}

/** The elements that have nothing but a link, up to the block that they stand in. */
function boxesOf(link: HTMLElement): HTMLElement[] {
  const boxes: HTMLElement[] = [];
  for (let inner = link; inner.parentElement && isAlone(inner); inner = inner.parentElement) {
    boxes.push(inner.parentElement);
    if (!/^(?:span|u|b|i|em|strong|font)$/.test(inner.parentElement.localName)) break;
  }
  return boxes;
}

const isAlone = (element: Element) => isBlankTo(element, 'previousSibling') && isBlankTo(element, 'nextSibling');

function isBlankTo(element: Element, direction: 'previousSibling' | 'nextSibling'): boolean {
  for (let node = element[direction]; node; node = node[direction]) if (!isBlank(node)) return false;
  return true;
}

/** The address behind Outlook's and Google's own redirects. */
function unwrapped(address: string): string {
  if (!URL.canParse(address)) return address.trim();
  const url = new URL(address);
  const isOutlook = url.hostname.endsWith('.safelinks.protection.outlook.com');
  const isGoogle = /^(?:www\.)?google\.[a-z.]+$/.test(url.hostname) && url.pathname === '/url';
  return (
    (isOutlook && url.searchParams.get('url')) ||
    (isGoogle && (url.searchParams.get('q') || url.searchParams.get('url'))) ||
    address.trim()
  );
}

/** Bookmarks and addresses inside the page they were copied from lead nowhere in a mail. */
function leadsSomewhere(address: string): boolean {
  return (
    /^[a-z][a-z\d+.-]*:/i.test(address) || /^(?:\[|\{\{|\*\||%5B|https?:)/i.test(address) || address.startsWith('//')
  );
}
