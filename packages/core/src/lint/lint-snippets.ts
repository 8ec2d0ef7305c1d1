import { practiceValues } from '../content/sample-values.ts';
import { snippetsUsed } from '../content/snippets-used.ts';
import type { Inline, InviteContent, SnippetUse } from '../content/types.ts';
import { hrefs, inlineRuns, snippetUses, type Path } from '../content/walk.ts';
import { snippetsInRun } from '../grammar/snippets-in-run.ts';
import type { SnippetTable } from '../grammar/snippet-table.ts';
import { isBlank } from '../render/is-blank.ts';
import type { Finding } from '../types.ts';
import { finding } from './finding-table.ts';
import type { Linting } from './lint-parsed.ts';

/** Snippets that are missing, damaged, or empty for somebody. */
export function lintSnippets(content: InviteContent, linting: Linting): Finding[] {
  return [
    ...missingSnippets(content, linting),
    ...writtenSnippets(content, linting),
    ...unknownSnippets(content, linting),
    ...emptySnippets(content, linting),
  ];
}

/** The activation link counts only in the body: a subject cannot be clicked. */
function missingSnippets(content: InviteContent, { table }: Linting): Finding[] {
  const used = snippetsUsed(content);
  const usedInBody = snippetsUsed({ ...content, subject: [], preheader: [] });
  return table.snippets.flatMap(({ id, label, required }) => {
    const details = { label, snippetId: id };
    if (id === 'activation_link') {
      return usedInBody.has(id) ? [] : [finding('activation_link_missing', details, ['body'])];
    }
    return required && !used.has(id) ? [finding('required_snippet_missing', details, ['body'])] : [];
  });
}

/** Brackets in plain text: misspelled, unclosed, unknown, or a known label that never became a snippet. */
function writtenSnippets(content: InviteContent, { table }: Linting): Finding[] {
  return inlineRuns(content).flatMap(({ children, path }) => {
    const run = snippetsInRun(children, table);
    const kept = new Set<Inline>(children);
    const unread = run.children.filter((inline) => inline.type === 'snippet' && !kept.has(inline));
    return [
      ...run.diagnostics.map(({ code, written, suggestion, path: within }) => {
        const meant = suggestion && { label: suggestion.label, snippetId: suggestion.id };
        return finding(code, { written, ...meant }, [...path, ...within]);
      }),
      ...unread.flatMap((inline) => (inline.type === 'snippet' ? [unreadSnippet(inline, table, path)] : [])),
    ];
  });
}

function unreadSnippet({ id }: SnippetUse, table: SnippetTable, path: Path): Finding {
  const label = table.get(id)?.label ?? id;
  return finding('snippet_unknown', { written: `[${label}]`, label, snippetId: id }, path);
}

function unknownSnippets(content: InviteContent, { table }: Linting): Finding[] {
  return snippetUses(content)
    .filter(({ use }) => !table.get(use.id))
    .map(({ use, path }) => finding('snippet_unknown', { written: `[${use.id}]`, snippetId: use.id }, path));
}

/** Snippets without a fallback that somebody has no value for. One finding per snippet, at its first such use. */
function emptySnippets(content: InviteContent, { table, practice, coverage = [] }: Linting): Finding[] {
  const missing = new Map(coverage.filter((one) => one.missing > 0).map(({ id, missing: count }) => [id, count]));
  const ofPractice = Object.entries(practice ? practiceValues(practice) : {});
  for (const [id, value] of ofPractice) {
    if (isBlank(value)) missing.set(id, 0);
    else missing.delete(id);
  }
  const found = new Map<string, Finding>();
  for (const { id, path } of usesWithoutFallback(content)) {
    const [snippet, count] = [table.get(id), missing.get(id)];
    if (!snippet || count === undefined || found.has(id)) continue;
    found.set(id, finding('snippet_without_value', { label: snippet.label, snippetId: id, count }, path));
  }
  return [...found.values()];
}

function usesWithoutFallback(content: InviteContent): { id: string; path: Path }[] {
  const inWords = snippetUses(content).filter(({ use }) => use.fallback === undefined);
  const asAddresses = hrefs(content).flatMap(({ href, path }) =>
    'snippet' in href ? [{ id: href.snippet, path }] : [],
  );
  return [...inWords.map(({ use, path }) => ({ id: use.id, path })), ...asAddresses];
}
