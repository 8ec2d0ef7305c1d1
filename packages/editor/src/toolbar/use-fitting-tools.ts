import { useLayoutEffect, useState, type RefObject } from 'react';

/**
 * How many of the tools in a row have room, from the first on; all of them where nothing can be measured. Those without
 * room keep their place in the layout, unseen, so that it can be asked again whenever the row or a tool changes its size.
 */
export function useFittingTools(row: RefObject<HTMLElement | null>): number {
  const [fitting, setFitting] = useState(Infinity);
  useLayoutEffect(() => {
    const element = row.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const measure = () => setFitting(countFitting(element));
    measure();
    const resized = new ResizeObserver(measure);
    for (const one of [element, ...element.children]) resized.observe(one);
    return () => resized.disconnect();
    // Asked again once "More" has come, or gone: it takes room itself.
  }, [row, fitting]);
  return fitting;
}

function countFitting(row: HTMLElement): number {
  const more = row.parentElement?.querySelector<HTMLElement>('[data-tool="more"]');
  // There is that much room in addition if the tool that shows the others is not needed.
  if (row.scrollWidth < row.clientWidth + Math.max(1, more?.offsetWidth ?? 0)) return Infinity;
  const { left, right } = row.getBoundingClientRect();
  const boxes = Array.from(row.querySelectorAll('[data-tool]'), (tool) => tool.getBoundingClientRect());
  const first = boxes.findIndex((box) => box.left < left - 0.5 || box.right > right + 0.5);
  return first < 0 ? Infinity : first;
}
