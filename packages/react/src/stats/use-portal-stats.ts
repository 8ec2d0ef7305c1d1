import type { PortalStats } from '@patient-portal-access/core';
import { type QueryClient, QueryObserver, type QueryState } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import type { Queries } from '../queries.ts';

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
  const { data: stats, error, fetchStatus } = useStatsQuery(client, queries.stats);
  const refresh = useCallback(() => void client.refetchQueries(queries.stats), [client, queries]);
  return {
    state: stats ? 'ready' : error ? 'failed' : 'loading',
    ...(stats && { stats }),
    ...(stats && stats.total > 0 && { share: stats.active / stats.total }),
    ...(stats?.unreachable !== undefined && { reachable: stats.inactive - stats.unreachable }),
    ...(error && { error }),
    refreshing: fetchStatus === 'fetching',
    refresh,
  };
}

type StatsQuery = Partial<Pick<QueryState<PortalStats>, 'data' | 'error' | 'fetchStatus'>>;
const UNKNOWN: StatsQuery = {};

/** As `useQuery`, but for its observer, which is made after what is known already is on the page: the figures come first. */
function useStatsQuery(client: QueryClient, query: Queries['stats']): StatsQuery {
  return useSyncExternalStore(
    useCallback((tell) => new QueryObserver(client, query).subscribe(tell), [client, query]),
    () => client.getQueryState(query.queryKey) ?? UNKNOWN,
    () => UNKNOWN,
  );
}
