import { decodeAttribute, decodeEntities } from './decode-entities.ts';

export type HtmlToken =
  | { type: 'open'; name: string; attributes: ReadonlyMap<string, string> }
  | { type: 'close'; name: string }
  /** With its character references read. `isKept` text was written as one of those: its white space is meant. */
  | { type: 'text'; text: string; isKept: boolean }
  /** An element whose inside is no HTML; `text` is what it holds. */
  | { type: 'raw'; name: string; text: string };

const RAW = new Set(['script', 'style', 'title', 'textarea', 'xmp', 'iframe', 'noembed', 'noframes', 'plaintext']);
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** Reads HTML as browsers do, but for what no mail needs; nothing is ever run or loaded. Linear, whatever is put in. */
export function* tokeniseHtml(html: string): Generator<HtmlToken> {
  let at = 0;
  while (at < html.length) {
    const next = html.indexOf('<', at);
    if (next !== at) {
      const end = next < 0 ? html.length : next;
      yield* textTokens(html.slice(at, end));
      at = end;
      continue;
    }
    const markup = readMarkup(html, at);
    if (markup.token) yield markup.token;
    at = markup.end;
  }
}

/** Reads what begins with `<` at `at`: a tag, a comment or the like, or a plain character. */
function readMarkup(html: string, at: number): { token?: HtmlToken; end: number } {
  if (html.startsWith('<!--', at)) return { end: endOfComment(html, at) };
  if (/[!?]/.test(html.charAt(at + 1))) return { end: endOf(html, '>', at + 2) };
  const isClosing = html.charAt(at + 1) === '/';
  const start = at + (isClosing ? 2 : 1);
  if (!/[a-z]/i.test(html.charAt(start))) {
    return isClosing
      ? { end: endOf(html, '>', start) }
      : { token: { type: 'text', text: '<', isKept: true }, end: at + 1 };
  }
  const close = tagEnd(html, start);
  // Never closed: words with a stray "<", which must not get lost.
  if (close === html.length)
    return { token: { type: 'text', text: decodeEntities(html.slice(at)), isKept: false }, end: close };
  const tag = html.slice(start, close);
  const name = (/^[^\s/]+/.exec(tag)?.[0] ?? '').toLowerCase();
  if (isClosing) return { token: { type: 'close', name }, end: close + 1 };
  if (RAW.has(name)) return readRaw(html, name, close + 1);
  return { token: { type: 'open', name, attributes: readAttributes(tag.slice(name.length)) }, end: close + 1 };
}

function readRaw(html: string, name: string, start: number): { token: HtmlToken; end: number } {
  const closing = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  closing.lastIndex = start;
  const found = name === 'plaintext' ? null : closing.exec(html);
  const end = found?.index ?? html.length;
  return {
    token: { type: 'raw', name, text: decodeEntities(html.slice(start, end)) },
    end: found ? endOf(html, '>', end) : end,
  };
}

/** Where the tag's `>` stands; quotes count only where a value can begin. */
function tagEnd(html: string, from: number): number {
  let last = '';
  for (let at = from; at < html.length; at++) {
    const character = html.charAt(at);
    if (character === '>') return at;
    const isQuote = character === '"' || character === "'";
    const end = isQuote && last === '=' ? html.indexOf(character, at + 1) : -1;
    if (end >= 0) at = end;
    if (!/\s/.test(character)) last = character;
  }
  return html.length;
}

function readAttributes(tag: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of tag.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, decodeAttribute(double ?? single ?? bare ?? ''));
  }
  return attributes;
}

function* textTokens(text: string): Generator<HtmlToken> {
  for (const [index, piece] of text.split(/((?:&(?:#(?:9|10|12|13|32)|Tab|NewLine);)+)/).entries()) {
    if (piece !== '') yield { type: 'text', text: decodeEntities(piece), isKept: index % 2 === 1 };
  }
}

/** `<!-->` and `<!--->` are whole comments, and `--!>` ends one too. HTML, 13.2.5.43 to 51. */
function endOfComment(html: string, at: number): number {
  const closing = /--!?>/g;
  closing.lastIndex = at + 2;
  return closing.exec(html) ? closing.lastIndex : html.length;
}

function endOf(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}
