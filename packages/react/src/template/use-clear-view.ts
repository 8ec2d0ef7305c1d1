import { type RefObject, useEffect, useRef } from 'react';

/**
 * For a bar that lies over the lower edge of its part: what the keyboard or a jump brings the focus to is brought above it.
 * Browsers do so by themselves (`scroll-margin`), but not for a field that is written in. Under a pressed mouse nothing
 * moves: the button would no longer be there when it is let go, and the click would be lost.
 */
export function useClearView(): RefObject<HTMLDivElement | null> {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const part = bar.current?.parentElement;
    if (!part) return undefined;
    let isPressed = false;
    const press = () => (isPressed = true);
    const letGo = () => (isPressed = false);
    const bringIntoView = ({ target }: FocusEvent) => {
      if (isPressed || !(target instanceof Element) || bar.current?.contains(target)) return;
      // What is higher than half the window moves by its caret alone.
      if (target.clientHeight < innerHeight / 2) target.scrollIntoView({ block: 'nearest' });
    };
    const leaving = new AbortController();
    const { signal } = leaving;
    part.addEventListener('mousedown', press, { capture: true, signal });
    for (const ended of ['mouseup', 'dragend', 'keydown']) addEventListener(ended, letGo, { capture: true, signal });
    part.addEventListener('focusin', bringIntoView, { signal });
    return () => leaving.abort();
  }, []);
  return bar;
}
