import { fromBracketText, type List, type SnippetTable } from '@patient-portal-access/core';

/** A line of plain text that is one of a list. */
export interface MarkedLine {
  /** Lines with the same kind of marker are of the same list. */
  kind: string;
  /** The number before it; undefined for bullets and letters. */
  number: number | undefined;
  ordered: boolean;
  words: string;
}

/** A bullet that is nothing else, or any marker with a tab behind it: so Word and PDF readers write lists as plain text. */
const MARKED = /^\s*(?:([•◦▪●○‣⁃■])\s+|([-–*·o§]|\p{Nd}{1,3}[.)]|\p{L}[.)])\t\s*)(?=\S)/u;

export function readMarkedLine(line: string): MarkedLine | undefined {
  const [marker, bullet, other = ''] = MARKED.exec(line) ?? [];
  if (marker === undefined) return undefined;
  const number = Number.parseInt(other, 10);
  const words = line.slice(marker.length);
  if (!Number.isNaN(number)) return { kind: 'number', number, ordered: true, words };
  if (/[.)]$/.test(other)) return { kind: 'letter', number: undefined, ordered: true, words };
  return { kind: bullet ?? other, number: undefined, ordered: false, words };
}

/** The list of lines that follow each other. A marker that is not in use yet begins a list in the item before it. */
export function plainListOf(lines: readonly MarkedLine[], table: SnippetTable): List {
  const all: List = { type: 'list', ordered: lines[0]?.ordered ?? false, ...startOf(lines[0]), items: [] };
  let open = [{ kind: lines[0]?.kind, list: all }];
  for (const line of lines) {
    const at = open.findIndex(({ kind }) => kind === line.kind);
    if (at >= 0) open = open.slice(0, at + 1);
    else {
      const list: List = { type: 'list', ordered: line.ordered, ...startOf(line), items: [] };
      const parent = open.at(-1)?.list.items.at(-1);
      if (parent) parent.list = list;
      open.push({ kind: line.kind, list });
    }
    open.at(-1)?.list.items.push({ children: fromBracketText(line.words, table) });
  }
  return all;
}

function startOf(line: MarkedLine | undefined): { start?: number } {
  return line?.number === undefined || line.number === 1 ? {} : { start: line.number };
}
