import type { PortalAccessAdapter, PortalStats } from '@patient-portal-access/core';
import { startTransition, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { createSession, type Session } from '../provider/session.ts';

/** Two frames: nobody sees that a page begins so much later. */
const BEGIN_AFTER_MS = 32;
/** Longer than a quick backend takes. */
const ASK_AFTER_MS = 50;
/** Longer than a good backend takes, shorter than anybody minds. */
const LONGEST_WAIT_MS = 200;

/** How far the page has come. */
export type Stage = 'nothing' | 'figures' | 'all';

/**
 * First the figures, then the rest. A quick backend's figures are in the page when it appears, and no placeholder flashes;
 * another one's page appears without them a moment later, and gets the rest when they are there, or keep it waiting too
 * long. What the rest reads is asked for meanwhile. What a server has rendered stands from the start.
 */
export function useFiguresFirst(session: Session): Stage {
  const isThere = useSyncExternalStore(never, isOnServer, isRenderedByServer);
  const [stage, setStage] = useState<Stage>(isThere ? 'figures' : 'nothing');
  useEffect(() => {
    const begin = () => setStage((now) => (now === 'nothing' ? 'figures' : now));
    const goOn = () => {
      begin();
      startTransition(() => setStage('all'));
    };
    const timers = [
      setTimeout(begin, BEGIN_AFTER_MS),
      setTimeout(() => askForTheRest(session), ASK_AFTER_MS),
      setTimeout(goOn, LONGEST_WAIT_MS),
    ];
    void session.client.prefetchQuery(session.queries.stats).then(goOn);
    return () => timers.forEach(clearTimeout);
  }, [session]);
  return stage;
}

const never = () => () => undefined;
const isOnServer = () => typeof document === 'undefined';
const isRenderedByServer = () => true;

/**
 * A session whose figures are asked for before anything else is made, so that the answer is on its way meanwhile; a server
 * reads nothing.
 */
export function usePageSession(adapter: PortalAccessAdapter): Session {
  return useMemo(() => {
    const asked = isOnServer() ? undefined : ask(adapter);
    const session = createSession(adapter);
    if (asked) prefetchAsked(session, asked);
    return session;
  }, [adapter]);
}

const ask = async (adapter: PortalAccessAdapter) => adapter.getStats();

/** Only the first try takes what was asked for: another one asks anew. */
function prefetchAsked({ adapter, client, queries }: Session, asked: Promise<PortalStats>) {
  let tries = 0;
  void client.prefetchQuery({
    ...queries.stats,
    queryFn: ({ signal }) => (tries++ === 0 ? asked : adapter.getStats({ signal })),
  });
}

function askForTheRest({ client, queries }: Session) {
  void client.prefetchQuery(queries.viewer);
  void client.prefetchQuery(queries.settings);
  void client.prefetchQuery(queries.template);
  void client.prefetchQuery(queries.snippets);
}
