import type { Snippet } from '@patient-portal-access/core';
import { snippetLabel } from '../chips/snippet-label.ts';
import type { SessionSettings } from '../session/session-context.ts';

/** The sentence about a snippet that an invite must have and has not. */
export function sayMissing(snippet: Snippet, { labels, locale }: Pick<SessionSettings, 'labels' | 'locale'>): string {
  return snippet.kind === 'url' ? labels.linkMissing : labels.snippetMissing(snippetLabel(snippet, locale));
}
