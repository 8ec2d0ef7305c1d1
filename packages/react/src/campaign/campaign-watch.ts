import { type Campaign, isFinal, type PortalAccessAdapter } from '@patient-portal-access/core';
import type { QueryClient } from '@tanstack/react-query';
import { renew } from '../provider/query-client.ts';
import { type Queries, queryKeys } from '../queries.ts';
import { isHopeless, isSignedOut, pause } from './wait-again.ts';

/** Which campaign the screen shows, and whether its progress still arrives. */
export interface WatchState {
  id?: string;
  /** Somebody has put this one out of sight. */
  dismissed?: string;
  lost: boolean;
}

/** Follows the one campaign that the screen shows, however many parts look at it. */
export interface CampaignWatch {
  read: () => WatchState;
  subscribe: (listener: () => void) => () => void;
  /** Shows this campaign from now on. */
  show: (campaign: Campaign | string) => void;
  /** Shows none until the next. */
  dismiss: () => void;
  /** Keeps it up to date until the returned function is called. */
  follow: (id: string, live: boolean) => () => void;
  /** Takes in a newer state; an older one that comes late is left out. */
  update: (campaign: Campaign) => void;
  /** Hears of each campaign that ends while it is followed. Returns what ends it. */
  onFinished: (listener: (campaign: Campaign) => void) => () => void;
}

interface Backing {
  adapter: PortalAccessAdapter;
  client: QueryClient;
  queries: Queries;
}

const AGAIN_AFTER_MS = 2_000;
/** Until somebody has signed in again; coming back to the page asks at once. */
const AGAIN_SIGNED_IN_AFTER_MS = 15_000;

export function createCampaignWatch({ adapter, client, queries }: Backing): CampaignWatch {
  const listeners = new Set<() => void>();
  const finished = new Set<(campaign: Campaign) => void>();
  const followers = new Map<string, { count: number; stop: AbortController }>();
  let state: WatchState = { lost: false };

  const become = (next: WatchState) => {
    if (next.id === state.id && next.dismissed === state.dismissed && next.lost === state.lost) return;
    state = next;
    for (const listener of listeners) listener();
  };
  const update = (campaign: Campaign) => {
    const { queryKey } = queries.campaign(campaign.id);
    const known = client.getQueryData(queryKey);
    if (known && known.seq >= campaign.seq) return;
    client.setQueryData(queryKey, campaign);
    if (!isFinal(campaign.state) || (known && isFinal(known.state))) return;
    for (const listener of finished) listener(campaign);
    for (const key of [queryKeys.stats, queryKeys.campaigns, queryKeys.patients, queryKeys.trend]) renew(client, key);
  };
  const read = async (id: string, live: boolean, signal: AbortSignal) => {
    const known = client.getQueryData(queries.campaign(id).queryKey) ?? (await adapter.getCampaign(id, { signal }));
    update(known);
    if (!live || !adapter.watchCampaign) return update(await adapter.getCampaign(id, { signal }));
    become({ ...state, lost: false });
    for await (const campaign of adapter.watchCampaign(id, { afterSeq: known.seq }, { signal })) update(campaign);
  };
  const run = async (id: string, live: boolean, signal: AbortSignal) => {
    const isOver = () => isFinal(client.getQueryData(queries.campaign(id).queryKey)?.state ?? 'sending');
    while (!signal.aborted && !isOver()) {
      let wait = AGAIN_AFTER_MS;
      try {
        if (document.visibilityState === 'visible' || live) await read(id, live, signal);
        become({ ...state, lost: false });
      } catch (error) {
        if (signal.aborted || isHopeless(error)) return;
        if (isSignedOut(error)) wait = AGAIN_SIGNED_IN_AFTER_MS;
        become({ ...state, lost: true });
      }
      if (!isOver()) await pause(wait, signal);
    }
  };

  return {
    read: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    show(campaign) {
      if (typeof campaign !== 'string') update(campaign);
      become({ id: typeof campaign === 'string' ? campaign : campaign.id, lost: false });
    },
    dismiss: () => become({ lost: false, ...(state.id !== undefined && { dismissed: state.id }) }),
    follow(id, live) {
      const follower = followers.get(id) ?? { count: 0, stop: new AbortController() };
      if (follower.count === 0) void run(id, live, follower.stop.signal);
      follower.count += 1;
      followers.set(id, follower);
      return () => {
        follower.count -= 1;
        if (follower.count > 0) return;
        followers.delete(id);
        follower.stop.abort();
      };
    },
    update,
    onFinished(listener) {
      finished.add(listener);
      return () => finished.delete(listener);
    },
  };
}
