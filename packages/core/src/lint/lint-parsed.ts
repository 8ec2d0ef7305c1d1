import type { InviteContent } from '../content/types.ts';
import { snippetTableOf, type SnippetTable } from '../grammar/snippet-table.ts';
import type { InviteTheme } from '../render/theme.ts';
import type { Finding, Practice, Snippet, SnippetCoverage } from '../types.ts';
import { lintLinks } from './lint-links.ts';
import { lintLook } from './lint-look.ts';
import { lintSnippets } from './lint-snippets.ts';
import { lintSubject } from './lint-subject.ts';

/** What an invite is judged by. Without `practice` its look and size are not; without `coverage` nor are patients' values. */
export interface LintContext {
  snippets: readonly Snippet[] | SnippetTable;
  practice?: Practice;
  coverage?: readonly SnippetCoverage[];
  theme?: InviteTheme;
}

/** `LintContext` with the table made once. */
export interface Linting extends LintContext {
  table: SnippetTable;
}

/** `lintInvite` for content that an editor or a parser has made: apart from it, so that a screen does not load the schema. */
export function lintParsed(content: InviteContent, context: LintContext): Finding[] {
  const linting = { ...context, table: snippetTableOf(context.snippets) };
  return [
    ...lintSubject(content, linting),
    ...lintSnippets(content, linting),
    ...lintLinks(content, linting),
    ...lintLook(content, linting),
  ];
}
