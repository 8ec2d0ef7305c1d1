import { sampleValues } from '../content/sample-values.ts';
import type { InviteContent, SnippetUse, Text } from '../content/types.ts';
import { isBlank } from '../render/is-blank.ts';
import type { Finding } from '../types.ts';
import { finding } from './finding-table.ts';
import type { Linting } from './lint-parsed.ts';
import { sensitiveWord } from './sensitive-word.ts';

const LONG_SUBJECT = 60;

/** Subject and preheader: what an inbox, and anybody who sees the phone, can read. */
export function lintSubject({ subject, preheader }: InviteContent, linting: Linting): Finding[] {
  if (subject.every((word) => word.type === 'text' && isBlank(word.text))) {
    return [finding('subject_empty', undefined, ['subject']), ...sensitiveWords('preheader', preheader)];
  }
  const length = Array.from(exampleOf(subject, linting).trim()).length;
  return [
    ...(length > LONG_SUBJECT ? [finding('subject_long', { count: length, most: LONG_SUBJECT }, ['subject'])] : []),
    ...sensitiveWords('subject', subject),
    ...sensitiveWords('preheader', preheader),
  ];
}

function sensitiveWords(field: 'subject' | 'preheader', words: InviteContent['subject']): Finding[] {
  const text = words.map((word) => (word.type === 'text' ? word.text : `\ufffc${word.fallback ?? ''}\ufffc`)).join('');
  const word = sensitiveWord(text);
  return word === undefined ? [] : [finding('subject_sensitive', { word }, [field])];
}

function exampleOf(words: readonly (Text | SnippetUse)[], { table, practice }: Linting): string {
  const values = practice
    ? sampleValues(table.snippets, practice)
    : Object.fromEntries(table.snippets.map(({ id, sample }) => [id, sample]));
  return words.map((word) => (word.type === 'text' ? word.text : (values[word.id] ?? word.fallback ?? ''))).join('');
}
