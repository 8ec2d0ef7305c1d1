import type { Store } from '../session/store.ts';

/** For this long the words that were said last are left alone: a screen reader drops what is replaced at once. */
const QUIET_MS = 1500;

/** Says what can wait. */
export interface QuietVoice {
  /** Says it once the words before it have been heard; only the newest message waits, undefined takes it back. */
  say: (message: string | undefined) => void;
  /** Begins to listen to what else is said; returns how to stop. */
  listen: () => () => void;
}

export function createQuietVoice(announcement: Store<string>): QuietVoice {
  let saidAt = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: string | undefined;
  const speak = () => {
    clearTimeout(timer);
    if (waiting === undefined) return;
    const rest = saidAt + QUIET_MS - performance.now();
    if (rest > 0) timer = setTimeout(speak, rest);
    else {
      announcement.set(waiting);
      waiting = undefined;
    }
  };
  return {
    say(message) {
      waiting = message;
      speak();
    },
    listen() {
      if (announcement.get() !== '') saidAt = performance.now();
      const unsubscribe = announcement.subscribe(() => {
        saidAt = performance.now();
      });
      return () => {
        clearTimeout(timer);
        unsubscribe();
      };
    },
  };
}
