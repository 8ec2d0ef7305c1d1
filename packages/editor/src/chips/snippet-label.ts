import type { Snippet } from '@patient-portal-access/core';

/** A snippet's name in the language of the screen. */
export function snippetLabel(snippet: Snippet, locale: string): string {
  const language = locale.split('-')[0] ?? '';
  return snippet.labels?.[locale] ?? snippet.labels?.[language] ?? snippet.label;
}
