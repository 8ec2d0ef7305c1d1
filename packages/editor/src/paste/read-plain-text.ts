import { fromBracketText, type Block, type Inline, type SnippetTable } from '@patient-portal-access/core';
import { plainListOf, readMarkedLine, type MarkedLine } from './read-plain-list.ts';

/** Paragraphs and lists of plain text: an empty line parts paragraphs, a single line break stays one. */
export function readPlainText(text: string, table: SnippetTable): Block[] {
  return text
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .split(/\n[ \t]*\n\s*/)
    .map((words) => words.replace(/^\n+|\n+$/g, ''))
    .filter((words) => words !== '')
    .flatMap((words) => readLines(words.split('\n'), table));
}

function readLines(lines: readonly string[], table: SnippetTable): Block[] {
  const blocks: Block[] = [];
  let paragraph: Inline[] | undefined;
  let marked: MarkedLine[] = [];
  const endList = () => {
    if (marked.length > 0) blocks.push(plainListOf(marked, table));
    marked = [];
  };
  for (const line of lines) {
    const one = readMarkedLine(line);
    if (one) {
      paragraph = undefined;
      marked.push(one);
      continue;
    }
    endList();
    const words = line === '' ? [] : fromBracketText(line, table);
    if (paragraph) paragraph.push({ type: 'break' }, ...words);
    else {
      paragraph = words;
      blocks.push({ type: 'paragraph', children: paragraph });
    }
  }
  endList();
  return blocks;
}
