import type { RenderedInvite } from '../types.ts';
import { cleanHeader } from './clean-text.ts';
import {
  PLACES,
  type CompiledInvite,
  type CompiledPart,
  type FilledSlots,
  type UsedSnippet,
} from './compiled-invite.ts';
import type { Direction } from './direction.ts';
import { escapeSpecial } from './escape-html.ts';
import { isBlank } from './is-blank.ts';
import { escapeFor } from './place.ts';
import { needsNoEscaping, safeUrl } from './safe-url.ts';

// Most names are plain: nothing to clean, to escape or to set apart in any place, so one test settles them.
const PLAIN = {
  ltr: /^[ !#-%(-;=?-~\u00a0-\u02ff\u0370-\u0482\u048a-\u058f\u0904-\u0939\u0e01-\u0e30\u1e00-\u1fff\u2019\u2e80-\u3029\u3030-\ud7a3]*$/,
  rtl: /^[ !.,\u00a0\u0590-\u061b\u061d-\u08ff]*$/,
} satisfies Record<Direction, RegExp>;
// Names like O'Brien have to be escaped and nothing else.
const TO_ESCAPE = { ltr: /^[ -~\u00a0-\u02ff\u2019]*$/, rtl: /^$/ } satisfies Record<Direction, RegExp>;

/**
 * The mail for one patient. `values` are keyed by snippet id, with `decline_link` for the footer.
 * A value is never read as anything but text: it is escaped for each place where it lands. A blank one shows the
 * fallback; an address that is not https (or http on this machine) is left out.
 */
export function personalise(compiled: CompiledInvite, values: Record<string, string>): RenderedInvite {
  const filled = fillSlots(compiled, values);
  return {
    subject: personaliseSubject(compiled, filled),
    html: join(compiled.html, filled),
    text: join(compiled.text, filled),
  };
}

/** The subject with its slots filled, as the header says it. */
export function personaliseSubject({ subject }: CompiledInvite, filled: FilledSlots): string {
  return subject.slots.length === 0 ? (subject.literals[0] ?? '').trim() : join(subject, filled).trim();
}

/** What stands in each slot for one patient, made safe for its place; for who joins the parts in another encoding. */
export function fillSlots({ snippets, direction }: CompiledInvite, values: Record<string, string>): FilledSlots {
  const words: FilledSlots['words'] = [];
  let lacksAddress = false;
  for (const snippet of snippets) {
    const value: unknown = values[snippet.id];
    const text = typeof value === 'string' ? value : '';
    if (snippet.as === 'words') fillWords(words, text, snippet, direction);
    else if (!fillAddress(words, text)) lacksAddress = true;
  }
  return { words, lacksAddress };
}

/** Fills the entries of one snippet, in the order of `PLACES`. */
function fillWords(words: FilledSlots['words'], value: string, { isInSubject }: UsedSnippet, around: Direction): void {
  if (isBlank(value)) words.push(undefined, undefined, undefined, undefined);
  else if (PLAIN[around].test(value)) words.push(value, value, value, isInSubject ? cleanHeader(value) : value);
  else if (TO_ESCAPE[around].test(value)) {
    const html = escapeSpecial(value);
    words.push(html, value, html, isInSubject ? cleanHeader(value) : value);
  } else for (const place of PLACES) words.push(escapeFor(place, value, around));
}

/** False when there is no address that may be mailed. */
function fillAddress(words: FilledSlots['words'], value: string): boolean {
  if (needsNoEscaping(value)) {
    words.push(value, value, undefined, undefined);
    return true;
  }
  const url = safeUrl(value);
  words.push(url === undefined ? undefined : escapeSpecial(url), url, undefined, undefined);
  return url !== undefined;
}

function join(part: CompiledPart, { words, lacksAddress }: FilledSlots): string {
  if (lacksAddress) return joinWithoutLinks(part, words);
  const { literals, slots, otherwise } = part;
  // Joined at once: a string that is added up stays a rope, which whoever reads it has to flatten.
  const pieces = Array<string>(2 * slots.length + 1);
  pieces[0] = literals[0] ?? '';
  for (let i = 0; i < slots.length; i++) {
    pieces[2 * i + 1] = words[slots[i] ?? 0] ?? otherwise[i] ?? '';
    pieces[2 * i + 2] = literals[i + 1] ?? '';
  }
  return pieces.join('');
}

/** The same, but for links that have no address. */
function joinWithoutLinks({ literals, slots, otherwise, links }: CompiledPart, words: FilledSlots['words']): string {
  const wordAt = (slot: number) => words[slots[slot] ?? 0];
  const without = new Map(links.filter(({ first }) => wordAt(first) === undefined).map((link) => [link.first, link]));
  let whole = literals[0] ?? '';
  for (let i = 0; i < slots.length; i++) {
    const link = without.get(i);
    if (link) {
      i = link.last;
      whole = whole.slice(0, whole.length - link.before) + link.otherwise + (literals[i + 1] ?? '').slice(link.after);
    } else whole += (wordAt(i) ?? otherwise[i] ?? '') + (literals[i + 1] ?? '');
  }
  return whole;
}
