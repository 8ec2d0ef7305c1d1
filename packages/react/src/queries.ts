import {
  type CallContext,
  type Campaign,
  isPortalAccessError,
  type Page,
  type PatientQuery,
  type PortalAccessAdapter,
} from '@patient-portal-access/core';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';

/** Figures on an open page are at most this old, and a call takes its time: well within five seconds. */
const STATS_EVERY_MS = 4_000;
const CAMPAIGNS_A_PAGE = 10;
const PATIENTS_A_PAGE = 25;

/** Every key and option of the screen's reads, in one place. */
export const queryKeys = {
  viewer: ['viewer'],
  stats: ['stats'],
  settings: ['settings'],
  template: ['template'],
  snippets: ['snippets'],
  coverage: ['coverage'],
  campaigns: ['campaigns'],
  patients: ['patients'],
  trend: ['trend'],
  reminders: ['reminders'],
  tested: ['tested-content'],
  campaign: (id: string) => ['campaign', id],
} as const;

export type Queries = ReturnType<typeof createQueries>;

export function createQueries(adapter: PortalAccessAdapter) {
  // Asked for as one page; a backend that gives smaller ones is asked again for what is missing.
  const firstCampaigns = async (most: number, call: CallContext): Promise<Page<Campaign>> => {
    const read: Page<Campaign> = { items: [] };
    while (read.items.length < most) {
      const after = read.next === undefined ? {} : { after: read.next };
      const page = await adapter.listCampaigns?.({ ...after, limit: most - read.items.length }, call);
      read.items.push(...(page?.items ?? []));
      if (page?.next === undefined || page.items.length === 0) return { items: read.items };
      read.next = page.next;
    }
    return read;
  };
  return {
    viewer: queryOptions({
      queryKey: queryKeys.viewer,
      queryFn: (call) => adapter.getViewer(signalOf(call)),
      staleTime: 60_000,
    }),
    stats: queryOptions({
      queryKey: queryKeys.stats,
      queryFn: (call) => adapter.getStats(signalOf(call)),
      refetchInterval: (query) => nextStatsAfter(query.state.error),
      refetchOnWindowFocus: 'always',
    }),
    settings: queryOptions({
      queryKey: queryKeys.settings,
      queryFn: (call) => adapter.getSettings(signalOf(call)),
      // The provider keeps to its time zone without observing it.
      gcTime: Infinity,
    }),
    template: queryOptions({
      queryKey: queryKeys.template,
      queryFn: (call) => adapter.getTemplate(signalOf(call)),
    }),
    snippets: queryOptions({
      queryKey: queryKeys.snippets,
      queryFn: (call) => adapter.listSnippets(signalOf(call)),
      staleTime: 60_000,
    }),
    campaign: (id: string) =>
      queryOptions({
        queryKey: queryKeys.campaign(id),
        queryFn: (call) => adapter.getCampaign(id, signalOf(call)),
      }),
    /** Apart from the campaign that is followed: what ends that one must not pass unseen. */
    lastCampaign: (id: string) =>
      queryOptions({
        queryKey: ['last-campaign', id],
        queryFn: (call) => adapter.getCampaign(id, signalOf(call)),
        staleTime: Infinity,
      }),
    /** So many pages, newest first. */
    campaigns: (pages: number) =>
      queryOptions({
        queryKey: [...queryKeys.campaigns, pages],
        queryFn: (call) => firstCampaigns(pages * CAMPAIGNS_A_PAGE, signalOf(call)),
        placeholderData: keepPreviousData,
      }),
    patients: (query: PatientQuery, after: string | undefined) =>
      queryOptions({
        queryKey: [...queryKeys.patients, query, after],
        queryFn: async ({ signal }) =>
          (await adapter.listPatients?.(query, { limit: PATIENTS_A_PAGE, ...(after && { after }) }, { signal })) ?? {
            items: [],
          },
        placeholderData: keepPreviousData,
      }),
    trend: (days: number) =>
      queryOptions({
        queryKey: [...queryKeys.trend, days],
        queryFn: async (call) => (await adapter.getTrend?.({ days }, signalOf(call))) ?? [],
        staleTime: 60_000,
      }),
    reminders: queryOptions({
      queryKey: queryKeys.reminders,
      queryFn: async (call) => (await adapter.getReminders?.(signalOf(call))) ?? null,
    }),
  };
}

function signalOf({ signal }: { signal: AbortSignal }) {
  return { signal };
}

/** Asking again cannot help until somebody signs in, and not before the backend is ready for it. */
function nextStatsAfter(error: unknown): number | false {
  if (!isPortalAccessError(error)) return STATS_EVERY_MS;
  if (error.code === 'unauthenticated' || error.code === 'forbidden') return false;
  return Math.max(STATS_EVERY_MS, error.info.retryAfterMs ?? 0);
}
