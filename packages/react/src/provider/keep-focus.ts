const CARD = '[data-card]';
const TITLE = '[data-slot="title"], [data-slot="page-title"]';

/** A place that the keyboard comes back to. */
export interface FocusPlace {
  element: Element;
  /**
   * Focuses the element; where it has gone meanwhile, the title of its card, or of the card now in its place: a keyboard goes
   * on from there instead of from the top of the page.
   */
  focus: () => void;
}

/** The place of an element below `root`. */
export function focusPlace(element: Element, root: Element): FocusPlace {
  const cards = () => [...root.querySelectorAll(CARD)];
  const card = element.closest(CARD);
  const at = card ? cards().indexOf(card) : -1;
  return {
    element,
    focus() {
      if (element.isConnected) return element instanceof HTMLElement ? element.focus() : undefined;
      const left = card?.isConnected ? card : (cards()[at] ?? root);
      const title = left.querySelector<HTMLElement>(TITLE);
      if (!title) return undefined;
      title.tabIndex = -1;
      return title.focus();
    },
  };
}

/** Where what had the focus disappears from `root`, the next best place takes it. Returns what ends it. */
export function keepFocus(root: HTMLElement): () => void {
  let last: FocusPlace | undefined;
  const remember = ({ target }: FocusEvent) => {
    if (target instanceof Element) last = focusPlace(target, root);
  };
  // A browser may say that the focus goes just before the element does: only afterwards it shows which it was.
  const forget = () =>
    queueMicrotask(() => {
      if (last?.element.isConnected && focused(root) !== last.element) last = undefined;
    });
  const watch = new MutationObserver(() => {
    if (!last || last.element.isConnected) return;
    const place = last;
    last = undefined;
    if (focused(root) === null || focused(root) === root.ownerDocument.body) place.focus();
  });
  root.addEventListener('focusin', remember);
  root.addEventListener('focusout', forget);
  watch.observe(root, { childList: true, subtree: true });
  return () => {
    root.removeEventListener('focusin', remember);
    root.removeEventListener('focusout', forget);
    watch.disconnect();
  };
}

/** What has the focus in the page, or in the shadow root, that the element is in. */
export function focused(element: Node): Element | null {
  const tree = element.getRootNode();
  return tree instanceof ShadowRoot ? tree.activeElement : document.activeElement;
}
