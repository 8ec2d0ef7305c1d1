import { type Snippet, snippetKey } from '@patient-portal-access/core';
import { snippetLabel } from '../chips/snippet-label.ts';

/** The snippets that a query may mean, those that begin with it first. An empty query means all. */
export function matchingSnippets(snippets: readonly Snippet[], query: string, locale: string): Snippet[] {
  const wanted = snippetKey(query);
  if (wanted === '') return [...snippets];
  return snippets
    .map((snippet) => ({ snippet, rank: rankOf(snippet, wanted, locale) }))
    .filter(({ rank }) => rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .map(({ snippet }) => snippet);
}

function rankOf(snippet: Snippet, wanted: string, locale: string): number {
  const label = snippetKey(snippetLabel(snippet, locale));
  if (label.startsWith(wanted)) return 0;
  if (label.split(' ').some((word) => word.startsWith(wanted))) return 1;
  const others = [snippet.id, snippet.label, ...(snippet.aliases ?? [])].map(snippetKey);
  return others.some((other) => other.startsWith(wanted)) || label.includes(wanted) ? 2 : 3;
}
