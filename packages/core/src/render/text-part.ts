import type { Block, Href, Inline, List, SnippetUse, Text } from '../content/types.ts';
import { cleanText } from './clean-text.ts';
import { isBlank } from './is-blank.ts';
import { escapeFor } from './place.ts';
import type { Rendering } from './rendering.ts';
import { safeLink } from './safe-url.ts';
import type { PartWriter } from './slots.ts';
import { writeAddress, writeSnippet } from './write-snippet.ts';

/** Writes the text part from the tree: `label (address)`, `- `, `1. `, no wrapping, a button's address on its own line. */
export function writeText(part: PartWriter, body: readonly Block[], rendering: Rendering): void {
  for (const block of body) {
    writeBlockText(part, block, rendering);
    part.write('\n\n');
  }
  writeFooterText(part, rendering);
}

function writeBlockText(part: PartWriter, block: Block, rendering: Rendering): void {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return writeRunText(part, block.children, rendering);
    case 'quote':
      part.write('> ');
      return writeRunText(part, block.children, rendering, '\n> ');
    case 'list':
      return writeListText(part, block, rendering, '');
    case 'button':
      writeRunText(part, block.label, rendering);
      part.write(':\n');
      return writeAddressText(part, block.href, ['', '']);
    case 'divider':
      return part.write('----------');
  }
}

function writeListText(part: PartWriter, list: List, rendering: Rendering, indent: string): void {
  for (const [index, item] of list.items.entries()) {
    const bullet = list.ordered ? `${(list.start ?? 1) + index}. ` : '- ';
    const within = indent + ' '.repeat(bullet.length);
    part.write(index === 0 ? '' : '\n', indent, bullet);
    writeRunText(part, item.children, rendering, `\n${within}`);
    if (!item.list) continue;
    part.write('\n');
    writeListText(part, item.list, rendering, within);
  }
}

function writeRunText(part: PartWriter, run: readonly Inline[], rendering: Rendering, newLine = '\n'): void {
  for (const inline of run) {
    if (inline.type === 'break') part.write(newLine);
    else if (inline.type === 'link') {
      for (const word of inline.children) writeWordText(part, word, rendering);
      if (!showsItself(inline.href, inline.children)) writeAddressText(part, inline.href, [' (', ')']);
    } else writeWordText(part, inline, rendering);
  }
}

function writeWordText(part: PartWriter, word: Text | SnippetUse, rendering: Rendering): void {
  if (word.type === 'text') part.write(cleanText(word.text));
  else if (rendering.table.get(word.id)?.kind === 'url') writeAddress(part, word, 'text', rendering);
  else writeSnippet(part, word, 'text', rendering);
}

function writeAddressText(part: PartWriter, href: Href, around: [before: string, after: string]): void {
  if ('snippet' in href) part.link({ id: href.snippet, place: 'text', otherwise: '', around });
  else {
    const url = safeLink(href.url);
    if (url !== undefined) part.write(around.join(url.replace(/^(?:mailto|tel):/i, '')));
  }
}

/** True for a link whose words are its address. */
function showsItself(href: Href, words: readonly (Text | SnippetUse)[]): boolean {
  const [word] = words;
  if (words.length !== 1 || !word) return false;
  if (word.type === 'snippet') return 'snippet' in href && href.snippet === word.id;
  return 'url' in href && href.url.replace(/^(?:mailto|tel):/i, '') === word.text.trim();
}

function writeFooterText(part: PartWriter, { practice, words, direction }: Rendering): void {
  const safe = (line: string) => escapeFor('text', line, direction);
  const named = (sentence: string) => sentence.replace('{name}', () => safe(practice.name));
  const sender = [practice.name, practice.postalAddress ?? ''].filter((line) => !isBlank(line)).map(safe);
  // The dash keeps a character above U+00FF in the mail, so that no server sends it as iso-8859-1.
  part.write(['\u2014', ...sender, '', named(words.reason), ''].join('\n'));
  part.link({
    id: 'decline_link',
    place: 'text',
    otherwise: named(words.declineOtherwise),
    around: [`${words.declineQuestion} ${words.declineLink}: `, ''],
  });
  part.write('\n');
}
