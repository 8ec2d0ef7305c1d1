import type { Heading, Href, List, ListItem } from '../content/types.ts';
import { droppedParts, isDroppedWhole } from './dropped-part.ts';
import { alignWithin, isButton, isHidden, literalWithin, marksWithin } from './element-style.ts';
import { gatherWordLists, isWordMarker } from './gather-word-lists.ts';
import { blockOf, endRun, isBlank, type Around, type Form, type HtmlReading } from './html-reading.ts';
import type { HtmlElement, HtmlNode } from './parse-html.ts';
import { couldRun, readHref } from './read-href.ts';
import { readPreheader, readSnippet, readWords } from './read-words.ts';

// One more, and a link inside it would be deeper than `INVITE_LIMITS` allows.
const DEEPEST_LIST = 15;
const BLOCKS = new Set(
  'address article aside body center dd details div dl dt fieldset figure figcaption footer form header html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Reads what is inside an element. */
export function readChildren(reading: HtmlReading, element: HtmlElement, around: Around): void {
  for (const child of gatherWordLists(element.children)) {
    if (child.type === 'text') reading.run.text(child, around);
    else readElement(reading, child, around);
  }
}

function readElement(reading: HtmlReading, element: HtmlElement, around: Around): void {
  const { content, dropped } = reading;
  const part = element.attributes.get('data-part');
  if (part === 'subject') content.subject = readWords(reading, element);
  else if (part === 'preheader') content.preheader = readWords(reading, element);
  else if (element.name === 'title' && content.subject.length === 0) content.subject = readWords(reading, element);
  else if (!isHidden(element)) readShown(reading, element, around);
  else if (content.body.length === 0 && content.preheader.length === 0)
    content.preheader = readPreheader(reading, element);
  else dropped.add('hidden');
}

function readShown(reading: HtmlReading, element: HtmlElement, outside: Around): void {
  const { name } = element;
  if (isWordMarker(element)) return;
  for (const part of droppedParts(element)) reading.dropped.add(part);
  if (isDroppedWhole(element)) return;
  const around = aroundWithin(element, outside);
  if (element.attributes.has('data-apart')) reading.run.beginText(around);
  if (name === 'br') reading.run.lineBreak();
  else if (element.attributes.has('data-snippet')) readSnippet(reading.run, element, around);
  else if (name === 'a') readAnchor(reading, element, around, outside);
  else if (isList(element) && !isIndent(element)) readList(reading, element, around);
  else if (name === 'hr') {
    endRun(reading, outside);
    if (outside.form.type !== 'item') reading.content.body.push({ type: 'divider' });
  } else readText(reading, element, around, outside);
}

/** Reads an element of words: one that stands in the line, or one that is a block of its own. */
function readText(reading: HtmlReading, element: HtmlElement, around: Around, outside: Around): void {
  const form = formOf(element, around.form);
  if (!form) return readChildren(reading, element, around);
  const { body } = reading.content;
  endRun(reading, outside);
  const before = body.length;
  readChildren(reading, element, { ...around, form });
  endRun(reading, { ...around, form });
  const isEmptyLine = body.length === before && /^(?:p|h[1-6]|blockquote)$/.test(element.name) && form.type !== 'item';
  if (isEmptyLine) body.push(blockOf({ ...around, form }, []));
}

/** What a block element makes of the words inside; undefined for an element that stands in the line. */
function formOf({ name }: HtmlElement, around: Form): Form | undefined {
  const level = headingLevel(name);
  if (level === undefined && name !== 'blockquote' && !BLOCKS.has(name)) return undefined;
  if (around.type === 'item' || around.type === 'quote') return around;
  if (name === 'blockquote') return { type: 'quote' };
  return level === undefined ? around : { type: 'heading', level };
}

function headingLevel(name: string): Heading['level'] | undefined {
  if (name === 'h1') return 1;
  if (name === 'h2') return 2;
  return /^h[3-6]$/.test(name) ? 3 : undefined;
}

function aroundWithin(element: HtmlElement, around: Around): Around {
  const written = element.attributes.get('dir')?.toLowerCase();
  const direction = written === 'rtl' || written === 'ltr' ? written : around.direction;
  return {
    ...around,
    direction,
    align: alignWithin(element, around.align, direction),
    marks: marksWithin(element, around.marks),
    saysMarks: around.saysMarks || element.attributes.has('data-marks'),
    literal: literalWithin(element, around.literal),
  };
}

function readAnchor(reading: HtmlReading, element: HtmlElement, around: Around, outside: Around): void {
  const address = element.attributes.get('href');
  const href = hrefOf(element, reading);
  if (address !== undefined && !href) reading.dropped.add('link');
  if (href && element.attributes.has('data-bare')) reading.run.bareLink(href);
  const isInList = outside.form.type === 'item';
  if (!href || isInList || !isButton(element))
    return readChildren(reading, element, href ? { ...around, href } : around);
  const label = readWords(reading, element);
  if (label.length === 0 && !element.attributes.has('data-button')) return;
  endRun(reading, outside);
  reading.content.body.push({ type: 'button', label, href, ...(outside.align ? { align: outside.align } : {}) });
}

function hrefOf({ attributes }: HtmlElement, { table }: HtmlReading): Href | undefined {
  const [address, snippet] = [attributes.get('href'), attributes.get('data-href-snippet')];
  if (snippet !== undefined) return { snippet };
  const kept = attributes.get('data-kept-url');
  if (kept !== undefined) return couldRun(kept) ? undefined : { url: kept };
  return address === undefined ? undefined : readHref(address, table);
}

function readList(reading: HtmlReading, element: HtmlElement, around: Around): void {
  const { form } = around;
  endRun(reading, around);
  const start = startOf(element);
  const list: List = {
    type: 'list',
    ordered: element.name === 'ol',
    ...(start >= 0 && start <= 999_999 ? { start } : {}),
    items: [],
  };
  const outer = form.type === 'item' ? form : undefined;
  const depth = (outer?.depth ?? 0) + 1;
  // Deeper than an invite may be, the items go on at the level they are in.
  const target = outer && depth > DEEPEST_LIST ? outer.list : list;
  for (const child of element.children) readListChild(reading, child, { ...around, align: undefined }, target, depth);
  if (list.items.length === 0 && !element.attributes.has('data-bare')) return;
  if (!outer) reading.content.body.push(list);
  else if (!outer.item.list) outer.item.list = list;
  else for (const item of list.items) outer.item.list.items.push(item);
}

const isList = (node: HtmlNode): node is HtmlElement =>
  node.type === 'element' && (node.name === 'ul' || node.name === 'ol');

/** Without an item of its own a list only indents what is in it: OneNote has one around whole pages. */
const isIndent = (list: HtmlElement): boolean =>
  !list.attributes.has('data-bare') && !list.children.some((child) => child.type === 'element' && child.name === 'li');

/** The number a list begins with, which OneNote gives to its first item; NaN where none is given. */
function startOf({ name, attributes, children }: HtmlElement): number {
  const first = children.find((child) => child.type === 'element');
  const ofItem = name === 'ol' && first?.type === 'element' ? first.attributes.get('value') : undefined;
  return Number.parseInt(attributes.get('start') ?? (ofItem === '1' ? undefined : ofItem) ?? '', 10);
}

/**
 * Reads an item. A list that stands in a list without one belongs to the item before it; where there is none, as when
 * only the deeper items of a list were copied, its items are of the list that it stands in.
 */
function readListChild(reading: HtmlReading, child: HtmlNode, around: Around, list: List, depth: number): void {
  if (child.type === 'text' && isBlank(child)) return;
  const nested = isList(child) ? child : undefined;
  const last = nested && list.items.at(-1);
  if (nested && !last) {
    for (const inner of nested.children) readListChild(reading, inner, around, list, depth);
    return;
  }
  const item: ListItem = last ?? { children: [] };
  if (!last) list.items.push(item);
  const within: Around = { ...around, form: { type: 'item', item, list, depth } };
  const holder: HtmlElement = { type: 'element', name: 'li', attributes: new Map(), children: [child] };
  const isItem = child.type === 'element' && child.name === 'li';
  readChildren(reading, isItem ? child : holder, isItem ? aroundWithin(child, within) : within);
  endRun(reading, within);
}
