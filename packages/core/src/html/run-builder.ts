import type { Href, Inline, Mark, SnippetUse, Text } from '../content/types.ts';
import { snippetsInWords } from '../grammar/snippets-in-run.ts';
import type { SnippetTable } from '../grammar/snippet-table.ts';
import { joinTexts } from '../grammar/texts.ts';
import { decodeEntities } from './decode-entities.ts';
import { bracketsOfOlderSpellings } from './older-spellings.ts';
import type { HtmlText } from './parse-html.ts';

/** What `data-literal` says of words that are not searched for snippets. */
export type Literal = 'spelling' | 'kept';

/** How the words stand that are added. Words of the same link share one `href` object. */
export interface Setting {
  marks: readonly Mark[];
  href?: Href;
  /** Its brackets are meant literally: as a mere spelling, or kept as text by somebody's decision. */
  literal?: Literal | undefined;
}

type Word = Text | SnippetUse;
type Piece = { word: Word; href: Href | undefined; isLiteral: boolean } | 'break';

/** Collects a run the way browsers lay out text: white space folds, also across elements, and goes at the edges. */
export interface RunBuilder {
  text(text: HtmlText, setting: Setting): void;
  snippet(use: SnippetUse, setting: Setting): void;
  lineBreak(): void;
  isEmpty(): boolean;
  /** The run with its snippets read. The builder is empty again. */
  take(): Inline[];
}

export function createRunBuilder(table: SnippetTable): RunBuilder {
  let pieces: Piece[] = [];
  let isAtEdge = true;
  let soft: Text | undefined; // the last text, when it ends with white space that folds
  const push = (word: Word, { href, literal }: Setting) =>
    pieces.push({ word, href, isLiteral: literal !== undefined });
  const trimEnd = () => {
    if (soft) soft.text = soft.text.slice(0, -1);
    soft = undefined;
  };
  return {
    text({ text, isKept }, setting) {
      const folded = isKept ? text : text.replace(/[ \t\n\r\f]+/g, ' ');
      const shown = !isKept && isAtEdge && folded.startsWith(' ') ? folded.slice(1) : folded;
      if (shown === '') return;
      const word = newText(decodeEntities(shown), setting);
      push(word, setting);
      isAtEdge = !isKept && shown.endsWith(' ');
      soft = isAtEdge ? word : undefined;
    },
    snippet(use, setting) {
      push(use, { ...setting, literal: 'spelling' });
      isAtEdge = false;
      soft = undefined;
    },
    lineBreak() {
      trimEnd();
      pieces.push('break');
      isAtEdge = true;
    },
    isEmpty: () => pieces.length === 0,
    take() {
      trimEnd();
      const run = readPieces(pieces, table);
      pieces = [];
      isAtEdge = true;
      return run;
    },
  };
}

function newText(text: string, { marks, literal }: Setting): Text {
  return {
    type: 'text',
    text,
    ...(marks.length > 0 ? { marks: [...marks] } : {}),
    ...(literal === 'kept' ? { literal: true } : {}),
  };
}

function readPieces(pieces: readonly Piece[], table: SnippetTable): Inline[] {
  const run: Inline[] = [];
  for (const group of groups(pieces)) {
    if (group === 'break') run.push({ type: 'break' });
    else if (group.href) run.push({ type: 'link', href: group.href, children: readWords(group.pieces, table) });
    else run.push(...readWords(group.pieces, table));
  }
  return joinTexts(run).filter((inline) => inline.type !== 'link' || inline.children.length > 0);
}

interface Group {
  href: Href | undefined;
  pieces: Exclude<Piece, 'break'>[];
}

/** Neighbouring words of the same link, or of none. */
function groups(pieces: readonly Piece[]): (Group | 'break')[] {
  const all: (Group | 'break')[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (piece === 'break') all.push(piece);
    else if (last && last !== 'break' && last.href === piece.href) last.pieces.push(piece);
    else all.push({ href: piece.href, pieces: [piece] });
  }
  return all;
}

/** Reads the snippets of neighbouring words; a literal one ends what is read as one. */
function readWords(pieces: Group['pieces'], table: SnippetTable): Word[] {
  const read: Word[] = [];
  let open: Word[] = [];
  const readOpen = () => {
    const words = joinTexts(open).map((word) =>
      word.type === 'text' ? { ...word, text: bracketsOfOlderSpellings(word.text, table) } : word,
    );
    read.push(...snippetsInWords(words, table).children);
    open = [];
  };
  for (const { word, isLiteral } of pieces) {
    if (!isLiteral) {
      open.push(word);
      continue;
    }
    readOpen();
    read.push(word);
  }
  readOpen();
  return joinTexts(read);
}
