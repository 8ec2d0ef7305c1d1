import { useEffect, useLayoutEffect, useRef, type ComponentProps } from 'react';
import { placePopover, type Anchor } from './place-popover.ts';

export interface PopoverProps extends ComponentProps<'div'> {
  /** What it belongs to; asked again while the page scrolls or changes its size. */
  anchor: () => Anchor | undefined;
  /** A click elsewhere, or Escape inside. */
  onDismiss: (because: 'escape' | 'outside') => void;
}

/** The button that opened a popover closes it itself. */
const OPENER = '[data-tool][aria-expanded="true"]';

/** A box in the browser's top layer, so that no host can clip it, at a place of the text or a button. */
export function Popover({ anchor, onDismiss, children, ...rest }: PopoverProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    element.showPopover?.();
    element.querySelector<HTMLElement>('[data-autofocus]')?.focus({ preventScroll: true });
    const place = () => placePopover(element, anchor());
    place();
    const resized = new ResizeObserver(place);
    resized.observe(element);
    addEventListener('resize', place);
    addEventListener('scroll', place, { capture: true, passive: true });
    return () => {
      resized.disconnect();
      removeEventListener('resize', place);
      removeEventListener('scroll', place, { capture: true });
    };
  }, [anchor]);
  useEffect(() => {
    const onPointerDown = (event: PointerEvent) => {
      const path = event.composedPath();
      const isOpener = path.some((element) => element instanceof Element && element.matches(OPENER));
      if (box.current && !path.includes(box.current) && !isOpener) onDismiss('outside');
    };
    document.addEventListener('pointerdown', onPointerDown, true);
    return () => document.removeEventListener('pointerdown', onPointerDown, true);
  }, [onDismiss]);
  return (
    // Listens for the Escape of what is inside.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={box}
      data-slot="editor-popover"
      popover="manual"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onDismiss('escape');
      }}
      {...rest}
    >
      {children}
    </div>
  );
}
