import type {
  Align,
  Block,
  DroppedPart,
  Heading,
  Href,
  Inline,
  List,
  ListItem,
  Mark,
  SnippetUse,
  Text,
} from '@patient-portal-access/core';

/** What a program puts on the clipboard, and what an invite makes of it. */
export interface Sample {
  program: string;
  html?: string;
  text?: string;
  blocks: Block[];
  dropped?: DroppedPart[];
}

type Word = string | Inline;
const inline = (words: readonly Word[]): Inline[] =>
  words.map((word) => (typeof word === 'string' ? { type: 'text', text: word } : word));

export const p = (...words: Word[]): Block => ({ type: 'paragraph', children: inline(words) });
export const aligned = (align: Align, ...words: Word[]): Block => ({
  type: 'paragraph',
  align,
  children: inline(words),
});
export const h = (level: 1 | 2 | 3, ...words: Word[]): Heading => ({ type: 'heading', level, children: inline(words) });
export const quote = (...words: Word[]): Block => ({ type: 'quote', children: inline(words) });
export const li = (words: Word | readonly Word[], list?: List): ListItem => ({
  children: inline(Array.isArray(words) ? words : [words]),
  ...(list ? { list } : {}),
});
export const ul = (...items: ListItem[]): List => ({ type: 'list', ordered: false, items });
export const ol = (...items: ListItem[]): List => ({ type: 'list', ordered: true, items });
export const t = (text: string, ...marks: Mark[]): Text => ({ type: 'text', text, marks });
export const br: Inline = { type: 'break' };
export const a = (address: string | Href, word: string | Text | SnippetUse): Inline => ({
  type: 'link',
  href: typeof address === 'string' ? { url: address } : address,
  children: [typeof word === 'string' ? { type: 'text', text: word } : word],
});
export const chip = (id: string, fallback?: string, ...marks: Mark[]): SnippetUse => ({
  type: 'snippet',
  id,
  ...(fallback === undefined ? {} : { fallback }),
  ...(marks.length > 0 ? { marks } : {}),
});
