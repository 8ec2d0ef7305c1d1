import { type RefObject, useEffect, useRef } from 'react';

/**
 * For a bar that lies over the lower edge of its part: what gets the focus there is brought above it. Browsers do so by
 * themselves (`scroll-margin`), but not for a field that is written in.
 */
export function useClearView(): RefObject<HTMLDivElement | null> {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const part = bar.current?.parentElement;
    part?.addEventListener('focusin', bringIntoView);
    return () => part?.removeEventListener('focusin', bringIntoView);
  }, []);
  return bar;
}

/** What is higher than half the window moves by its caret alone. */
function bringIntoView({ target }: FocusEvent) {
  if (target instanceof Element && target.clientHeight < innerHeight / 2) target.scrollIntoView({ block: 'nearest' });
}
