import { type Campaign, isFinal } from '@patient-portal-access/core';
import { useQuery } from '@tanstack/react-query';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { useViewer } from '../provider/use-viewer.ts';
import { usePortalStats } from '../stats/use-portal-stats.ts';

/** The last campaign, where invites of it may or may not have gone out and this viewer can settle them. */
export function useUnsettledCampaign(): Campaign | undefined {
  const { adapter, client } = usePortalAccess().session;
  const { supports, may } = useViewer();
  const { stats } = usePortalStats();
  const id = stats?.runningCampaignId === null ? stats.lastCampaign?.id : undefined;
  const canSettle = supports('resolveUnknown') && may('sendInvites');
  const { data: last } = useQuery(
    {
      // Apart from the campaign that is followed: what ends that one must not pass unseen.
      queryKey: ['last-campaign', id],
      queryFn: ({ signal }) => adapter.getCampaign(id ?? '', { signal }),
      enabled: id !== undefined && canSettle,
      staleTime: Infinity,
    },
    client,
  );
  return id !== undefined && canSettle && last && isFinal(last.state) && last.counts.unknown > 0 ? last : undefined;
}
