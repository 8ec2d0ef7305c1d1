import { useEffect, useSyncExternalStore } from 'react';

/** Whether a part's code is there, on its way, or could not be had. */
export type PartState<Content> =
  | { state: 'coming'; Content?: never }
  | { state: 'failed'; Content?: never }
  | { state: 'here'; Content: Content };

/** A part of the screen that is not needed at once, its code in a chunk of its own. */
export interface Part<Content> {
  /** Fetches the code, again after a failure. Called ahead of a click, so that the click does not wait. */
  fetch: () => void;
  read: () => PartState<Content>;
  subscribe: (listener: () => void) => () => void;
}

const COMING = { state: 'coming' } as const;
const FAILED = { state: 'failed' } as const;

export function createPart<Content>(load: () => Promise<Content>): Part<Content> {
  const listeners = new Set<() => void>();
  let now: PartState<Content> = COMING;
  let asked = false;
  const become = (next: PartState<Content>) => {
    now = next;
    for (const listener of listeners) listener();
  };
  return {
    fetch() {
      if (asked) return;
      asked = true;
      if (now !== COMING) become(COMING);
      load().then(
        (Content) => become({ state: 'here', Content }),
        () => {
          asked = false;
          become(FAILED);
        },
      );
    },
    read: () => now,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Fetches the part as soon as somebody looks at it. On a server, and where its page comes to life, it is on its way. */
export function usePart<Content>(part: Part<Content>): PartState<Content> {
  useEffect(() => part.fetch(), [part]);
  return useSyncExternalStore(part.subscribe, part.read, isComing);
}

function isComing() {
  return COMING;
}

/** For what a click on it will show: fetched when the pointer or the focus comes near. */
export function fetchedEarly(part: Part<unknown>): { onPointerEnter: () => void; onFocus: () => void } {
  return { onPointerEnter: part.fetch, onFocus: part.fetch };
}
