import type { Clock } from '@patient-portal-access/core';

/** Places at the mail server's door, shared by everything that sends from this process. */
export interface Pace {
  /** Waits for a place and for the rate; resolves with how many of `wanted` may go now, at least one. */
  take(wanted: number, signal: AbortSignal): Promise<number>;
  /** Gives places back. */
  leave(places: number): void;
}

/** At most `concurrency` mails at the same time, and `messagesPerSecond` on average with bursts of a fifth of a second. */
export function createPace(options: { concurrency: number; messagesPerSecond: number; clock: Clock }): Pace {
  const { concurrency, messagesPerSecond, clock } = options;
  const burst = Math.max(1, messagesPerSecond / 5);
  let free = concurrency;
  let tokens = burst;
  let filled = performance.now();
  let waiting: (() => void)[] = [];
  const refill = () => {
    const now = performance.now();
    tokens = Math.min(burst, tokens + ((now - filled) * messagesPerSecond) / 1_000);
    filled = now;
  };
  // Every mail on its way gives its place back, so this ends also when somebody wants to stop.
  const placeIsFree = () => new Promise<void>((resolve) => waiting.push(resolve));
  return {
    async take(wanted, signal) {
      for (;;) {
        signal.throwIfAborted();
        refill();
        const taken = Math.min(wanted, free, Math.floor(tokens));
        if (taken > 0) {
          free -= taken;
          tokens -= taken;
          return taken;
        }
        if (free === 0) await placeIsFree();
        else await clock.sleep(Math.max(5, ((1 - tokens) * 1_000) / messagesPerSecond), signal);
      }
    },
    leave(places) {
      free += places;
      const woken = waiting;
      waiting = [];
      for (const wake of woken) wake();
    },
  };
}
