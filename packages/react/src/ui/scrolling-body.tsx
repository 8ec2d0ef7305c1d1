import { type ReactNode, useEffect, useRef, useState } from 'react';

/** The middle of a dialog. Where it has more than it can show, the keyboard reaches it, so that the arrows scroll it. */
export function ScrollingBody({ children }: { children: ReactNode }) {
  const body = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const element = body.current;
    if (!element) return undefined;
    const look = () => setScrolls(element.scrollHeight > element.clientHeight);
    look();
    const size = new ResizeObserver(look);
    size.observe(element);
    return () => size.disconnect();
  }, [children]);
  return (
    <div ref={body} data-slot="dialog-body" {...(scrolls && { tabIndex: 0 })}>
      {children}
    </div>
  );
}
