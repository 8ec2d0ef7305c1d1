import { useEffect } from 'react';
import { campaignPhase } from '../campaign/campaign-progress.tsx';
import { confirmation } from '../campaign/confirm-send-dialog.tsx';
import { preview } from '../preview/preview-dialog.tsx';
import { whenIdle } from '../ui/when-idle.ts';

const LATEST_MS = 3_000;

/** Fetches what the next clicks will show, once the browser has nothing better to do. */
export function useIdleFetch(): void {
  useEffect(
    () => whenIdle(LATEST_MS, () => [confirmation, campaignPhase, preview].forEach((part) => part.fetch())),
    [],
  );
}
