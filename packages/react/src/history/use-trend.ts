import type { TrendDay } from '@patient-portal-access/core';
import { useQuery } from '@tanstack/react-query';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { useViewer } from '../provider/use-viewer.ts';

export interface Trend {
  state: 'unsupported' | 'loading' | 'ready' | 'failed';
  /** Oldest first. */
  days: TrendDay[];
  /** How many more are active than at the first day. */
  gained?: number;
}

/** Active patients over the last days, where the backend keeps them. */
export function useTrend({ days }: { days: number }): Trend {
  const { client, queries } = usePortalAccess().session;
  const { viewer, supports } = useViewer();
  const offered = supports('trend');
  const { data, error } = useQuery({ ...queries.trend(days), enabled: offered }, client);
  const first = data?.[0];
  const last = data?.at(-1);
  return {
    state: viewer && !offered ? 'unsupported' : data ? 'ready' : error ? 'failed' : 'loading',
    days: data ?? [],
    ...(first && last && first !== last && { gained: last.active - first.active }),
  };
}
