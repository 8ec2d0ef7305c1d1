import { type Block, type Inline, type InviteContent, parseSnippets, type Snippet } from '@patient-portal-access/core';

/** An invite as it can be edited without the editor: words, snippets in brackets, an empty line between blocks. */
export interface PlainInvite {
  subject: string;
  body: string;
}

const BETWEEN = '\n\n';
const DIVIDER = '---';

export function toPlainText(content: InviteContent, snippets: Snippet[]): PlainInvite {
  return {
    subject: plainInlines(content.subject, snippets),
    body: content.body.map((block) => plainBlock(block, snippets)).join(BETWEEN),
  };
}

/** Reads the words back. Blocks that were not touched stay exactly as they were, buttons and formatting included. */
export function fromPlainText(plain: PlainInvite, original: InviteContent, snippets: Snippet[]): InviteContent {
  const before = original.body.map((block) => ({ block, text: plainBlock(block, snippets) }));
  const texts = plain.body.split(/\n{2,}/).filter((text) => text.trim() !== '');
  const head = countSame(before, texts, (at) => at);
  const tail = Math.min(
    countSame(before, texts, (at, length) => length - 1 - at),
    before.length - head,
    texts.length - head,
  );
  const touched = texts.slice(head, texts.length - tail);
  const replaced = before.slice(head, before.length - tail);
  const pairs = touched.length === replaced.length;
  const subjectBefore = plainInlines(original.subject, snippets);
  return {
    ...original,
    subject:
      plain.subject === subjectBefore ? original.subject : readWords(plain.subject.replaceAll('\n', ' '), snippets),
    body: [
      ...original.body.slice(0, head),
      ...touched.map((text, at) => readBlock(text, pairs ? replaced[at]?.block : undefined, snippets)),
      ...original.body.slice(original.body.length - tail),
    ],
  };
}

function countSame(before: { text: string }[], texts: string[], place: (at: number, length: number) => number): number {
  let count = 0;
  while (
    count < Math.min(before.length, texts.length) &&
    before[place(count, before.length)]?.text === texts[place(count, texts.length)]
  )
    count += 1;
  return count;
}

function plainBlock(block: Block, snippets: Snippet[]): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return plainInlines(block.children, snippets);
    case 'button':
      return plainInlines(block.label, snippets);
    case 'divider':
      return DIVIDER;
    case 'list':
      return block.items.map((item) => `- ${plainInlines(item.children, snippets)}`).join('\n');
    default:
      return block satisfies never;
  }
}

function plainInlines(inlines: Inline[], snippets: Snippet[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text') return inline.text;
      if (inline.type === 'break') return '\n';
      if (inline.type === 'link') return plainInlines(inline.children, snippets);
      const label = snippets.find((snippet) => snippet.id === inline.id)?.label ?? inline.id;
      return inline.fallback === undefined ? `[${label}]` : `[${label}|${inline.fallback}]`;
    })
    .join('');
}

/** Takes the kind of the block it replaces; without one it is a paragraph. */
function readBlock(text: string, replaced: Block | undefined, snippets: Snippet[]): Block {
  if (text.trim() === DIVIDER) return { type: 'divider' };
  if (replaced?.type === 'button') return { ...replaced, label: readWords(text.replaceAll('\n', ' '), snippets) };
  if (replaced?.type === 'list') {
    const items = text.split('\n').map((line) => ({ children: readWords(line.replace(/^[-•]\s*/, ''), snippets) }));
    return { ...replaced, items };
  }
  const children = text.split('\n').flatMap((line, at): Inline[] => {
    const words = readWords(line, snippets);
    return at === 0 ? words : [{ type: 'break' }, ...words];
  });
  if (replaced?.type === 'heading' || replaced?.type === 'quote' || replaced?.type === 'paragraph')
    return { ...replaced, children };
  return { type: 'paragraph', children };
}

function readWords(text: string, snippets: Snippet[]) {
  const words: InviteContent['subject'] = [];
  let end = 0;
  const addText = (to: number) => {
    if (to > end) words.push({ type: 'text', text: text.slice(end, to) });
  };
  for (const token of parseSnippets(text, snippets).tokens) {
    addText(token.start);
    if (token.type === 'escape') words.push({ type: 'text', text: token.text });
    else
      words.push({ type: 'snippet', id: token.id, ...(token.fallback !== undefined && { fallback: token.fallback }) });
    end = token.end;
  }
  addText(text.length);
  return words;
}
