import { splitBody } from '../grammar/diagnose.ts';
import type { SnippetTable } from '../grammar/snippet-table.ts';

const OLDER = /\{\{\{?([^{}\n]{1,80})\}?\}\}|\*\|([^|*\n]{1,80})\|\*/g;

/** `{{BUSINESSNAME}}` and `*|FNAME|*` written in brackets, where they are known. */
export function bracketsOfOlderSpellings(text: string, table: SnippetTable): string {
  return text.replace(OLDER, (all: string, braces?: string, stars?: string) => {
    const body = (braces ?? stars ?? '').trim();
    return table.find(splitBody(body).label) ? `[${body}]` : all;
  });
}
