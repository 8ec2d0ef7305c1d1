/** Does it once the browser has nothing better to do, and at the latest after so many milliseconds. Returns what forgets it. */
export function whenIdle(latestMs: number, act: () => void): () => void {
  // Safari has no idle callback.
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(act, latestMs);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(act, { timeout: latestMs });
  return () => cancelIdleCallback(idle);
}
