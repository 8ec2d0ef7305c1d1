import { setTimeout } from 'node:timers/promises';

/** The machine's clock, which can be set back while the practice's past is made. */
export function createClock() {
  let daysBack = 0;
  return {
    now: () => Date.now() - daysBack * 86_400_000,
    sleep: (ms: number, signal?: AbortSignal) => setTimeout(ms, undefined, signal ? { signal } : {}),
    setBack(days: number) {
      daysBack = days;
    },
  };
}

export type DemoClock = ReturnType<typeof createClock>;
