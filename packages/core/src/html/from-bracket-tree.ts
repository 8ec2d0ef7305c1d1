import type { InviteContent } from '../content/types.ts';
import { snippetTableOf, type SnippetTable } from '../grammar/snippet-table.ts';
import type { Snippet } from '../types.ts';
import type { DroppedPart } from './dropped-part.ts';
import { endRun, startReading, type Around } from './html-reading.ts';
import type { HtmlElement } from './parse-html.ts';
import { readChildren } from './read-element.ts';

export interface ImportedInvite {
  content: InviteContent;
  /** What the invite cannot hold and was left out, each kind once. */
  dropped: DroppedPart[];
}

/** `fromBracketHtml` of HTML that somebody, a browser for example, has parsed already: of what is inside `root`. */
export function fromBracketTree(root: HtmlElement, snippets: readonly Snippet[] | SnippetTable): ImportedInvite {
  const reading = startReading(snippetTableOf(snippets));
  const around: Around = { form: { type: 'paragraph' }, align: undefined, direction: 'ltr', marks: [] };
  readChildren(reading, root, around);
  endRun(reading, around);
  return { content: reading.content, dropped: [...reading.dropped] };
}
