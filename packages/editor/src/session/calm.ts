/** Waits for a pause. */
export interface Calm {
  /** Something happened: the pause begins anew. However often it is called, one timer runs. */
  stir: () => void;
  /** Whether the pause is still awaited. */
  isAwaited: () => boolean;
  cancel: () => void;
}

/** Acts once nothing has happened for `pauseMs`. */
export function createCalm(pauseMs: number, act: () => void): Calm {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = 0;
  const look = () => {
    const rest = due - performance.now();
    timer = rest > 0 ? setTimeout(look, rest) : undefined;
    if (timer === undefined) act();
  };
  return {
    stir() {
      due = performance.now() + pauseMs;
      timer ??= setTimeout(look, pauseMs);
    },
    isAwaited: () => timer !== undefined,
    cancel() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
