import type { Campaign } from '@patient-portal-access/core';
import { useState } from 'react';

const WINDOW_MS = 20_000;
const LEAST_MS = 1_000;

interface Sighting {
  at: number;
  done: number;
}

/**
 * How many milliseconds a send still needs at its recent pace; absent until the pace is known, and while it stands still.
 * `at` is when this state came in.
 */
export function useTimeLeft(campaign: Campaign, { done, at }: Sighting): number | undefined {
  const [seen, setSeen] = useState<Sighting[]>([]);
  const last = seen.at(-1);
  if (campaign.state === 'sending' && last?.done !== done)
    setSeen([...seen.filter((sighting) => at - sighting.at < WINDOW_MS), { at, done }]);
  const first = seen[0];
  if (!first || !last || last.at - first.at < LEAST_MS || last.done === first.done) return undefined;
  return ((campaign.total - last.done) * (last.at - first.at)) / (last.done - first.done);
}
