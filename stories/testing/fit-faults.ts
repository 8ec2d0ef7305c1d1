const TARGET =
  'button, a[href], select, input, textarea, summary, [role=switch], [role=tab], [role^=menuitem], [role=option]';
/** WCAG 2.2, 2.5.8. */
const LEAST = 24;
const NARROW_ENOUGH = 1;

const tag = (element: Element) => element.outerHTML.slice(0, 140);

/** What does not fit into the window: pages that scroll sideways, boxes that stick out, words that are cut. */
export function fitFaults(): string[] {
  const width = document.documentElement.clientWidth;
  const all = [...document.querySelectorAll<HTMLElement>('[data-portal-access] *')].filter(isShown);
  const scrolls =
    document.documentElement.scrollWidth > width ? [`scrolls sideways to ${document.documentElement.scrollWidth}`] : [];
  return [
    ...scrolls,
    ...all.filter((element) => sticksOut(element, width)).map((element) => `sticks out: ${tag(element)}`),
    ...all.filter(cutsWords).map((element) => `cuts its words: ${tag(element)}`),
  ];
}

function isShown(element: HTMLElement) {
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

/** Kept for screen readers, or drawn as part of a picture. */
const isNoBox = (element: Element) =>
  element.closest('svg, [data-slot=announcement], [data-slot=editor-status]') !== null;

function sticksOut(element: HTMLElement, width: number) {
  if (isNoBox(element) || getComputedStyle(element).clipPath !== 'none') return false;
  const { left, right } = element.getBoundingClientRect();
  return left < -NARROW_ENOUGH || right > width + NARROW_ENOUGH;
}

function cutsWords(element: HTMLElement) {
  const { overflowX, clipPath } = getComputedStyle(element);
  if (overflowX === 'visible' || clipPath !== 'none' || isNoBox(element)) return false;
  return element.scrollWidth > element.clientWidth + NARROW_ENOUGH && element.textContent.trim() !== '';
}

/** Targets that are too small, unless a circle of 24 pixels around them touches no other target. */
export function targetFaults(): string[] {
  const targets = [...document.querySelectorAll<HTMLElement>(TARGET)]
    .filter((element) => element.closest('[data-portal-access]') && isShown(element))
    .map((element) => ({ element, box: element.getBoundingClientRect() }));
  const isSmall = ({ width, height }: DOMRect) => width < LEAST || height < LEAST;
  return targets
    .filter(({ box }) => isSmall(box))
    .filter((small) =>
      targets.some((other) => {
        if (other === small || small.element.contains(other.element) || other.element.contains(small.element))
          return false;
        const reach = isSmall(other.box) ? LEAST : LEAST / 2;
        return distance(small.box, other.box, isSmall(other.box)) < reach;
      }),
    )
    .map(({ element, box }) => `too small a target (${box.width} x ${box.height}): ${tag(element)}`);
}

/** From the middle of one to the other: to its middle where it is small, too, else to its edge. */
function distance(one: DOMRect, other: DOMRect, toMiddle: boolean) {
  const middle = ({ left, width, top, height }: DOMRect) => ({ x: left + width / 2, y: top + height / 2 });
  const { x, y } = middle(one);
  const nearest = toMiddle
    ? middle(other)
    : { x: Math.min(Math.max(x, other.left), other.right), y: Math.min(Math.max(y, other.top), other.bottom) };
  return Math.hypot(x - nearest.x, y - nearest.y);
}
