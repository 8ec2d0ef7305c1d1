import type { Href, Inline, Mark, SnippetUse, Text } from '../content/types.ts';
import type { SnippetTable } from '../grammar/snippet-table.ts';
import { bracketsOf, escapeBrackets } from './bracket-text.ts';
import { escapeMarkup } from './escape-markup.ts';
import { bracketsOfOlderSpellings } from './older-spellings.ts';
import { readHref } from './read-href.ts';

const TAGS: Record<Mark, string> = { bold: 'strong', italic: 'em', underline: 'u', strike: 's' };

/** A text whose brackets or older spellings are only text: it must not be searched for snippets. */
type Literal = { type: 'literal'; text: Text };
type Written = Exclude<Inline, { type: 'link' }> | Literal | { type: 'tag'; html: string };

/** A run as HTML with snippets in brackets. */
export function writeRun(run: readonly Inline[], table: SnippetTable): string {
  const written = run.flatMap((inline) =>
    inline.type === 'link' ? linkParts(inline.href, inline.children, table) : [inline],
  );
  const escaped = escapeBrackets(
    written.map((inline) => asLiteral(inline, table)),
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
      return marked(text, inline.type === 'literal' ? literal(html, text) : html);
    })
    .join('');
}

/** ` href="…"`; nothing for an address that could run something. */
export function writeHref(href: Href, table: SnippetTable): string {
  if ('url' in href) return readHref(href.url, table) ? ` href="${escapeMarkup(href.url)}"` : '';
  const brackets = bracketsOf({ type: 'snippet', id: href.snippet }, table);
  return brackets === undefined
    ? ` data-href-snippet="${escapeMarkup(href.snippet)}"`
    : ` href="${escapeMarkup(brackets)}"`;
}

function linkParts(href: Href, children: readonly (Text | SnippetUse)[], table: SnippetTable): Written[] {
  const address = writeHref(href, table);
  if (address === '') return [...children];
  return [{ type: 'tag', html: `<a${address}>` }, ...children, { type: 'tag', html: '</a>' }];
}

function asLiteral(inline: Written, table: SnippetTable): Written {
  return inline.type === 'text' && (inline.literal || hasOlderSpelling(inline.text, table))
    ? { type: 'literal', text: inline }
    : inline;
}

function literal(html: string, text: Text): string {
  return `<span data-literal${text.literal ? '="kept"' : ''}>${html}</span>`;
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
  if (survives && !looksEscaped) return escapeMarkup(brackets);
  const fallback = use.fallback === undefined ? '' : ` data-fallback="${escapeMarkup(use.fallback)}"`;
  const label = escapeMarkup(table.get(use.id)?.label ?? use.id);
  return `<span data-snippet="${escapeMarkup(use.id)}"${fallback}>[${label}]</span>`;
}

function marked({ marks = [] }: Text | SnippetUse, inner: string): string {
  const tags = [...new Set(marks)].map((mark) => TAGS[mark]);
  return `${tags.map((tag) => `<${tag}>`).join('')}${inner}${tags
    .toReversed()
    .map((tag) => `</${tag}>`)
    .join('')}`;
}
