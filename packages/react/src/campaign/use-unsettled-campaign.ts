import { type Campaign, isFinal } from '@patient-portal-access/core';
import { useQuery } from '@tanstack/react-query';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { useViewer } from '../provider/use-viewer.ts';
import { usePortalStats } from '../stats/use-portal-stats.ts';

/** The last campaign, where invites of it may or may not have gone out and this viewer can settle them. */
export function useUnsettledCampaign(): Campaign | undefined {
  const { client, queries } = usePortalAccess().session;
  const { supports, may } = useViewer();
  const { stats } = usePortalStats();
  const id = stats?.runningCampaignId === null ? stats.lastCampaign?.id : undefined;
  const canSettle = supports('resolveUnknown') && may('sendInvites');
  const { data: last } = useQuery(
    { ...queries.lastCampaign(id ?? ''), enabled: id !== undefined && canSettle },
    client,
  );
  return id !== undefined && canSettle && last && isFinal(last.state) && last.counts.unknown > 0 ? last : undefined;
}
