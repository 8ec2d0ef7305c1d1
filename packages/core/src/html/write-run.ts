import type { Href, Inline, Mark, SnippetUse, Text } from '../content/types.ts';
import type { SnippetTable } from '../grammar/snippet-table.ts';
import { isSetAlike } from '../grammar/texts.ts';
import { bracketsOf, escapeBrackets } from './bracket-text.ts';
import { areUsualMarks } from './element-style.ts';
import { escapeMarkup } from './escape-markup.ts';
import { bracketsOfOlderSpellings } from './older-spellings.ts';
import { couldRun, readHref } from './read-href.ts';

const TAGS: Record<Mark, string> = { bold: 'strong', italic: 'em', underline: 'u', strike: 's' };

/**
 * A text that must not be searched for snippets, or joined to what is beside it. `isApart`: HTML alone would not tell it
 * from the text before it, or from none.
 */
type Literal = { type: 'literal'; text: Text; isApart: boolean };
type Written = Exclude<Inline, { type: 'link' }> | Literal | { type: 'tag'; html: string };

/** A run as HTML with snippets in brackets. */
export function writeRun(run: readonly Inline[], table: SnippetTable): string {
  const written = run.flatMap((inline) =>
    inline.type === 'link' ? linkParts(inline.href, inline.children, table) : [inline],
  );
  const escaped = escapeBrackets(
    written.map((inline, index) => asLiteral(inline, written[index - 1], table)),
    table,
  );
  let isAtEdge = true;
  return escaped
    .map((inline, index) => {
      if (inline.type === 'tag') return inline.html;
      if (inline.type === 'break') {
        isAtEdge = true;
        return '<br>';
      }
      if (inline.type === 'snippet') {
        isAtEdge = false;
        return marked(inline, writeSnippet(inline, [escaped[index - 1], escaped[index + 1]], table));
      }
      const text = inline.type === 'literal' ? inline.text : inline;
      const html = writeText(text.text, isAtEdge, endsLine(escaped, index));
      isAtEdge = text.text === '' ? isAtEdge : text.text.endsWith(' ');
      return marked(text, inline.type === 'literal' ? literal(html, inline) : html);
    })
    .join('');
}

/** ` href="…"`; where that would be read as another address, a place where none is followed; nothing for one that could run. */
export function writeHref(href: Href, table: SnippetTable): string {
  if ('url' in href) {
    const read = readHref(href.url, table);
    if (read && 'url' in read) return ` href="${escapeMarkup(href.url)}"`;
    return couldRun(href.url) ? '' : ` data-kept-url="${escapeMarkup(href.url)}"`;
  }
  const brackets = bracketsOf({ type: 'snippet', id: href.snippet }, table);
  return brackets === undefined
    ? ` data-href-snippet="${escapeMarkup(href.snippet)}"`
    : ` href="${escapeMarkup(brackets)}"`;
}

function linkParts(href: Href, children: readonly (Text | SnippetUse)[], table: SnippetTable): Written[] {
  const address = writeHref(href, table);
  if (address === '') return [...children];
  const isBare = children.length === 0 ? ' data-bare' : '';
  return [{ type: 'tag', html: `<a${address}${isBare}>` }, ...children, { type: 'tag', html: '</a>' }];
}

function asLiteral(inline: Written, before: Written | undefined, table: SnippetTable): Written {
  if (inline.type !== 'text') return inline;
  const isApart = inline.text === '' || (before?.type === 'text' && isSetAlike(before, inline));
  return isApart || inline.literal || !areUsualMarks(inline.marks) || hasOlderSpelling(inline.text, table)
    ? { type: 'literal', text: inline, isApart }
    : inline;
}

function literal(html: string, { text, isApart }: Literal): string {
  return `<span data-literal${text.literal ? '="kept"' : ''}${isApart ? ' data-apart' : ''}>${html}</span>`;
}

function hasOlderSpelling(text: string, table: SnippetTable): boolean {
  return bracketsOfOlderSpellings(text, table) !== text;
}

/** White space that HTML would fold, or drop at an edge, is written as a number. */
function writeText(text: string, isAtEdge: boolean, isLast: boolean): string {
  return escapeMarkup(text).replace(/[ \t\n\r\f]/g, (space, index: number, whole: string) => {
    const before = index === 0 ? isAtEdge : /[ \t\n\r\f]/.test(whole.charAt(index - 1));
    const isEnd = isLast && index === whole.length - 1;
    return space === ' ' && !before && !isEnd ? space : `&#${space.charCodeAt(0)};`;
  });
}

function endsLine(run: readonly Written[], index: number): boolean {
  let next = index + 1;
  while (run[next]?.type === 'tag') next += 1;
  return run[next] === undefined || run[next]?.type === 'break';
}

function writeSnippet(use: SnippetUse, [before, after]: (Written | undefined)[], table: SnippetTable): string {
  const brackets = bracketsOf(use, table);
  const looksEscaped =
    before?.type === 'text' && /[[［]$/.test(before.text) && after?.type === 'text' && /^[\]］]/.test(after.text);
  const survives = brackets !== undefined && !/[\t\n\r\f]| {2}/.test(brackets) && !hasOlderSpelling(brackets, table);
  if (survives && !looksEscaped && areUsualMarks(use.marks)) return escapeMarkup(brackets);
  const fallback = use.fallback === undefined ? '' : ` data-fallback="${escapeMarkup(use.fallback)}"`;
  const label = escapeMarkup(table.get(use.id)?.label ?? use.id);
  return `<span data-snippet="${escapeMarkup(use.id)}"${fallback}>[${label}]</span>`;
}

function marked({ marks }: Text | SnippetUse, inner: string): string {
  const tags = [...new Set(marks)].map((mark) => TAGS[mark]);
  const opening = tags.map((tag) => `<${tag}>`).join('');
  const closing = tags.map((tag) => `</${tag}>`).toReversed();
  const html = `${opening}${inner}${closing.join('')}`;
  return areUsualMarks(marks) ? html : `<span data-marks="${(marks ?? []).join(' ')}">${html}</span>`;
}
