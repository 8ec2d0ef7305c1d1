import type { InviteContent, Snippet, SnippetCoverage } from '@patient-portal-access/core';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { useInviteTemplate } from '../template/use-invite-template.ts';

/** Which snippets some patients have no value for, and what those get instead. */
export function Coverage({ coverage }: { coverage: SnippetCoverage[] }) {
  const { labels, format } = usePortalAccess();
  const { template, snippets } = useInviteTemplate();
  if (!template) return null;
  const incomplete = coverage.filter(({ missing }) => missing > 0);
  return incomplete.map(({ id, present, missing }) => {
    const fallback = fallbackOf(id, template.content);
    if (fallback === undefined) return null;
    const label =
      labelOf(
        snippets.find((snippet) => snippet.id === id),
        format.locale,
      ) ?? id;
    return (
      <p key={id} data-slot="hint">
        {labels.send.coverage(
          format.count(present),
          format.count(present + missing),
          label,
          format.count(missing),
          fallback,
        )}
      </p>
    );
  });
}

/** In the screen's language where the backend has it. */
function labelOf(snippet: Snippet | undefined, locale: string): string | undefined {
  return snippet?.labels?.[locale] ?? snippet?.labels?.[locale.split('-')[0] ?? ''] ?? snippet?.label;
}

function fallbackOf(id: string, { subject, preheader, body }: InviteContent): string | undefined {
  const words = [...subject, ...preheader, ...body.flatMap((block) => ('children' in block ? block.children : []))];
  for (const word of words) if (word.type === 'snippet' && word.id === id && word.fallback) return word.fallback;
  return undefined;
}
