import type { SnippetCoverage } from '@patient-portal-access/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { useViewer } from '../provider/use-viewer.ts';
import { queryKeys } from '../queries.ts';
import { usePortalStats } from '../stats/use-portal-stats.ts';

const NONE: SnippetCoverage[] = [];

/**
 * For how many of those who would be mailed now each snippet of the stored invite has a value, where the backend counts.
 * Counted anew when the figures change or a campaign has run, since both change who would be mailed.
 */
export function useSnippetCoverage(): SnippetCoverage[] {
  const { adapter, client, queries } = usePortalAccess().session;
  const { supports } = useViewer();
  const { data: template } = useQuery(queries.template, client);
  const { stats } = usePortalStats();
  const audience = [stats?.inactive, stats?.unreachable, stats?.runningCampaignId, stats?.lastCampaign?.id];
  const { data } = useQuery(
    {
      queryKey: [...queryKeys.coverage, template?.revision, ...audience],
      queryFn: async ({ signal }) =>
        (template && (await adapter.snippetCoverage?.({ content: template.content }, { signal }))) ?? NONE,
      enabled: template !== undefined && stats !== undefined && supports('snippetCoverage'),
      placeholderData: keepPreviousData,
      staleTime: 60_000,
    },
    client,
  );
  return data ?? NONE;
}
