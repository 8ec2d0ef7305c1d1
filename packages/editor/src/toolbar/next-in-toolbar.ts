/** The tool that a key of the toolbar pattern leads to; arrows are mirrored from right to left, and go round. */
export function nextInToolbar(toolbar: HTMLElement, key: string): HTMLElement | undefined {
  const tools = [...toolbar.querySelectorAll<HTMLElement>('[data-tool]:not([data-folded])')];
  const at = tools.indexOf(tools.find((tool) => tool.matches(':focus')) ?? toolbar);
  if (key === 'Home') return tools[0];
  if (key === 'End') return tools.at(-1);
  const isRtl = getComputedStyle(toolbar).direction === 'rtl';
  if (key === (isRtl ? 'ArrowLeft' : 'ArrowRight')) return tools[(at + 1) % tools.length];
  if (key === (isRtl ? 'ArrowRight' : 'ArrowLeft')) return tools.at(at - 1);
  return undefined;
}
