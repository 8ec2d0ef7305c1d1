import { useLayoutEffect, useState, type RefObject } from 'react';

/**
 * How many of the tools in a row have room, from the first on; all of them where nothing can be measured. Those without
 * room keep their place in the layout, unseen, so that it can be asked again whenever the row or a tool changes its size.
 */
export function useFittingTools(row: RefObject<HTMLElement | null>, more: RefObject<HTMLElement | null>): number {
  const [fitting, setFitting] = useState(Infinity);
  useLayoutEffect(() => {
    const element = row.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const measure = () => setFitting(countFitting(element, more.current?.offsetWidth ?? 0));
    measure();
    const resized = new ResizeObserver(measure);
    for (const one of [element, ...element.children]) resized.observe(one);
    return () => resized.disconnect();
    // Asked again once "More" has come, or gone: it takes room itself.
  }, [row, more, fitting]);
  return fitting;
}

/** `moreWidth` is what there would be in addition if the tool that shows the others were not needed. */
function countFitting(row: HTMLElement, moreWidth: number): number {
  if (row.scrollWidth < row.clientWidth + Math.max(1, moreWidth)) return Infinity;
  const { left, right } = row.getBoundingClientRect();
  const boxes = Array.from(row.querySelectorAll('[data-tool]'), (tool) => tool.getBoundingClientRect());
  const first = boxes.findIndex((box) => box.left < left - 0.5 || box.right > right + 0.5);
  return first < 0 ? Infinity : first;
}
