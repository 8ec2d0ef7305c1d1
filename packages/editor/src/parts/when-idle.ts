/** How long a busy page may keep it waiting, and how long one that is hidden, and so paints nothing. */
const LATEST_MS = 200;
/** Safari knows no idle callbacks: after the first frame. */
const SOON_MS = 30;

/**
 * Acts once the page has been painted and has a moment to spare; not any more once what this returns was called.
 * The frame is waited for first: a browser finds moments to spare before it, too.
 */
export function whenIdle(act: () => void): () => void {
  let cancel = nextFrame(() => (cancel = idleMoment(act)));
  return () => cancel();
}

function nextFrame(act: () => void): () => void {
  const cancel = () => {
    cancelAnimationFrame(frame);
    clearTimeout(latest);
  };
  const actOnce = () => {
    cancel();
    act();
  };
  const frame = requestAnimationFrame(actOnce);
  const latest = setTimeout(actOnce, LATEST_MS);
  return cancel;
}

function idleMoment(act: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(act, SOON_MS);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(act, { timeout: LATEST_MS });
  return () => cancelIdleCallback(request);
}
