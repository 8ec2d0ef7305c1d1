/** How long a busy page may keep it waiting. */
const LATEST_MS = 200;
/** Safari knows no idle callbacks: after the first frame. */
const SOON_MS = 30;

/** Acts once the page has been painted and has a moment to spare; not any more once what this returns was called. */
export function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(act, SOON_MS);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(act, { timeout: LATEST_MS });
  return () => cancelIdleCallback(request);
}
