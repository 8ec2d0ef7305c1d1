import { PLACES, type CompiledPart, type UsedSnippet } from './compiled-invite.ts';
import type { Place } from './place.ts';

/** A value in the words. */
export interface NewValue {
  id: string;
  place: Place;
  /** What stands there without a value; already made safe. */
  otherwise: string;
}

/** A link: the address, and what it is put between, for example `<a href="`, `">` and `</a>`. */
export interface NewLink {
  id: string;
  place: 'html' | 'text';
  around: readonly string[];
  /** What stands there without a safe address; already made safe. */
  otherwise: string;
}

/** Takes down one part of a mail, front to back. */
export interface PartWriter {
  write(...literals: string[]): void;
  value(value: NewValue): void;
  link(link: NewLink): void;
  finish(): CompiledPart;
}

/** The slots of all parts of one mail. What a snippet says in two places of a kind is worked out once. */
export interface Slots {
  createPart(): PartWriter;
  finish(): UsedSnippet[];
}

export function createSlots(): Slots {
  const snippets: UsedSnippet[] = [];
  const positions = new Map<string, number>();
  const indexOf: IndexOf = ({ id, place }, as) => {
    const key = `${as} ${id}`;
    const position = positions.get(key) ?? snippets.push({ id, as, isInSubject: false }) - 1;
    positions.set(key, position);
    const snippet = snippets[position];
    if (snippet && place === 'header') snippet.isInSubject = true;
    return position * PLACES.length + PLACES.indexOf(place);
  };
  return { createPart: () => createPart(indexOf), finish: () => snippets };
}

type IndexOf = (use: { id: string; place: Place }, as: UsedSnippet['as']) => number;

function createPart(indexOf: IndexOf): PartWriter {
  const part: CompiledPart = { literals: [], slots: [], otherwise: [], links: [] };
  let pieces: string[] = [];
  // Joined, not added up: a string that is added up stays a rope, and every mail would have to walk it.
  const endLiteral = () => {
    part.literals.push(pieces.join(''));
    pieces = [];
  };
  const addSlot = (at: number, otherwise: string) => {
    endLiteral();
    part.slots.push(at);
    part.otherwise.push(otherwise);
  };
  return {
    write: (...more) => void pieces.push(...more),
    value: (value) => addSlot(indexOf(value, 'words'), value.otherwise),
    link(link) {
      const [before = '', ...rest] = link.around;
      const first = part.slots.length;
      pieces.push(before);
      for (const piece of rest) {
        addSlot(indexOf(link, 'address'), '');
        pieces.push(piece);
      }
      const [last, after] = [part.slots.length - 1, rest.at(-1)?.length ?? 0];
      part.links.push({ first, last, before: before.length, after, otherwise: link.otherwise });
    },
    finish() {
      endLiteral();
      // Cut from one string they are as wide as the mail will be: filling a wide string from narrow ones takes longer.
      return { ...part, literals: part.literals.join('\0').split('\0') };
    },
  };
}
