import { buildLists, type ListLine } from './build-lists.ts';
import { styleOf } from './style-of.ts';

/** Makes real lists of what Word writes as paragraphs with a drawn marker, and Word online as a list for each item. */
export function gatherLists(body: HTMLElement): void {
  for (const wrapper of body.querySelectorAll('.ListContainerWrapper')) wrapper.replaceWith(...wrapper.childNodes);
  for (const run of runsOf(Array.from(body.querySelectorAll<HTMLElement>('p,h1,h2,h3,h4,h5,h6,div')), readWordLine))
    replaceRun(run);
  for (const run of runsOf(Array.from(body.querySelectorAll<HTMLElement>('ul,ol')), readOnlineLine)) replaceRun(run);
}

interface Place {
  element: HTMLElement;
  line: ListLine;
}

/** Neighbouring elements that are lines of lists. */
function runsOf(elements: readonly HTMLElement[], read: (element: HTMLElement) => ListLine | undefined): Place[][] {
  const runs: Place[][] = [];
  for (const element of elements) {
    const line = read(element);
    if (!line) continue;
    const run = runs.at(-1);
    if (run?.at(-1)?.element === element.previousElementSibling) run?.push({ element, line });
    else runs.push([{ element, line }]);
  }
  return runs;
}

function replaceRun(run: readonly Place[]): void {
  const [first] = run;
  if (!first) return;
  first.element.before(
    buildLists(
      run.map(({ line }) => line),
      first.element.ownerDocument,
    ),
  );
  for (const { element } of run) element.remove();
}

/** `<p style="mso-list:l0 level2 lfo1">` with its marker in a span that a browser is told to ignore. */
function readWordLine(paragraph: HTMLElement): ListLine | undefined {
  const found = /^(l\d+) level(\d)/.exec(styleOf(paragraph).get('mso-list') ?? '');
  if (!found) return undefined;
  const markers = Array.from(paragraph.querySelectorAll('span')).filter(
    (span) => styleOf(span).get('mso-list') === 'ignore',
  );
  const marker = markers
    .map((span) => span.textContent)
    .join('')
    .trim();
  for (const span of markers) span.remove();
  const ordered = /^\(?(?:\d+|[a-z]{1,5})[.)]/i.test(marker);
  const number = Number.parseInt(marker.replace('(', ''), 10);
  return {
    id: found[1] ?? '',
    level: Number(found[2]),
    ordered,
    number: Number.isNaN(number) ? undefined : number,
    content: [paragraph],
  };
}

/** `<ol start="2"><li data-aria-level="2">`: the list is one item, its level an attribute. */
function readOnlineLine(list: HTMLElement): ListLine | undefined {
  const [item, another] = list.children;
  const level = Number(item?.getAttribute('data-aria-level'));
  if (!item || another || !level) return undefined;
  const ordered = list.localName === 'ol';
  const start = Number(list.getAttribute('start') ?? '1');
  return {
    id: item.getAttribute('data-listid') ?? '',
    level,
    ordered,
    number: ordered ? start : undefined,
    content: [...item.childNodes],
  };
}
