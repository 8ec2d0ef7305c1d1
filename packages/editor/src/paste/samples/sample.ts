import type { Block, DroppedPart, Href, Inline, List, ListItem, Mark } from '@patient-portal-access/core';

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
export const h = (level: 1 | 2 | 3, ...words: Word[]): Block => ({ type: 'heading', level, children: inline(words) });
export const quote = (...words: Word[]): Block => ({ type: 'quote', children: inline(words) });
export const li = (words: Word | readonly Word[], list?: List): ListItem => ({
  children: inline(Array.isArray(words) ? words : [words]),
  ...(list ? { list } : {}),
});
export const ul = (...items: ListItem[]): List => ({ type: 'list', ordered: false, items });
export const ol = (...items: ListItem[]): List => ({ type: 'list', ordered: true, items });
export const t = (text: string, ...marks: Mark[]): Inline => ({ type: 'text', text, marks });
export const br: Inline = { type: 'break' };
export const a = (address: string | Href, text: string): Inline => ({
  type: 'link',
  href: typeof address === 'string' ? { url: address } : address,
  children: [{ type: 'text', text }],
});
export const chip = (id: string, fallback?: string): Inline => ({
  type: 'snippet',
  id,
  ...(fallback === undefined ? {} : { fallback }),
});
