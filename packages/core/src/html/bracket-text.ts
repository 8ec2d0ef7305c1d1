import type { SnippetUse, Text } from '../content/types.ts';
import { parseSnippets } from '../grammar/parse-snippets.ts';
import { snippetTableOf, type SnippetTable } from '../grammar/snippet-table.ts';
import { snippetsInText } from '../grammar/snippets-in-run.ts';
import type { Snippet } from '../types.ts';
import { bracketsOfOlderSpellings } from './older-spellings.ts';

/** Words as one writes them in a plain field: snippets in brackets, literal brackets doubled where they have to be. */
export function toBracketText(
  words: readonly (Text | SnippetUse)[],
  snippets: readonly Snippet[] | SnippetTable,
): string {
  const table = snippetTableOf(snippets);
  return escapeBrackets(words, table)
    .map((word) => (word.type === 'text' ? word.text : (bracketsOf(word, table) ?? plainBracketsOf(word, table))))
    .join('');
}

/** Reads a plain field of a practice's older system, such as a subject: snippets in brackets or in older spellings. */
export function fromBracketText(text: string, snippets: readonly Snippet[] | SnippetTable): (Text | SnippetUse)[] {
  const table = snippetTableOf(snippets);
  return snippetsInText(bracketsOfOlderSpellings(text, table), table);
}

/** A snippet in brackets; undefined where brackets cannot say it, for example with a bracket in its fallback. */
export function bracketsOf({ id, fallback }: SnippetUse, table: SnippetTable): string | undefined {
  const label = table.get(id)?.label;
  const written = fallback === undefined ? `[${label}]` : `[${label}|${fallback}]`;
  const [token, ...others] = parseSnippets(written, table).tokens;
  const isSame =
    token?.type === 'snippet' &&
    token.id === id &&
    token.fallback === fallback &&
    token.end === written.length &&
    others.length === 0;
  return label !== undefined && isSame ? written : undefined;
}

/** Texts with one more pair of brackets around what would be read as a snippet though it is only text. */
export function escapeBrackets<Kind extends { type: string }>(
  run: readonly (Kind | Text)[],
  table: SnippetTable,
): (Kind | Text)[] {
  const escaped: (Kind | Text)[] = [];
  let texts: Text[] = [];
  const escapeTexts = () => {
    for (const text of escapeStretch(texts, table)) escaped.push(text);
    texts = [];
  };
  for (const inline of run) {
    if (isText(inline)) {
      texts.push(inline);
      continue;
    }
    escapeTexts();
    escaped.push(inline);
  }
  escapeTexts();
  return escaped;
}

function escapeStretch(texts: readonly Text[], table: SnippetTable): Text[] {
  const { tokens } = parseSnippets(texts.map(({ text }) => text).join(''), table);
  const inner = (type: string) => (type === 'escape' ? 1 : 0);
  const opening = new Set(tokens.map(({ type, start }) => start + inner(type)));
  const closing = new Set(tokens.map(({ type, end }) => end - 1 - inner(type)));
  if (tokens.length === 0) return [...texts];
  let at = 0;
  return texts.map((piece) => {
    const start = at;
    at += piece.text.length;
    const text = piece.text.replace(/[[\]［］]/g, (bracket, index: number) => {
      if (opening.has(start + index)) return `[${bracket}`;
      return closing.has(start + index) ? `${bracket}]` : bracket;
    });
    return { ...piece, text };
  });
}

function isText(inline: { type: string }): inline is Text {
  return inline.type === 'text';
}

/** The nearest that brackets can say: without the fallback, or the bare id of a snippet that is not known. */
function plainBracketsOf({ id }: SnippetUse, table: SnippetTable): string {
  return `[${table.get(id)?.label ?? id}]`;
}
