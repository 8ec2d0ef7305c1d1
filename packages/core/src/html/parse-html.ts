import { tokeniseHtml } from './tokenise-html.ts';

export interface HtmlText {
  type: 'text';
  text: string;
  /** Whether its white space is meant, and is not folded. */
  isKept: boolean;
}

export interface HtmlElement {
  type: 'element';
  /** In small letters. */
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: HtmlNode[];
}

export type HtmlNode = HtmlText | HtmlElement;

const DEEPEST = 200;
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const BLOCKS =
  'address article aside blockquote center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table ul';
const CLOSES_PARAGRAPH = new Set(BLOCKS.split(' '));
const CELLS = ['td', 'th'];

/** What a start tag ends: open elements with one of these names, unless one of the others stands between. */
const CLOSES = new Map<string, { ends: readonly string[]; within: readonly string[] }>([
  ['li', { ends: ['li'], within: ['ul', 'ol'] }],
  ['dt', { ends: ['dt', 'dd'], within: ['dl'] }],
  ['dd', { ends: ['dt', 'dd'], within: ['dl'] }],
  ['tr', { ends: ['tr'], within: ['table'] }],
  ...CELLS.map((cell) => [cell, { ends: CELLS, within: ['table', 'tr'] }] as const),
]);

/** A tolerant tree: what is not closed ends with its parent, what is closed twice is passed over. Depth at most 200. */
export function parseHtml(html: string): HtmlElement {
  const root: HtmlElement = { type: 'element', name: '#root', attributes: new Map(), children: [] };
  const open = [root];
  const current = () => open.at(-1) ?? root;
  for (const token of tokeniseHtml(html)) {
    if (token.type === 'text') current().children.push(token);
    else if (token.type === 'close') closeElement(open, token.name, current());
    else {
      closeImplied(open, token.name);
      const element = newElement(token);
      current().children.push(element);
      if (token.type === 'open' && !VOID.has(token.name) && open.length < DEEPEST) open.push(element);
    }
  }
  return root;
}

function newElement(token: { name: string; attributes?: ReadonlyMap<string, string>; text?: string }): HtmlElement {
  const { name, attributes = new Map(), text } = token;
  return { type: 'element', name, attributes, children: text ? [{ type: 'text', text, isKept: false }] : [] };
}

function closeElement(open: HtmlElement[], name: string, current: HtmlElement): void {
  if (name === 'br') current.children.push(newElement({ name }));
  const at = open.findLastIndex((element) => element.name === name);
  if (at > 0) open.length = at;
}

function closeImplied(open: HtmlElement[], name: string): void {
  const rule = CLOSES.get(name);
  if (rule) closeUpTo(open, rule.ends, rule.within);
  if (CLOSES_PARAGRAPH.has(name)) closeUpTo(open, ['p'], ['table', 'td', 'th', 'li']);
}

function closeUpTo(open: HtmlElement[], ends: readonly string[], within: readonly string[]): void {
  const at = open.findLastIndex(({ name }) => ends.includes(name) || within.includes(name));
  if (at > 0 && ends.includes(open[at]?.name ?? '')) open.length = at;
}
