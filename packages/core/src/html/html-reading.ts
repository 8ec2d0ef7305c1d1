import type { Align, Block, Heading, Href, Inline, InviteContent, List, ListItem, Mark } from '../content/types.ts';
import type { SnippetTable } from '../grammar/snippet-table.ts';
import type { Direction } from '../render/direction.ts';
import type { DroppedPart } from './dropped-part.ts';
import type { HtmlText } from './parse-html.ts';
import { createRunBuilder, type Literal, type RunBuilder } from './run-builder.ts';

/** What the words of an element become. */
export type Form =
  | { type: 'paragraph' }
  | { type: 'heading'; level: Heading['level'] }
  | { type: 'quote' }
  | { type: 'item'; item: ListItem; list: List; depth: number };

/** What holds inside an element. */
export interface Around {
  form: Form;
  align: Align | undefined;
  direction: Direction;
  marks: readonly Mark[];
  saysMarks?: boolean | undefined;
  href?: Href;
  literal?: Literal | undefined;
}

/** An invite while it is read from HTML. */
export interface HtmlReading {
  table: SnippetTable;
  content: InviteContent;
  dropped: Set<DroppedPart>;
  run: RunBuilder;
}

export function startReading(table: SnippetTable): HtmlReading {
  const content: InviteContent = { version: 1, subject: [], preheader: [], body: [] };
  return { table, content, dropped: new Set(), run: createRunBuilder(table) };
}

/** Ends the run, if there is one, and makes it what the words around it are. */
export function endRun({ run, content }: HtmlReading, around: Around): void {
  if (run.isEmpty()) return;
  const children = run.take();
  if (children.length === 0) return;
  if (around.form.type === 'item') addLine(around.form.item, children);
  else content.body.push(blockOf(around, children));
}

/** The block that a run becomes outside lists. */
export function blockOf({ form, align }: Around, children: Inline[]): Block {
  if (form.type === 'quote') return { type: 'quote', children };
  const aligned = align ? { align } : {};
  return form.type === 'heading'
    ? { type: 'heading', level: form.level, ...aligned, children }
    : { type: 'paragraph', ...aligned, children };
}

function addLine(item: ListItem, line: Inline[]): void {
  if (item.children.length > 0) item.children.push({ type: 'break' });
  for (const inline of line) item.children.push(inline);
}

/** Whether there is nothing but white space that folds; a space that was written to be seen is something. */
export function isBlank({ text }: HtmlText): boolean {
  return /^[ \t\n\r\f]*$/.test(text);
}
