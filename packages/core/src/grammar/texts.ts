import type { Inline, Mark, Text } from '../content/types.ts';

/** Reads neighbouring texts from front to back. */
export interface TextReader {
  /** What stands between the last place and `end`, each piece with its marks. Offsets count from the first text. */
  upTo(end: number): Text[];
  /** The text that holds an offset, and the offset inside it. Offsets must not fall. */
  at(offset: number): { index: number; offset: number };
}

export function readTexts(texts: readonly Text[]): TextReader {
  let index = 0;
  let start = 0; // of texts[index]
  let place = 0;
  const skipTo = (offset: number) => {
    for (let text = texts[index]; text && start + text.text.length <= offset; text = texts[index]) {
      start += text.text.length;
      index += 1;
    }
  };
  return {
    upTo(end) {
      const pieces: Text[] = [];
      while (place < end) {
        skipTo(place);
        const piece = texts[index];
        if (!piece) break;
        const text = piece.text.slice(place - start, end - start);
        pieces.push({ ...piece, text });
        place += text.length;
      }
      return pieces;
    },
    at(offset) {
      skipTo(offset);
      return { index, offset: offset - start };
    },
  };
}

/** Neighbouring texts that are set alike made one, empty texts left out; but each `apart` begins a text of its own. */
export function joinTexts<Kind extends Inline>(run: readonly Kind[], apart?: ReadonlySet<Inline>): Kind[] {
  const joined: Kind[] = [];
  for (const inline of run) {
    const last = joined.at(-1);
    if (inline.type !== 'text' || apart?.has(inline)) joined.push(inline);
    else if (last?.type === 'text' && isSetAlike(last, inline)) {
      joined[joined.length - 1] = { ...last, text: last.text + inline.text };
    } else if (inline.text !== '') joined.push(inline);
  }
  return joined;
}

/** Whether two texts have the same marks, and both or neither are literal. */
export function isSetAlike(a: Text, b: Text): boolean {
  return a.literal === b.literal && sameMarks(a.marks, b.marks);
}

function sameMarks(a: readonly Mark[] = [], b: readonly Mark[] = []): boolean {
  return a.length === b.length && a.every((mark) => b.includes(mark)) && b.every((mark) => a.includes(mark));
}
