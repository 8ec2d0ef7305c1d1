import { snippetsInRun, type Block, type Inline, type SnippetTable } from '@patient-portal-access/core';

/** Paragraphs of plain text: an empty line parts them, a single line break stays one. */
export function readPlainText(text: string, table: SnippetTable): Block[] {
  return text
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .split(/\n[ \t]*\n\s*/)
    .map((words) => words.replace(/^\n+|\n+$/g, ''))
    .filter((words) => words !== '')
    .map((words) => ({ type: 'paragraph', children: snippetsInRun(linesOf(words), table).children }));
}

function linesOf(words: string): Inline[] {
  return words.split('\n').flatMap((line, index): Inline[] => {
    const text: Inline[] = line === '' ? [] : [{ type: 'text', text: line }];
    return index === 0 ? text : [{ type: 'break' }, ...text];
  });
}
