/** Waits for a pause. */
export interface Calm {
  /** Something happened: the pause begins anew. Costs next to nothing, as it is called at every key. */
  stir: () => void;
  /** Whether the pause is still awaited. */
  isAwaited: () => boolean;
  cancel: () => void;
}

/** Acts once nothing has happened for `pauseMs`, and no later than twice that: one timer looks again and again, and no clock is read. */
export function createCalm(pauseMs: number, act: () => void): Calm {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStirred = false;
  const look = () => {
    timer = isStirred ? setTimeout(look, pauseMs) : undefined;
    isStirred = false;
    if (timer === undefined) act();
  };
  return {
    stir() {
      isStirred = timer !== undefined;
      timer ??= setTimeout(look, pauseMs);
    },
    isAwaited: () => timer !== undefined,
    cancel() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
