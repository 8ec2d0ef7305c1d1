import { practiceValues } from '../content/sample-values.ts';
import { snippetTableOf, type SnippetTable } from '../grammar/snippet-table.ts';
import type { Practice, Snippet } from '../types.ts';
import { directionOf, type Direction } from './direction.ts';
import { inviteLook, type InviteLook, type InviteTheme } from './theme.ts';
import { inviteWords, type InviteWords } from './words.ts';

/** What an invite is compiled with: `practice` gives logo, colours, language and the values that never differ. */
export interface CompileContext {
  practice: Practice;
  snippets: readonly Snippet[] | SnippetTable;
  theme?: InviteTheme;
}

/** What every part of the renderer knows. */
export interface Rendering {
  practice: Practice;
  table: SnippetTable;
  direction: Direction;
  look: InviteLook;
  words: InviteWords;
  /** Values that are the same for every patient. */
  fixed: ReadonlyMap<string, string>;
}

export function createRendering({ practice, snippets, theme }: CompileContext): Rendering {
  return {
    practice,
    table: snippetTableOf(snippets),
    direction: directionOf(practice.locale),
    look: inviteLook(practice, theme),
    words: inviteWords(practice.locale),
    fixed: new Map(Object.entries(practiceValues(practice))),
  };
}
