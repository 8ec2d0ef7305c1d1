import { PortalAccessError } from '../errors.ts';
import type { Snippet } from '../types.ts';
import { closestKey } from './closest-key.ts';
import { snippetKey } from './snippet-key.ts';

/** Snippets by every spelling they answer to. */
export interface SnippetTable {
  readonly snippets: readonly Snippet[];
  /** By id, exactly. */
  get(id: string): Snippet | undefined;
  /** By id, label, alias or translation, in any spelling. */
  find(label: string): Snippet | undefined;
  /** The snippet that was probably meant by an unknown label. */
  suggest(label: string): Snippet | undefined;
  /** How many words the longest spelling has. */
  readonly mostWords: number;
}

/** Throws `invalid` when two snippets answer to the same spelling, or share an id. */
export function createSnippetTable(snippets: readonly Snippet[]): SnippetTable {
  const byKey = new Map<string, Snippet>();
  const byId = new Map<string, Snippet>();
  for (const snippet of snippets) {
    if (byId.has(snippet.id)) throw collision(snippet.id, snippet, snippet);
    byId.set(snippet.id, snippet);
    for (const spelling of spellings(snippet)) {
      const key = snippetKey(spelling);
      const other = byKey.get(key);
      if (other && other !== snippet) throw collision(spelling, other, snippet);
      if (key !== '') byKey.set(key, snippet);
    }
  }
  const suggestions = new Map<string, Snippet | undefined>();
  return {
    snippets,
    mostWords: Math.max(0, ...Array.from(byKey.keys(), (key) => key.split(' ').length)),
    get: (id) => byId.get(id),
    find: (label) => byKey.get(snippetKey(label)),
    suggest(label) {
      const key = snippetKey(label);
      if (!suggestions.has(key)) {
        if (suggestions.size > 1000) suggestions.clear();
        suggestions.set(key, byKey.get(closestKey(key, byKey.keys()) ?? ''));
      }
      return suggestions.get(key);
    },
  };
}

/** The table of a list of snippets; a table stays as it is. */
export function snippetTableOf(snippets: readonly Snippet[] | SnippetTable): SnippetTable {
  return isTable(snippets) ? snippets : createSnippetTable(snippets);
}

function isTable(snippets: readonly Snippet[] | SnippetTable): snippets is SnippetTable {
  return !Array.isArray(snippets);
}

function spellings({ id, label, labels, aliases }: Snippet): string[] {
  return [id, label, ...Object.values(labels ?? {}), ...(aliases ?? [])];
}

function collision(spelling: string, a: Snippet, b: Snippet): PortalAccessError {
  return new PortalAccessError(
    'invalid',
    `Two snippets answer to [${spelling}]: ${a.id} and ${b.id}. Every id, label, alias and translation must be unique.`,
  );
}
