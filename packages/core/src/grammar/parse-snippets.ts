import type { Snippet } from '../types.ts';
import { diagnoseUnclosed, diagnoseUnknown, diagnoseUnopened, splitBody, type SnippetDiagnostic } from './diagnose.ts';
import { snippetTableOf, type SnippetTable } from './snippet-table.ts';

/** A snippet as it was written. `start` and `end` are offsets into the text, brackets included. */
export interface SnippetToken {
  type: 'snippet';
  id: string;
  /** The label as written. */
  label: string;
  /** What follows `|`; an empty string means empty on purpose. */
  fallback?: string;
  start: number;
  end: number;
}

/** `[[Label]]`: brackets that are meant literally and read `text`. */
export interface EscapeToken {
  type: 'escape';
  text: string;
  start: number;
  end: number;
}

export interface ParsedSnippets {
  tokens: (SnippetToken | EscapeToken)[];
  diagnostics: SnippetDiagnostic[];
}

const LONGEST_BODY = 80;
const EDGE = /[[\]［］\n\v\f\r\u0085\u2028\u2029]/gu;

/**
 * Finds the snippets of a text. Only a known label is a snippet; every other bracket stays literal, and is reported
 * where it was probably meant as one. Linear in the length of the text.
 *
 * token = "[" label [ "|" fallback ] "]", with at most 80 characters and no bracket or line break inside;
 * "[[label]]" is the escape; full-width brackets count as brackets.
 */
export function parseSnippets(text: string, snippets: readonly Snippet[] | SnippetTable): ParsedSnippets {
  const table = snippetTableOf(snippets);
  const tokens: ParsedSnippets['tokens'] = [];
  const diagnostics: SnippetDiagnostic[] = [];
  const note = (diagnostic: SnippetDiagnostic | undefined) => diagnostic && diagnostics.push(diagnostic);
  let isOpen = false;
  let start = 0; // of the stretch since the last edge
  for (const { 0: edge, index: at } of text.matchAll(EDGE)) {
    if (at < start) continue; // the second bracket of an escape
    const stretch = { text: text.slice(start, at), start };
    const closes = isClosing(edge);
    start = at + 1;
    if (isOpen && closes && isShort(stretch.text)) {
      const token = readToken(text, stretch, table);
      if (token) tokens.push(token);
      else note(diagnoseUnknown(stretch, table));
      start = Math.max(start, token?.end ?? 0);
    } else if (isOpen) note(diagnoseUnclosed(stretch, table));
    else if (closes) note(diagnoseUnopened(stretch, table));
    isOpen = isOpening(edge);
  }
  if (isOpen) note(diagnoseUnclosed({ text: text.slice(start), start }, table));
  return { tokens, diagnostics };
}

function readToken(
  text: string,
  body: { text: string; start: number },
  table: SnippetTable,
): SnippetToken | EscapeToken | undefined {
  const { label, fallback } = splitBody(body.text);
  const snippet = table.find(label);
  if (!snippet) return undefined;
  const start = body.start - 1;
  const end = body.start + body.text.length + 1;
  if (isOpening(text[start - 1]) && isClosing(text[end])) {
    return { type: 'escape', text: text.slice(start, end), start: start - 1, end: end + 1 };
  }
  const token = { type: 'snippet' as const, id: snippet.id, label, start, end };
  return fallback === undefined ? token : { ...token, fallback };
}

/** At most 80 characters, whatever each takes in UTF-16. */
function isShort(body: string): boolean {
  return body.length <= LONGEST_BODY || (body.length <= 2 * LONGEST_BODY && Array.from(body).length <= LONGEST_BODY);
}

function isOpening(character: string | undefined): boolean {
  return character === '[' || character === '［';
}

function isClosing(character: string | undefined): boolean {
  return character === ']' || character === '］';
}
