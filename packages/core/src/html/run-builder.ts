import type { Href, Inline, Mark, SnippetUse, Text } from '../content/types.ts';
import { snippetsInWords } from '../grammar/snippets-in-run.ts';
import type { SnippetTable } from '../grammar/snippet-table.ts';
import { joinTexts } from '../grammar/texts.ts';
import { bracketsOfOlderSpellings } from './older-spellings.ts';
import type { HtmlText } from './parse-html.ts';

/** What `data-literal` says of words that are not searched for snippets. */
export type Literal = 'spelling' | 'kept';

/** How the words stand that are added. Words of the same link share one `href` object. */
export interface Setting {
  marks: readonly Mark[];
  /** The marks are written down one by one, so none is an empty list. */
  saysMarks?: boolean | undefined;
  href?: Href;
  /** Its brackets are meant literally: as a mere spelling, or kept as text by somebody's decision. */
  literal?: Literal | undefined;
}

type Word = Text | SnippetUse;
type WordPiece = { word: Word; href: Href | undefined; isLiteral: boolean };
/** A link that has no words and is meant to. */
type BareLink = { href: Href };
type Piece = WordPiece | BareLink | 'break';

/** Collects a run the way browsers lay out text: white space folds, also across elements, and goes at the edges. */
export interface RunBuilder {
  text(text: HtmlText, setting: Setting): void;
  snippet(use: SnippetUse, setting: Setting): void;
  /** Begins a text that is not joined to the one before it, and is kept though nothing may follow. */
  beginText(setting: Setting): void;
  bareLink(href: Href): void;
  lineBreak(): void;
  isEmpty(): boolean;
  /** The run with its snippets read. The builder is empty again. */
  take(): Inline[];
}

export function createRunBuilder(table: SnippetTable): RunBuilder {
  let pieces: Piece[] = [];
  let isAtEdge = true;
  let soft: Text | undefined; // the last text, when it ends with white space that folds
  let apart = new Set<Inline>();
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
      const word = newText(shown, setting);
      push(word, setting);
      isAtEdge = !isKept && shown.endsWith(' ');
      soft = isAtEdge ? word : undefined;
    },
    snippet(use, setting) {
      push(use, { ...setting, literal: 'spelling' });
      isAtEdge = false;
      soft = undefined;
    },
    beginText(setting) {
      const word = newText('', setting);
      apart.add(word);
      push(word, { ...setting, literal: setting.literal ?? 'spelling' });
      soft = undefined;
    },
    bareLink: (href) => void pieces.push({ href }),
    lineBreak() {
      trimEnd();
      pieces.push('break');
      isAtEdge = true;
    },
    isEmpty: () => pieces.length === 0,
    take() {
      trimEnd();
      const run = readPieces(pieces, { table, apart });
      pieces = [];
      apart = new Set();
      isAtEdge = true;
      return run;
    },
  };
}

function newText(text: string, { marks, saysMarks, literal }: Setting): Text {
  return {
    type: 'text',
    text,
    ...(marks.length > 0 || saysMarks ? { marks: [...marks] } : {}),
    ...(literal === 'kept' ? { literal: true } : {}),
  };
}

interface Reader {
  table: SnippetTable;
  apart: ReadonlySet<Inline>;
}

function readPieces(pieces: readonly Piece[], reader: Reader): Inline[] {
  return groups(pieces).flatMap((group): Inline[] => {
    if (group === 'break') return [{ type: 'break' }];
    if (!('words' in group)) return [{ type: 'link', href: group.href, children: [] }];
    const children = readWords(group.words, reader);
    if (!group.href) return children;
    return children.length > 0 ? [{ type: 'link', href: group.href, children }] : [];
  });
}

interface Group {
  href: Href | undefined;
  words: WordPiece[];
}

/** Neighbouring words of the same link, or of none. */
function groups(pieces: readonly Piece[]): (Group | BareLink | 'break')[] {
  const all: (Group | BareLink | 'break')[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (piece === 'break' || !('word' in piece)) all.push(piece);
    else if (last && last !== 'break' && 'words' in last && last.href === piece.href) last.words.push(piece);
    else all.push({ href: piece.href, words: [piece] });
  }
  return all;
}

/** Reads the snippets of neighbouring words; a literal one ends what is read as one. */
function readWords(pieces: readonly WordPiece[], { table, apart }: Reader): Word[] {
  const read: Word[][] = [];
  let open: Word[] = [];
  const readOpen = () => {
    const words = joinTexts(open).map((word) =>
      word.type === 'text' ? { ...word, text: bracketsOfOlderSpellings(word.text, table) } : word,
    );
    read.push(snippetsInWords(words, table).children);
    open = [];
  };
  for (const { word, isLiteral } of pieces) {
    if (!isLiteral) {
      open.push(word);
      continue;
    }
    readOpen();
    read.push([word]);
  }
  readOpen();
  return joinTexts(read.flat(), apart);
}
