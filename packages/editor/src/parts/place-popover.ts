/** A rectangle in the window that something belongs to. */
export type Anchor = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

const GAP = 6;
const MARGIN = 8;

/** Puts a box below its anchor, or above where there is no room, never beyond the window's edges; it begins where the anchor begins in reading direction. */
export function placePopover(box: HTMLElement, anchor: Anchor | undefined): void {
  if (!anchor) return;
  const { width, height } = box.getBoundingClientRect();
  const start = getComputedStyle(box).direction === 'rtl' ? anchor.right - width : anchor.left;
  const below = anchor.bottom + GAP;
  const fits = below + height <= innerHeight - MARGIN;
  const top = fits ? below : Math.max(MARGIN, anchor.top - GAP - height);
  box.style.left = `${Math.max(MARGIN, Math.min(start, innerWidth - MARGIN - width))}px`;
  box.style.top = `${top}px`;
}
