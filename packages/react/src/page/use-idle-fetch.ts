import { useEffect } from 'react';
import { campaignPhase } from '../campaign/campaign-progress.tsx';
import { confirmation } from '../campaign/confirm-send-dialog.tsx';
import { preview } from '../preview/preview-dialog.tsx';

const AT_LATEST_MS = 3_000;

/** Fetches what the next clicks will show, once the browser has nothing better to do. */
export function useIdleFetch(): void {
  useEffect(() => {
    const fetch = () => [confirmation, campaignPhase, preview].forEach((part) => part.fetch());
    // Safari has no idle callback.
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(fetch, AT_LATEST_MS);
      return () => clearTimeout(timer);
    }
    const idle = requestIdleCallback(fetch, { timeout: AT_LATEST_MS });
    return () => cancelIdleCallback(idle);
  }, []);
}
