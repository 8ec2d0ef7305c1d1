import type { SnippetTable } from '../grammar/snippet-table.ts';
import type { Snippet } from '../types.ts';
import { fromBracketTree, type ImportedInvite } from './from-bracket-tree.ts';
import { parseHtml } from './parse-html.ts';

/**
 * Reads the HTML a practice already has, with snippets in brackets or in older spellings (`{{FNAME}}`, `*|FNAME|*`).
 * Safe on any input: nothing is run, loaded or kept but words, snippets, links and plain formatting. The title becomes
 * the subject, a hidden beginning the preheader.
 */
export function fromBracketHtml(html: string, snippets: readonly Snippet[] | SnippetTable): ImportedInvite {
  return fromBracketTree(parseHtml(html), snippets);
}
