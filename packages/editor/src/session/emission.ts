import { createCalm } from './calm.ts';

/** How long typing must pause before the host hears of it, twice that at most. Leaving the field or a shortcut such as Ctrl+S tells it at once. */
const PAUSE_MS = 200;

/** Tells the host once about many changes in a row, so that a key press costs no React work. */
export interface Emission {
  schedule: () => void;
  /** Tells now what is waiting. */
  flush: () => void;
  cancel: () => void;
}

export function createEmission(emit: () => void): Emission {
  const calm = createCalm(PAUSE_MS, emit);
  return {
    schedule: calm.stir,
    flush() {
      if (!calm.isAwaited()) return;
      calm.cancel();
      emit();
    },
    cancel: calm.cancel,
  };
}
