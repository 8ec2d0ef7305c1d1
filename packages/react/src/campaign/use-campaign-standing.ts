import { type Campaign, type CampaignState, isFinal } from '@patient-portal-access/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { useViewer } from '../provider/use-viewer.ts';
import { usePortalStats } from '../stats/use-portal-stats.ts';
import { useUnsettledCampaign } from './use-unsettled-campaign.ts';

/** Which campaign the screen shows, and how it stands. */
export interface CampaignStanding {
  phase: 'none' | 'loading' | CampaignState;
  campaign?: Campaign;
  /** How many need nothing more: sent, refused, in doubt, skipped. */
  done: number;
  /** When the present state came in, in milliseconds. */
  updatedAt: number;
  /** The connection to the progress is gone; the send itself goes on. */
  lost: boolean;
  /** Puts a finished campaign out of sight. */
  dismiss: () => void;
}

/**
 * The campaign that runs now, also one that was started before a reload or by a colleague, or the last one of this visit,
 * or of before as long as some of it is in doubt.
 */
export function useCampaignStanding(): CampaignStanding {
  const { client, queries, campaigns } = usePortalAccess().session;
  const { viewer, supports } = useViewer();
  const { stats } = usePortalStats();
  const running = stats?.runningCampaignId ?? undefined;
  const shown = useSyncExternalStore(campaigns.subscribe, campaigns.read, campaigns.read);
  const id = shown.id ?? running;
  const { data: campaign, dataUpdatedAt } = useQuery({ ...queries.campaign(id ?? ''), enabled: false }, client);

  const over = campaign !== undefined && isFinal(campaign.state);
  useEffect(() => {
    // The figures may still name one that has ended and was put out of sight.
    if (running === undefined || running === shown.dismissed) return;
    if (shown.id === undefined || over) campaigns.show(running);
  }, [campaigns, running, shown.id, shown.dismissed, over]);

  const unsettled = useUnsettledCampaign();
  useEffect(() => {
    if (!unsettled || shown.id !== undefined || shown.dismissed === unsettled.id) return;
    const { queryKey } = queries.campaign(unsettled.id);
    if (!client.getQueryData(queryKey)) client.setQueryData(queryKey, unsettled);
    campaigns.show(unsettled.id);
  }, [client, queries, campaigns, unsettled, shown.id, shown.dismissed]);

  const live = supports('watchCampaign');
  const known = viewer !== undefined;
  useEffect(() => {
    if (id === undefined || !known || over) return undefined;
    return campaigns.follow(id, live);
  }, [campaigns, id, known, live, over]);

  return {
    phase: id === undefined ? 'none' : (campaign?.state ?? 'loading'),
    ...(id !== undefined && campaign && { campaign }),
    done: campaign ? campaign.total - campaign.counts.pending - campaign.counts.claimed : 0,
    updatedAt: dataUpdatedAt,
    lost: shown.lost,
    dismiss: campaigns.dismiss,
  };
}
