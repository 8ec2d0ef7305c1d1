import { styleOf } from './element-style.ts';
import { isBlank } from './html-reading.ts';
import type { HtmlElement, HtmlNode } from './parse-html.ts';

/**
 * Word and desktop Outlook write a list as paragraphs, `<p style="mso-list:l0 level2 lfo1">`, each with a marker that
 * browsers are told to ignore. Neighbours become real lists, nested by their levels; everything else stays.
 */
export function gatherWordLists(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  if (!nodes.some((node) => node.type === 'element' && placeIn(node))) return nodes;
  const gathered: HtmlNode[] = [];
  let open: OpenList[] = [];
  for (const node of nodes) {
    const line = readLine(node);
    if (line) open = addLine(gathered, open, line);
    else if (node.type === 'element' || !isBlank(node)) {
      open = [];
      gathered.push(node);
    }
  }
  return gathered;
}

/** True for the drawn bullet or number of such a list. */
export function isWordMarker(element: HtmlElement): boolean {
  return styleOf(element).get('mso-list') === 'ignore';
}

interface Line {
  /** The list of Word's that it belongs to. */
  id: string;
  /** 1 is the outermost. */
  level: number;
  ordered: boolean;
  /** The number before it; undefined for letters and bullets. */
  number: number | undefined;
  paragraph: HtmlElement;
}

interface OpenList {
  element: HtmlElement;
  last: Line;
}

/** The list and the level that Word says a paragraph is of. */
function placeIn(element: HtmlElement): { id: string; level: number } | undefined {
  if (!/^(?:p|h[1-6]|div)$/.test(element.name)) return undefined;
  const [, id, level] = /^(l\d+) level(\d)/.exec(styleOf(element).get('mso-list') ?? '') ?? [];
  return id === undefined ? undefined : { id, level: Number(level) };
}

function readLine(node: HtmlNode): Line | undefined {
  const place = node.type === 'element' ? placeIn(node) : undefined;
  if (!place || node.type === 'text') return undefined;
  const marker = markerOf(node).trim();
  const number = Number.parseInt(marker.replace('(', ''), 10);
  return {
    ...place,
    ordered: /^\(?(?:\d+|[a-z]{1,5})[.)]/i.test(marker),
    number: Number.isNaN(number) ? undefined : number,
    paragraph: node,
  };
}

const MARKER_DEPTH = 4;

function markerOf(node: HtmlNode, depth = 0, isInside = false): string {
  if (node.type === 'text') return isInside ? node.text : '';
  if (depth > MARKER_DEPTH) return '';
  const inside = isInside || isWordMarker(node);
  return node.children.map((child) => markerOf(child, depth + 1, inside)).join('');
}

/** The lists that are open after the line was added. */
function addLine(gathered: HtmlNode[], before: readonly OpenList[], line: Line): OpenList[] {
  const open = before.filter(
    ({ last }) => last.level <= line.level && !(last.level === line.level && beginsAnew(last, line)),
  );
  let innermost = open.at(-1);
  if (!innermost || innermost.last.level < line.level) {
    const element = listFor(line);
    const parent = innermost?.element.children.at(-1);
    (parent?.type === 'element' ? parent.children : gathered).push(element);
    innermost = { element, last: line };
    open.push(innermost);
  }
  const item: HtmlElement = { ...line.paragraph, name: 'li', children: [...line.paragraph.children] };
  innermost.element.children.push(item);
  innermost.last = line;
  return open;
}

function listFor({ ordered, number }: Line): HtmlElement {
  const start = ordered && number !== undefined && number !== 1 ? [['start', String(number)] as const] : [];
  return { type: 'element', name: ordered ? 'ol' : 'ul', attributes: new Map(start), children: [] };
}

function beginsAnew(before: Line, line: Line): boolean {
  return before.ordered !== line.ordered || (line.ordered && line.id !== before.id && line.number === 1);
}
