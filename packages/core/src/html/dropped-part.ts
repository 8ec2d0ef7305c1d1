import { styleOf } from './element-style.ts';
import type { HtmlElement } from './parse-html.ts';

/** A kind of thing that an invite cannot hold. */
export type DroppedPart =
  | 'script'
  | 'style'
  | 'image'
  | 'table'
  | 'colour'
  | 'font'
  | 'link'
  | 'form'
  | 'embed'
  | 'media'
  | 'hidden';

const WITH_ALL_INSIDE = new Map<string, DroppedPart | undefined>([
  ['script', 'script'],
  ['noscript', undefined],
  ['style', 'style'],
  ['template', undefined],
  ['iframe', 'embed'],
  ['frame', 'embed'],
  ['frameset', 'embed'],
  ['object', 'embed'],
  ['embed', 'embed'],
  ['applet', 'embed'],
  ['video', 'media'],
  ['audio', 'media'],
  ['img', 'image'],
  ['picture', 'image'],
  ['svg', 'image'],
  ['math', 'image'],
  ['canvas', 'image'],
  ['input', 'form'],
  ['select', 'form'],
  ['textarea', 'form'],
  ['datalist', 'form'],
  ['noembed', undefined],
  ['noframes', undefined],
  ['title', undefined],
]);

/** True for an element that goes with everything inside it. */
export function isDroppedWhole({ name }: HtmlElement): boolean {
  return WITH_ALL_INSIDE.has(name);
}

/** What of an element gets lost, its words aside. */
export function droppedParts(element: HtmlElement): DroppedPart[] {
  const { name, attributes } = element;
  const style = styleOf(element);
  const whole = WITH_ALL_INSIDE.get(name);
  const parts: DroppedPart[] = whole ? [whole] : [];
  const has = (...properties: string[]) => properties.some((property) => style.has(property));
  if (Array.from(attributes.keys()).some((attribute) => attribute.startsWith('on'))) parts.push('script');
  if (name === 'form' || name === 'button') parts.push('form');
  if (name === 'table' && !/^(?:presentation|none)$/.test(attributes.get('role') ?? '')) parts.push('table');
  if (attributes.has('data-button')) return parts;
  if (has('color', 'background', 'background-color') || attributes.has('bgcolor')) parts.push('colour');
  if (has('font', 'font-family', 'font-size') || attributes.has('face')) parts.push('font');
  if (name === 'font' && attributes.has('color')) parts.push('colour');
  return parts;
}
