import type { Snippet } from '../types.ts';
import type { SnippetTable } from './snippet-table.ts';

/** Something in the text that is probably meant to be a snippet, but is none. */
export interface SnippetDiagnostic {
  code: 'snippet_misspelled' | 'snippet_unknown' | 'snippet_unclosed';
  /** What is written, brackets included. */
  written: string;
  start: number;
  end: number;
  /** The snippet that was probably meant. */
  suggestion?: Snippet;
}

/** A stretch of text without brackets or line breaks; `start` is its offset in the whole text. */
export interface Stretch {
  text: string;
  start: number;
}

const WORD = /[\p{L}\p{M}\p{N}'’_]+/gu;
const TITLE_CASE = /^\p{Lu}/u;

/** What a closed pair of brackets was meant to be, when its label is not known. `body` is what is between them. */
export function diagnoseUnknown(body: Stretch, table: SnippetTable): SnippetDiagnostic | undefined {
  const { label, fallback } = splitBody(body.text);
  const suggestion = table.suggest(label);
  const whole = { written: `[${body.text}]`, start: body.start - 1, end: body.start + body.text.length + 1 };
  if (suggestion) return { code: 'snippet_misspelled', ...whole, suggestion };
  const isMeant = isTitle(label) || (fallback !== undefined && label.trim() !== '');
  return isMeant ? { code: 'snippet_unknown', ...whole } : undefined;
}

/** A known label behind an opening bracket that is never closed. */
export function diagnoseUnclosed(rest: Stretch, table: SnippetTable): SnippetDiagnostic | undefined {
  const ends = Array.from(firstWords(rest.text, table.mostWords), (word) => word.index + word[0].length);
  for (const [index, end] of [...ends.entries()].reverse()) {
    const suggestion = table.find(rest.text.slice(0, end));
    const readsOn = index === 0 && /^\s+[\p{L}\p{N}]/u.test(rest.text.slice(end));
    if (!suggestion || readsOn) continue;
    const start = rest.start - 1;
    return {
      code: 'snippet_unclosed',
      written: `[${rest.text.slice(0, end)}`,
      start,
      end: rest.start + end,
      suggestion,
    };
  }
  return undefined;
}

/** A known label of several words before a closing bracket that was never opened. */
export function diagnoseUnopened(before: Stretch, table: SnippetTable): SnippetDiagnostic | undefined {
  const { label } = splitBody(before.text);
  const starts = Array.from(label.matchAll(WORD), (word) => word.index).slice(-table.mostWords);
  for (const start of starts.slice(0, -1)) {
    const suggestion = table.find(label.slice(start));
    if (!suggestion) continue;
    const written = `${before.text.slice(start)}]`;
    const at = before.start + start;
    return { code: 'snippet_unclosed', written, start: at, end: at + written.length, suggestion };
  }
  return undefined;
}

/** Label and fallback of what stands between brackets. No `|` at all means no fallback. */
export function splitBody(body: string): { label: string; fallback?: string } {
  const bar = body.search(/[|｜]/u);
  return bar < 0 ? { label: body } : { label: body.slice(0, bar), fallback: body.slice(bar + 1).trim() };
}

/** `Patient Middle Name` or `Date of Birth`, but not `see note below`. */
function isTitle(label: string): boolean {
  const words = Array.from(label.matchAll(WORD), ([word]) => word);
  return TITLE_CASE.test(words[0] ?? '') && words.filter((word) => TITLE_CASE.test(word)).length >= 2;
}

function firstWords(text: string, most: number): RegExpExecArray[] {
  const words: RegExpExecArray[] = [];
  for (const word of text.matchAll(WORD)) {
    words.push(word);
    if (words.length >= most) break;
  }
  return words;
}
