import type { Href, Inline, Link, Mark, SnippetUse, Text } from '../content/types.ts';
import { escapeHtml } from './escape-html.ts';
import type { Rendering } from './rendering.ts';
import { safeLink } from './safe-url.ts';
import type { PartWriter } from './slots.ts';
import { writeAddress, writeSnippet } from './write-snippet.ts';

const TAGS: Record<Mark, string> = { bold: 'strong', italic: 'em', underline: 'u', strike: 's' };

/** Writes a run as HTML. An empty one keeps its height. */
export function writeRun(part: PartWriter, run: readonly Inline[], rendering: Rendering): void {
  if (run.length === 0) part.write('\u00a0');
  for (const inline of run) {
    if (inline.type === 'break') part.write('<br>');
    else if (inline.type === 'link') writeLink(part, inline, rendering);
    else if (isAddress(inline, rendering))
      writeMarked(part, inline, () => writeAddress(part, inline, 'html', rendering));
    else writeWords(part, [inline], rendering);
  }
}

/** Writes words that may not hold a link, such as those of a button. */
export function writeWords(part: PartWriter, words: readonly (Text | SnippetUse)[], rendering: Rendering): void {
  for (const word of words) {
    writeMarked(part, word, () => {
      if (word.type === 'text') part.write(escapeHtml(word.text));
      else writeSnippet(part, word, 'html', rendering);
    });
  }
}

/** Writes ` href="…"`, or nothing when the address is not safe. */
export function writeHref(part: PartWriter, href: Href): void {
  if ('snippet' in href) {
    part.link({ id: href.snippet, place: 'html', otherwise: '', around: [' href="', '"'] });
    return;
  }
  const url = safeLink(href.url);
  if (url !== undefined) part.write(` href="${escapeHtml(url)}"`);
}

function writeLink(part: PartWriter, link: Link, rendering: Rendering): void {
  part.write('<a');
  writeHref(part, link.href);
  part.write(` class="ppa-link" style="color:${rendering.look.light.link};text-decoration:underline">`);
  writeWords(part, link.children, rendering);
  part.write('</a>');
}

function writeMarked(part: PartWriter, { marks = [] }: Text | SnippetUse, writeInner: () => void): void {
  const tags = [...new Set(marks)].map((mark) => TAGS[mark]);
  part.write(...tags.map((tag) => `<${tag}>`));
  writeInner();
  part.write(...tags.reverse().map((tag) => `</${tag}>`));
}

function isAddress(inline: Text | SnippetUse, { table }: Rendering): inline is SnippetUse {
  return inline.type === 'snippet' && table.get(inline.id)?.kind === 'url';
}
