import type { SnippetUse } from '../content/types.ts';
import { escapeHtml } from './escape-html.ts';
import { isBlank } from './is-blank.ts';
import { escapeFor, type Place } from './place.ts';
import type { Rendering } from './rendering.ts';
import type { PartWriter } from './slots.ts';

/** Writes a snippet where it is used: at once if it is the same for everybody, else as a slot. */
export function writeSnippet(part: PartWriter, use: SnippetUse, place: Place, rendering: Rendering): void {
  const { fixed, direction } = rendering;
  const fallback = use.fallback ?? (rendering.table.get(use.id) ? '' : `[${use.id}]`);
  const otherwise = escapeFor(place, fallback, direction);
  const value = fixed.get(use.id);
  if (value === undefined) part.value({ id: use.id, place, otherwise });
  else part.write(isBlank(value) ? otherwise : inOneLine(place, value, escapeFor(place, value, direction)));
}

const PHONE = /^\+?[\d\s()./-]{5,24}$/;

/** A phone number broken in two is read out, and dialled, wrong. */
function inOneLine(place: Place, value: string, escaped: string): string {
  return place === 'html' && PHONE.test(value) ? `<span style="white-space:nowrap">${escaped}</span>` : escaped;
}

/** Writes an address snippet that stands in the text: in HTML as a link that shows its address. */
export function writeAddress(part: PartWriter, use: SnippetUse, place: 'html' | 'text', rendering: Rendering): void {
  const otherwise = escapeFor(place, use.fallback ?? '', rendering.direction);
  part.link({ id: use.id, place, otherwise, around: place === 'text' ? ['', ''] : shownAddress(rendering) });
}

/** What an address is put between to be a link that shows it. */
export function shownAddress({ look }: Rendering): string[] {
  const style = `color:${look.light.link};text-decoration:underline;word-break:break-all`;
  return ['<a href="', `" class="ppa-link" style="${escapeHtml(style)}" dir="ltr">`, '</a>'];
}
