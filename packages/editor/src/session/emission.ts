/** How long typing must pause before the host hears of it. Leaving the field or a shortcut such as Ctrl+S tells it at once. */
const PAUSE_MS = 100;

/** Tells the host once about many changes in a row, so that a key press costs no React work. */
export interface Emission {
  schedule: () => void;
  /** Tells now what is waiting. */
  flush: () => void;
  cancel: () => void;
}

export function createEmission(emit: () => void): Emission {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const flush = () => {
    if (timer === undefined) return;
    cancel();
    emit();
  };
  return {
    schedule() {
      clearTimeout(timer);
      timer = setTimeout(flush, PAUSE_MS);
    },
    flush,
    cancel,
  };
}
