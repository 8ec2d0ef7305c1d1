import type { InviteContent } from '../content/types.ts';
import { snippetTableOf, type SnippetTable } from '../grammar/snippet-table.ts';
import type { Snippet } from '../types.ts';
import type { DroppedPart } from './dropped-part.ts';
import { endRun, startReading, type Around } from './html-reading.ts';
import { parseHtml } from './parse-html.ts';
import { readChildren } from './read-element.ts';

export interface ImportedInvite {
  content: InviteContent;
  /** What the invite cannot hold and was left out, each kind once. */
  dropped: DroppedPart[];
}

/**
 * Reads the HTML a practice already has, with snippets in brackets or in older spellings (`{{FNAME}}`, `*|FNAME|*`).
 * Safe on any input: nothing is run, loaded or kept but words, snippets, links and plain formatting. The title becomes
 * the subject, a hidden beginning the preheader.
 */
export function fromBracketHtml(html: string, snippets: readonly Snippet[] | SnippetTable): ImportedInvite {
  const reading = startReading(snippetTableOf(snippets));
  const around: Around = { form: { type: 'paragraph' }, align: undefined, direction: 'ltr', marks: [] };
  readChildren(reading, parseHtml(html), around);
  endRun(reading, around);
  return { content: reading.content, dropped: [...reading.dropped] };
}
