import type { Inline, SnippetUse, Text } from '../content/types.ts';
import type { Snippet } from '../types.ts';
import type { SnippetDiagnostic } from './diagnose.ts';
import { parseSnippets } from './parse-snippets.ts';
import { snippetTableOf, type SnippetTable } from './snippet-table.ts';
import { joinTexts, readTexts } from './texts.ts';

/** A diagnostic, and the text it starts in. */
export interface RunDiagnostic extends SnippetDiagnostic {
  /** The way from the run to that text: `[2]`, or `[3, 'children', 0]` inside a link. */
  path: (string | number)[];
  /** Where in that text it starts; `start` counts from the beginning of the neighbouring texts. */
  offset: number;
}

export interface RunWithSnippets<Kind extends Inline = Inline> {
  children: Kind[];
  diagnostics: RunDiagnostic[];
}

/**
 * Turns the bracket tokens of a run into snippets. Neighbouring texts are read as one, so a token whose half is bold
 * is still one; the marks of its opening bracket win. Snippets, breaks, links and literal texts end a stretch, and links are read on
 * their own. An escape loses its outer brackets.
 */
export function snippetsInRun(run: readonly Inline[], snippets: readonly Snippet[] | SnippetTable): RunWithSnippets {
  const table = snippetTableOf(snippets);
  const found: RunWithSnippets = { children: [], diagnostics: [] };
  let texts: Text[] = [];
  const readStretch = (end: number) => {
    const part = snippetsInTexts(texts, table, end - texts.length);
    // One by one: so many arguments as a pasted book has words are more than a call can take.
    for (const child of part.children) found.children.push(child);
    for (const diagnostic of part.diagnostics) found.diagnostics.push(diagnostic);
    texts = [];
  };
  for (const [index, inline] of run.entries()) {
    if (inline.type === 'text' && !inline.literal) {
      texts.push(inline);
      continue;
    }
    readStretch(index);
    if (inline.type === 'link') {
      const inner = snippetsInWords(inline.children, table);
      found.children.push({ ...inline, children: inner.children });
      for (const one of inner.diagnostics) found.diagnostics.push({ ...one, path: [index, 'children', ...one.path] });
    } else found.children.push(inline);
  }
  readStretch(run.length);
  return found;
}

/** The same for words that hold no link: a subject, a preheader, a button's label, a link's own words. */
export function snippetsInWords(
  words: readonly (Text | SnippetUse)[],
  snippets: readonly Snippet[] | SnippetTable,
): RunWithSnippets<Text | SnippetUse> {
  const { children, diagnostics } = snippetsInRun(words, snippets);
  return { children: children.filter(isWord), diagnostics };
}

/** Reads plain text, such as a subject as it was typed. */
export function snippetsInText(text: string, snippets: readonly Snippet[] | SnippetTable): (Text | SnippetUse)[] {
  return snippetsInWords([{ type: 'text', text }], snippets).children;
}

function snippetsInTexts(texts: Text[], table: SnippetTable, first: number): RunWithSnippets<Text | SnippetUse> {
  const { tokens, diagnostics } = parseSnippets(texts.map(({ text }) => text).join(''), table);
  const children: (Text | SnippetUse)[] = [];
  const reader = readTexts(texts);
  for (const token of tokens) {
    for (const text of reader.upTo(token.start)) children.push(text);
    if (token.type === 'escape') {
      reader.upTo(token.start + 1);
      children.push(...reader.upTo(token.end - 1));
      reader.upTo(token.end);
      continue;
    }
    const { marks } = reader.upTo(token.end)[0] ?? {};
    const { id, fallback } = token;
    children.push({
      type: 'snippet',
      id,
      ...(fallback === undefined ? {} : { fallback }),
      ...(marks ? { marks } : {}),
    });
  }
  for (const text of reader.upTo(Infinity)) children.push(text);
  const places = readTexts(texts);
  const located = diagnostics.map((one) => {
    const { index, offset } = places.at(one.start);
    return { ...one, path: [first + index], offset };
  });
  return { children: tokens.length > 0 ? joinTexts(children) : texts, diagnostics: located };
}

function isWord(inline: Inline): inline is Text | SnippetUse {
  return inline.type === 'text' || inline.type === 'snippet';
}
