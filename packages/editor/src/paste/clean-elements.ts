import type { DroppedPart } from '@patient-portal-access/core';
import { setStyle, styledWith, styleOf } from './style-of.ts';

const NEVER_SHOWN = 'script,noscript,style,template,title,meta,link,xml,base';
const COMMENTS = `${styledWith('mso-element:comment')},.MsoCommentReference,.MsoCommentText,del[cite],del[datetime]`;
const ACCEPTED = 'ins[cite],ins[datetime]';
const KEPT_STYLES = new Set(['font-weight', 'font-style', 'text-decoration', 'text-decoration-line', 'text-align']);
const BUTTON_STYLES = new Set(['background', 'background-color', 'padding']);
const KEPT_ATTRIBUTES =
  /^(?:href|start|value|align|dir|data-snippet|data-fallback|data-button|data-literal|data-href-snippet|data-parts)$/;
const USUAL_COLOURS =
  /^(?:inherit|initial|unset|auto|windowtext|currentcolor|transparent|none|white|black|#fff(?:fff)?|#000(?:000)?|rgba?\((?:0, ?0, ?0|255, ?255, ?255)\b[^)]*\))$/;

/** Takes out what an invite cannot hold, and every style and attribute that says nothing of structure or marks. */
export function cleanElements(body: HTMLElement, dropped: Set<DroppedPart>): void {
  for (const element of body.querySelectorAll(`${NEVER_SHOWN},${COMMENTS}`)) element.remove();
  for (const element of body.querySelectorAll(ACCEPTED)) element.replaceWith(...element.childNodes);
  for (const element of body.querySelectorAll<HTMLElement>('*')) {
    const style = styleOf(element);
    if (isHidden(element, style)) element.remove();
    else if (isPicture(element)) dropPicture(element, dropped);
    else {
      noteLooks(element, style, dropped);
      stripAttributes(renameHeading(element, style), style);
    }
  }
}

function isHidden(element: Element, style: ReadonlyMap<string, string>): boolean {
  return (
    element.hasAttribute('hidden') ||
    style.get('display') === 'none' ||
    style.get('visibility') === 'hidden' ||
    style.get('mso-hide') === 'all'
  );
}

function isPicture({ localName }: Element): boolean {
  return /^(?:img|picture|svg|canvas|v:shape|v:imagedata)$/.test(localName);
}

/** Mail programs draw emoji as pictures: those stay, as text. A tracking pixel is not worth a word. */
function dropPicture(element: Element, dropped: Set<DroppedPart>): void {
  const alt = element.getAttribute('alt') ?? '';
  const isPixel = ['width', 'height'].some((side) => /^[01](?:px)?$/.test(element.getAttribute(side) ?? ''));
  if (
    /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}{2})(?:\p{Emoji_Modifier}|\u200d|\ufe0f|\p{Extended_Pictographic})*$/u.test(
      alt,
    )
  )
    element.replaceWith(alt);
  else {
    if (!isPixel) dropped.add('image');
    element.remove();
  }
}

function noteLooks(element: Element, style: ReadonlyMap<string, string>, dropped: Set<DroppedPart>): void {
  const colours = [
    style.get('color'),
    style.get('background-color'),
    style.get('background'),
    element.getAttribute('color'),
  ];
  const isLink = element.closest('a') !== null || element.querySelector('a') !== null;
  if (!isLink && colours.some((colour) => colour && !USUAL_COLOURS.test(colour))) dropped.add('colour');
  if (style.has('font-family') || style.has('font') || element.hasAttribute('face')) dropped.add('font');
}

/** Word online writes headings as paragraphs with a role, Word and Google Docs titles as large paragraphs. */
function renameHeading(element: HTMLElement, style: ReadonlyMap<string, string>): HTMLElement {
  const level = headingLevel(element);
  if (level === undefined) return element;
  const heading = element.ownerDocument.createElement(`h${level}`);
  if (style.has('text-align')) setStyle(heading, `text-align:${style.get('text-align')}`);
  heading.append(...element.childNodes);
  element.replaceWith(heading);
  return heading;
}

function headingLevel(element: Element): number | undefined {
  if (element.localName !== 'p' && element.localName !== 'div') return undefined;
  if (element.getAttribute('role') === 'heading') return Math.min(3, Number(element.getAttribute('aria-level')) || 2);
  if (/\bMsoTitle\b/.test(element.className)) return 1;
  if (/\bMsoSubtitle\b/.test(element.className)) return 2;
  const only = element.children.length === 1 ? element.firstElementChild : null;
  return only && element.textContent === only.textContent && styleOf(only).get('font-size') === '26pt' ? 1 : undefined;
}

function stripAttributes(element: HTMLElement, style: ReadonlyMap<string, string>): void {
  const isHeading = /^h\d$/.test(element.localName);
  const isTabular = isOneOfCells(element);
  const isKept = ([property]: [string, string]) =>
    (KEPT_STYLES.has(property) &&
      !(isHeading && property.startsWith('font-')) &&
      !(isTabular && property === 'text-align')) ||
    (element.localName === 'a' &&
      BUTTON_STYLES.has(property) &&
      /^(?:inline-)?block$/.test(style.get('display') ?? ''));
  const kept = [...style].filter(isKept).map(([property, value]) => `${property}:${value}`);
  for (const { name } of Array.from(element.attributes))
    if (!KEPT_ATTRIBUTES.test(name) || (isTabular && name === 'align')) element.removeAttribute(name);
  if (kept.length > 0) setStyle(element, kept.join(';'));
}

/** A cell beside others: how it is aligned is the table's affair, as with the numbers of a spreadsheet. */
function isOneOfCells({ localName, parentElement }: Element): boolean {
  return /^t[dh]$/.test(localName) && (parentElement?.childElementCount ?? 0) > 1;
}
