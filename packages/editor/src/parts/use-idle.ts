import { startTransition, useEffect, useState } from 'react';

/** How long a busy page may keep it waiting. */
const LATEST_MS = 200;

/** False at first, true once the page has been painted and has a moment to spare. */
export function useIdle(): boolean {
  const [isIdle, setIsIdle] = useState(false);
  useEffect(() => {
    const act = () => startTransition(() => setIsIdle(true));
    // Safari knows no idle callbacks.
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(act, LATEST_MS);
      return () => clearTimeout(timer);
    }
    const request = requestIdleCallback(act, { timeout: LATEST_MS });
    return () => cancelIdleCallback(request);
  }, []);
  return isIdle;
}
