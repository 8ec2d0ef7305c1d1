import { useDeferredValue, useEffect, useState } from 'react';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import type { Session } from '../provider/session.ts';
import { usePortalStats } from '../stats/use-portal-stats.ts';

/** Longer than a quick backend takes. */
const ASK_AFTER_MS = 50;
/** Longer than a good backend takes, shorter than anybody minds. */
const LONGEST_WAIT_MS = 200;

/**
 * Whether the rest of the page may come: once the figures are there, or keep it waiting too long. What the rest reads is
 * asked for meanwhile.
 */
export function useFiguresFirst(): boolean {
  const { session } = usePortalAccess();
  const { state } = usePortalStats();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const ask = setTimeout(() => askForTheRest(session), ASK_AFTER_MS);
    const goOn = setTimeout(() => setLate(true), LONGEST_WAIT_MS);
    return () => {
      clearTimeout(ask);
      clearTimeout(goOn);
    };
  }, [session]);
  return useDeferredValue(late || state !== 'loading');
}

/** Before the page renders, so that the answer is on its way meanwhile; a server reads nothing. */
export function askForFigures({ client, queries }: Session) {
  if (typeof document === 'undefined' || client.getQueryState(queries.stats.queryKey)) return;
  void client.prefetchQuery(queries.stats);
}

function askForTheRest({ client, queries }: Session) {
  void client.prefetchQuery(queries.viewer);
  void client.prefetchQuery(queries.settings);
  void client.prefetchQuery(queries.template);
  void client.prefetchQuery(queries.snippets);
}
