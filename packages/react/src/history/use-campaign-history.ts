import { isFinal } from '@patient-portal-access/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { refetchFailed } from '../provider/query-client.ts';
import { useViewer } from '../provider/use-viewer.ts';
import { usePortalStats } from '../stats/use-portal-stats.ts';

/** One send of the past. */
export interface PastSend {
  id: string;
  sentAt: string;
  /** How many invites went out. */
  sent: number;
  /** How many of those have activated since, where the backend knows. */
  joined?: number;
}

export interface CampaignHistoryView {
  state: 'loading' | 'ready' | 'failed';
  /** Newest first; without those that never sent anything. */
  sends: PastSend[];
  /** Present while there are older ones. */
  loadMore?: () => void;
  reload: () => void;
}

/** What was sent before. A backend that keeps no list still knows its last send. */
export function useCampaignHistory(): CampaignHistoryView {
  const { client, queries } = usePortalAccess().session;
  const { viewer, supports, error: viewerError } = useViewer();
  const { state, stats } = usePortalStats();
  const listed = supports('listCampaigns');
  const reload = () => refetchFailed(client);
  const [pages, setPages] = useState(1);
  const list = useQuery({ ...queries.campaigns(pages), enabled: listed }, client);
  if (viewer && !listed) {
    const last = stats?.lastCampaign;
    const sends = last ? [{ id: last.id, sentAt: last.sentAt, sent: last.total, ...joinedOf(last) }] : [];
    return { state, sends, reload };
  }
  const past = list.data?.items ?? [];
  return {
    state: list.data ? 'ready' : (list.error ?? viewerError) ? 'failed' : 'loading',
    sends: past
      .filter((campaign) => isFinal(campaign.state) && campaign.counts.accepted > 0)
      .map((campaign) => ({
        id: campaign.id,
        sentAt: campaign.startsAt,
        sent: campaign.counts.accepted,
        ...joinedOf(campaign),
      })),
    ...(list.data?.next !== undefined && !list.isPlaceholderData && { loadMore: () => setPages(pages + 1) }),
    reload,
  };
}

function joinedOf({ joined }: { joined?: number }): { joined?: number } {
  return joined === undefined ? {} : { joined };
}
