import { useSyncExternalStore } from 'react';

export interface ChangeState {
  pending: boolean;
  /** Why the last one failed; gone as soon as another is made. */
  error?: unknown;
}

/** A change that is made one at a time, by whichever part of the screen; all of them see what becomes of it. */
export interface Change {
  read: () => ChangeState;
  subscribe: (listener: () => void) => () => void;
  /** Does nothing while one is being made. */
  make: (change: () => Promise<void>) => Promise<void>;
}

const IDLE: ChangeState = { pending: false };
const PENDING: ChangeState = { pending: true };

export function createChange(): Change {
  const listeners = new Set<() => void>();
  let state = IDLE;
  const become = (next: ChangeState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  return {
    read: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async make(change) {
      if (state.pending) return;
      become(PENDING);
      try {
        await change();
        become(IDLE);
      } catch (error) {
        become({ pending: false, error });
      }
    },
  };
}

export function useChange(change: Change): ChangeState {
  return useSyncExternalStore(change.subscribe, change.read, change.read);
}
