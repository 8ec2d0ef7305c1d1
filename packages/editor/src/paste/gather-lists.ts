import { buildLists, type ListLine } from './build-lists.ts';
import { isList } from './dom-nodes.ts';
import { readDrawnList } from './drawn-lists.ts';

/**
 * Makes real lists of what Word and PowerPoint write as paragraphs with a drawn marker, and of lists that stand one after the other
 * though their items say that they are nested: Word online has a list for each item, Slack for each level, Quill for all.
 */
export function gatherLists(body: HTMLElement): void {
  for (const wrapper of body.querySelectorAll('.ListContainerWrapper')) wrapper.replaceWith(...wrapper.childNodes);
  const parts = Array.from(body.querySelectorAll<HTMLElement>('p,h1,h2,h3,h4,h5,h6,div,:is(ul,ol):not(:is(ul,ol) *)'));
  for (const run of runsOf(parts, readDrawnList)) if (!run.every(({ element }) => isList(element))) replaceRun(run);
  for (const run of runsOf(Array.from(body.querySelectorAll<HTMLElement>('ul,ol')), readLevelledList)) replaceRun(run);
}

interface Place {
  element: HTMLElement;
  lines: ListLine[];
}

/** Neighbouring elements that are lines of lists. */
function runsOf(elements: readonly HTMLElement[], read: (element: HTMLElement) => ListLine[] | undefined): Place[][] {
  const runs: Place[][] = [];
  for (const element of elements) {
    const lines = read(element);
    if (!lines) continue;
    const run = runs.at(-1);
    if (run?.at(-1)?.element === element.previousElementSibling) run?.push({ element, lines });
    else runs.push([{ element, lines }]);
  }
  return runs;
}

function replaceRun(run: readonly Place[]): void {
  const [first] = run;
  if (!first) return;
  first.element.before(
    buildLists(
      run.flatMap(({ lines }) => lines),
      first.element.ownerDocument,
    ),
  );
  for (const { element } of run) element.remove();
}

/** `<ol start="2"><li data-aria-level="2">`: every item says how deep it is. */
function readLevelledList(list: HTMLElement): ListLine[] | undefined {
  const items = [...list.children];
  const levels = list.querySelector(':scope > [class*="ql-indent-"]') ? items.map(quillLevelOf) : items.map(levelOf);
  if (items.length === 0 || levels.includes(undefined)) return undefined;
  const start = Number.parseInt(list.getAttribute('start') ?? '', 10);
  return items.map((item, index) => ({
    id: item.getAttribute('data-listid') ?? '',
    level: levels[index] ?? 1,
    ordered: list.localName === 'ol',
    number: Number.isNaN(start) ? undefined : start + index,
    content: [...item.childNodes],
  }));
}

/** The level that Word online (from 1) or Slack (from 0) gives an item. */
function levelOf(item: Element): number | undefined {
  const level = Number(item.getAttribute('data-aria-level') ?? Number.NaN);
  const indent = Number(item.getAttribute('data-stringify-indent') ?? Number.NaN);
  if (level >= 1) return level;
  return indent >= 0 ? indent + 1 : undefined;
}

/** Quill's editor says it of the deeper ones only. */
function quillLevelOf({ className }: Element): number {
  return 1 + Number(/\bql-indent-(\d)/.exec(className)?.[1] ?? 0);
}
