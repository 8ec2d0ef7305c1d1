import type { KeyboardEvent } from 'react';

const TABBABLE =
  'a[href],button:not([disabled]),input:not([disabled]),select:not([disabled]),textarea:not([disabled]),[tabindex]:not([tabindex="-1"]),[contenteditable="true"]';

/** Keeps Tab inside `event.currentTarget` in a shadow root, where Radix's own focus scope sees only the host. */
export function trapTab(event: KeyboardEvent<HTMLElement>): void {
  const root = event.currentTarget.getRootNode();
  if (event.key !== 'Tab' || event.defaultPrevented || !(root instanceof ShadowRoot)) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(TABBABLE)].filter((e) => e.checkVisibility());
  const first = stops[0];
  const last = stops.at(-1);
  if (!first || !last) return event.preventDefault();
  const active = root.activeElement;
  if (event.shiftKey ? active === first || active === event.currentTarget : active === last) {
    event.preventDefault();
    (event.shiftKey ? last : first).focus();
  }
}
