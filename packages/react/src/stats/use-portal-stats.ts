import type { PortalStats } from '@patient-portal-access/core';
import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { usePortalAccess } from '../provider/portal-access-context.ts';

export interface PortalStatsView {
  state: 'loading' | 'ready' | 'failed';
  stats?: PortalStats;
  /** Active of all, 0 to 1; absent with no patients. */
  share?: number;
  /** Inactive patients who can be emailed, where the backend knows. */
  reachable?: number;
  /** Set when the last attempt failed; with `state: 'ready'` the figures are those of before. */
  error?: unknown;
  refreshing: boolean;
  refresh: () => void;
}

/** The three figures: kept fresh while the page is visible, on focus and on demand. */
export function usePortalStats(): PortalStatsView {
  const { client, queries } = usePortalAccess().session;
  const { data: stats, error, isFetching, refetch } = useQuery(queries.stats, client);
  const refresh = useCallback(() => void refetch(), [refetch]);
  return {
    state: stats ? 'ready' : error ? 'failed' : 'loading',
    ...(stats && { stats }),
    ...(stats && stats.total > 0 && { share: stats.active / stats.total }),
    ...(stats?.unreachable !== undefined && { reachable: stats.inactive - stats.unreachable }),
    ...(error && { error }),
    refreshing: isFetching,
    refresh,
  };
}
