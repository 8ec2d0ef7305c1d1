import type { Align, Mark } from '../content/types.ts';
import type { Direction } from '../render/direction.ts';
import type { HtmlElement } from './parse-html.ts';
import type { Literal } from './run-builder.ts';

const MARKS = new Map<string, Mark>([
  ['b', 'bold'],
  ['strong', 'bold'],
  ['i', 'italic'],
  ['em', 'italic'],
  ['u', 'underline'],
  ['ins', 'underline'],
  ['s', 'strike'],
  ['strike', 'strike'],
  ['del', 'strike'],
]);

// The same marks always stand in the same order, so that equal looks are equal content.
const ORDER: readonly Mark[] = ['bold', 'italic', 'underline', 'strike'];

/** True for marks as reading tags gives them: each once, in the usual order, and none but for want of any. */
export function areUsualMarks(marks: readonly Mark[] | undefined): boolean {
  if (marks === undefined) return true;
  const usual = ORDER.filter((mark) => marks.includes(mark));
  return marks.length > 0 && marks.length === usual.length && marks.every((mark, index) => mark === usual[index]);
}

const NO_STYLE: ReadonlyMap<string, string> = new Map();

/** The declarations of a style attribute by property, in small letters. */
export function styleOf({ attributes }: HtmlElement): ReadonlyMap<string, string> {
  const style = attributes.get('style');
  if (style === undefined) return NO_STYLE;
  const declarations = style.toLowerCase().split(';');
  return new Map(
    declarations.flatMap((declaration) => {
      const [property = '', ...value] = declaration.split(':');
      return value.length > 0 ? [[property.trim(), value.join(':').trim()] as const] : [];
    }),
  );
}

/** Whether the words inside an element are searched for snippets, given those around it. */
export function literalWithin({ attributes }: HtmlElement, around: Literal | undefined): Literal | undefined {
  const said = attributes.get('data-literal');
  if (said === undefined) return around;
  return said === 'kept' || around === 'kept' ? 'kept' : 'spelling';
}

/** The marks inside an element, given those around it. Google Docs wraps everything in a `b` of normal weight. */
export function marksWithin(element: HtmlElement, around: readonly Mark[]): readonly Mark[] {
  const written = element.attributes.get('data-marks');
  if (written !== undefined) return written.split(' ').flatMap((name) => ORDER.find((mark) => mark === name) ?? []);
  const style = styleOf(element);
  const byTag = MARKS.get(element.name);
  if (style.size === 0 && (byTag === undefined || around.includes(byTag))) return around;
  const marks = new Set(around);
  if (byTag) marks.add(byTag);
  const weight = style.get('font-weight');
  if (/^(?:bold|bolder|[6-9]00)$/.test(weight ?? '')) marks.add('bold');
  if (/^(?:normal|lighter|[1-4]00)$/.test(weight ?? '')) marks.delete('bold');
  if (/^(?:italic|oblique)/.test(style.get('font-style') ?? '')) marks.add('italic');
  if (style.get('font-style') === 'normal') marks.delete('italic');
  const decoration = `${style.get('text-decoration') ?? ''} ${style.get('text-decoration-line') ?? ''}`;
  if (element.name !== 'a' && /\bunderline\b/.test(decoration)) marks.add('underline');
  if (/\bline-through\b/.test(decoration)) marks.add('strike');
  return ORDER.filter((mark) => marks.has(mark));
}

/** The alignment inside an element by reading direction, undefined being the usual side. A table starts afresh. */
export function alignWithin(element: HtmlElement, around: Align | undefined, direction: Direction): Align | undefined {
  if (element.name === 'center') return 'center';
  const written = styleOf(element).get('text-align') ?? element.attributes.get('align')?.toLowerCase();
  if (element.name === 'table') return undefined;
  if (written === 'center' || written === 'start' || written === 'end') return written;
  if (written !== 'left' && written !== 'right') return around;
  return (written === 'left') === (direction === 'ltr') ? undefined : 'end';
}

export function isHidden(element: HtmlElement): boolean {
  const style = styleOf(element);
  return (
    element.attributes.has('hidden') ||
    (style.get('display') ?? '').startsWith('none') ||
    (style.get('visibility') ?? '').startsWith('hidden') ||
    (style.get('mso-hide') ?? '') === 'all'
  );
}

/** True for a link that is drawn as a button. */
export function isButton(element: HtmlElement): boolean {
  const style = styleOf(element);
  const isFilled = style.has('background') || style.has('background-color');
  return (
    element.attributes.has('data-button') ||
    /(?:^|[\s_-])(?:btn|button|cta)(?:$|[\s_-])/i.test(element.attributes.get('class') ?? '') ||
    (isFilled && Array.from(style.keys()).some((property) => property.startsWith('padding')))
  );
}
