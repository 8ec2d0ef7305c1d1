/** Resolves at the first SIGINT or SIGTERM; further ones change nothing, so that draining is not cut short by impatience. */
export const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve());
  });
