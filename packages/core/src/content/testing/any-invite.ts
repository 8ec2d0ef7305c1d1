import fc from 'fast-check';
import { defaultSnippets } from '../default-snippets.ts';
import type { Block, Href, Inline, InviteContent, Link, List, ListItem, Mark, SnippetUse, Text } from '../types.ts';

const brackets = ['[', ']', '[[', ']]', '|', '［', '］', '{{FNAME}}', '*|FNAME|*', '{{{Name}}}', '{{', '}}'];
const spaces = [' ', '  ', '\n', '\r', '\t', '\u00a0', '\0', '\u2028', '\ud800', '\udc00', '\u202e'];
const markup = ['<b>', '&', '&#32;', '&lt;', '"', "'", '</title>', '<!--', '-->', '<span data-snippet="x">'];
const labels = ['Patient First Name', '[Activation Link]', '[[Business Name]]', '[FNAME|', 'Link Expiry', ' Date]'];
const awkward = fc.constantFrom(...brackets, ...spaces, ...markup, ...labels);
const words = fc.array(fc.oneof(awkward, fc.string({ maxLength: 6 }), fc.string({ unit: 'binary', maxLength: 3 })), {
  minLength: 1,
  maxLength: 5,
});
/** Words that look like brackets, markup and worse. */
export const awkwardWords = words.map((parts) => parts.join('')).filter((text) => text !== '');
const anyWords = fc.oneof({ weight: 9, arbitrary: awkwardWords }, { weight: 1, arbitrary: fc.constant('') });
const MARKS: Mark[] = ['bold', 'italic', 'underline', 'strike'];
const marks = fc.oneof(
  { weight: 4, arbitrary: fc.subarray(MARKS, { minLength: 1 }) },
  { weight: 1, arbitrary: fc.array(fc.constantFrom(...MARKS), { maxLength: 4 }) },
);
const marked = <T extends object>(word: fc.Arbitrary<T>) =>
  fc.tuple(word, fc.option(marks, { nil: undefined })).map(([one, set]) => (set ? { ...one, marks: set } : one));
const text: fc.Arbitrary<Text> = fc
  .tuple(anyWords, fc.constantFrom({}, {}, {}, { literal: true as const }))
  .map(([one, kept]) => ({ type: 'text', text: one, ...kept }));
/** Ids of snippets, known and not. */
export const anyId = fc.constantFrom(...defaultSnippets.map(({ id }) => id), 'gone', 'a "b" <c>', '');
const snippet: fc.Arbitrary<SnippetUse> = fc
  .tuple(anyId, fc.option(fc.oneof(fc.constant(''), fc.constant('there'), awkwardWords), { nil: undefined }))
  .map(([id, fallback]) => ({ type: 'snippet', id, ...(fallback === undefined ? {} : { fallback }) }));
const wordRun = fc.array(marked(fc.oneof(text, snippet)), { maxLength: 5 });
const href: fc.Arbitrary<Href> = fc.oneof(
  fc.constantFrom<Href>(
    { url: 'https://lumen.example/?a=1&b="2"' },
    { url: ' lumen.example ' },
    { url: '' },
    { url: 'tel:+1555' },
    { url: '[Activation Link]' },
    { url: 'http://{{ActivationLink}}' },
    { url: 'ftp://lumen.example/a:b' },
    { url: 'x:y' },
    { url: 'https://lumen.example/?a=1&copy=2&amp;b' },
  ),
  anyId.map((id) => ({ snippet: id })),
);
const link: fc.Arbitrary<Link> = fc
  .tuple(href, wordRun)
  .map(([to, children]) => ({ type: 'link', href: to, children }));
const run: fc.Arbitrary<Inline[]> = fc.array(
  fc.oneof(
    marked(fc.oneof<fc.Arbitrary<Text | SnippetUse>[]>(text, snippet)),
    fc.constant({ type: 'break' as const }),
    link,
  ),
  { maxLength: 6 },
);
const align = fc.constantFrom({}, { align: 'start' as const }, { align: 'center' as const }, { align: 'end' as const });
const { list } = fc.letrec<{ list: List; item: ListItem }>((tie) => ({
  item: fc
    .tuple(run, fc.option(tie('list'), { nil: undefined, depthSize: 'small' }))
    .map(([children, nested]) => (nested ? { children, list: nested } : { children })),
  list: fc
    .tuple(fc.boolean(), fc.constantFrom({}, { start: 0 }, { start: 7 }), fc.array(tie('item'), { maxLength: 3 }))
    .map(([ordered, start, items]) => ({ type: 'list', ordered, ...start, items })),
}));
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.tuple(align, run).map(([aligned, children]): Block => ({ type: 'paragraph', ...aligned, children })),
  fc
    .tuple(align, fc.constantFrom(1 as const, 2 as const, 3 as const), run)
    .map(([aligned, level, children]): Block => ({ type: 'heading', level, ...aligned, children })),
  run.map((children): Block => ({ type: 'quote', children })),
  fc
    .tuple(align, href, wordRun)
    .map(([aligned, to, label]): Block => ({ type: 'button', label, href: to, ...aligned })),
  fc.constant<Block>({ type: 'divider' }),
  list,
);
/** Any invite that its schema lets through, small, with every block, and words that look like brackets and markup. */
export const anyInvite: fc.Arbitrary<InviteContent> = fc
  .tuple(wordRun, wordRun, fc.array(block, { maxLength: 5 }))
  .map(([subject, preheader, body]) => ({ version: 1, subject, preheader, body }));
