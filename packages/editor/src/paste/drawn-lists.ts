import type { ListLine } from './build-lists.ts';
import { isList } from './dom-nodes.ts';
import { cutStart, startOfText } from './start-of-text.ts';
import { styleOf } from './style-of.ts';

/** The lines of a list that are paragraphs, each with a marker that Word, PowerPoint or Pages has drawn, or of a real list that stands between them. */
export function readDrawnList(element: HTMLElement): ListLine[] | undefined {
  if (isList(element)) return readWordList(element);
  const line = readWordLine(element) ?? readSlideLine(element) ?? readTabbedLine(element);
  return line && [line];
}

/** `<p style="mso-list:l0 level2 lfo1">` with its marker in a span that a browser is told to ignore. */
function readWordLine(paragraph: HTMLElement): ListLine | undefined {
  const place = placeIn(paragraph);
  if (!place) return undefined;
  const markers = Array.from(paragraph.querySelectorAll('span')).filter(
    (span) => styleOf(span).get('mso-list') === 'ignore',
  );
  const line = { ...place, ...readMarker(markers.map((span) => span.textContent).join('')), content: [paragraph] };
  for (const span of markers) span.remove();
  return line;
}

/** Next to such lines Word has `<ul><ul><li style="mso-list:l0 level2 lfo1">` for those that stand where a browser would set them. */
function readWordList(list: HTMLElement): ListLine[] | undefined {
  const items = Array.from(list.querySelectorAll('li'));
  const lines = items.flatMap((item) => {
    const place = placeIn(item);
    return place ? { ...place, ...numberOf(item), content: [...item.childNodes].filter((node) => !isList(node)) } : [];
  });
  return items.length > 0 && lines.length === items.length ? lines : undefined;
}

/** The list and the level that Word says something is of. */
function placeIn(element: HTMLElement): Pick<ListLine, 'id' | 'level'> | undefined {
  const found = /^(l\d+) level(\d)(.*)/.exec(styleOf(element).get('mso-list') ?? '');
  return found ? { id: `${found[1]}${found[3]}`, level: Number(found[2]) } : undefined;
}

/** The first item tells the number that its list begins with; the others follow. */
function numberOf({
  parentElement: list,
  previousElementSibling: before,
}: HTMLLIElement): Pick<ListLine, 'ordered' | 'number'> {
  const isOrdered = list instanceof HTMLOListElement;
  return { ordered: isOrdered, number: isOrdered && !before ? list.start : undefined };
}

const DEEPEST_MARKER = 3;

/** `<div class=O1><span><span style='mso-special-format:bullet'>•</span></span>`: a line of a slide, at the second level. */
function readSlideLine(line: HTMLElement): ListLine | undefined {
  let first = line.firstElementChild;
  for (let depth = 1; depth < DEEPEST_MARKER && first && !formatOf(first); depth++) first = first.firstElementChild;
  const format = first && formatOf(first);
  if (!first || !format) return undefined;
  const marker = readMarker(first.textContent);
  first.remove();
  const level = 1 + Number(/^O(\d)$/.exec(line.className)?.[1] ?? 0);
  return { ...marker, id: format, level, ordered: format.includes('numbullet'), content: [line] };
}

/** `bullet` or `"numbullet3\,1"`. */
const formatOf = (element: Element) => styleOf(element).get('mso-special-format');

/** A marker between tabs, of which a deeper line has more before it. */
const TABBED = /^(\t*)([•◦▪‣⁃–-]|\(?(?:\d{1,3}|[a-z]{1,4})[.)])\t/i;
const LONGEST_START = 24;

/** `<p><span class="Apple-tab-span">⇥</span>•<span class="Apple-tab-span">⇥</span>`: a line of Pages or Keynote. */
function readTabbedLine(line: HTMLElement): ListLine | undefined {
  if (line.localName !== 'p' || !line.querySelector('.Apple-tab-span')) return undefined;
  const [start, tabs = '', marker = ''] = TABBED.exec(startOfText(line, LONGEST_START)) ?? [];
  if (start === undefined) return undefined;
  cutStart(line, start.length);
  return { ...readMarker(marker), id: '', level: Math.max(1, tabs.length), content: [line] };
}

/** A number or letters with what sets them off: `1.`, `(a)`, `iv)`, `א.`. */
const NUMBERED = /^\(?(?:\p{Nd}+|\p{L}{1,5})[.)．、]/u;

function readMarker(words: string): Pick<ListLine, 'ordered' | 'number'> {
  const marker = words.trim();
  const number = Number.parseInt(marker.replace('(', ''), 10);
  return { ordered: NUMBERED.test(marker), number: Number.isNaN(number) ? undefined : number };
}
