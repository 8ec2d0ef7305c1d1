/** What somebody does who is about to write, or to drop something: before any of it is answered, there is time to be ready. */
const APPROACHES = ['focus', 'pointerover', 'pointerdown', 'click', 'dragenter'] as const;

/** What is done once, at the latest when somebody comes near. */
export interface Approach {
  /** Does it now, unless it has been done. */
  now: () => void;
  /** Undoes it, or lets it never be done. */
  leave: () => void;
}

/** Does something at the latest when somebody goes into an element or points at it; at once if somebody is in it, or it cannot be seen. `act` returns how to undo it, if there is anything to undo. */
export function whenApproached(element: HTMLElement | null | undefined, act: () => (() => void) | undefined): Approach {
  let isSettled = false;
  let undo: (() => void) | undefined;
  const stopListening = () => {
    for (const name of APPROACHES) element?.removeEventListener(name, now, true);
  };
  const now = () => {
    if (isSettled) return;
    isSettled = true;
    stopListening();
    undo = act();
  };
  for (const name of APPROACHES) element?.addEventListener(name, now, true);
  if (!element || isFocused(element)) now();
  return {
    now,
    leave() {
      stopListening();
      // What was never done is not to be done any more.
      isSettled = true;
      undo?.();
    },
  };
}

/** Whether an element has the focus, or something in it. */
export const isFocused = (element: Element | null | undefined): boolean =>
  element?.contains(element.ownerDocument.activeElement) ?? false;
