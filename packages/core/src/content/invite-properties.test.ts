import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinTexts } from '../grammar/texts.ts';
import { fromBracketHtml } from '../html/from-bracket-html.ts';
import { toBracketHtml } from '../html/to-bracket-html.ts';
import { lintInvite } from '../lint/lint-invite.ts';
import { compileInvite } from '../render/compile-invite.ts';
import { personalise } from '../render/personalise.ts';
import type { Practice } from '../types.ts';
import { contentEquals } from './content-equals.ts';
import { defaultSnippets } from './default-snippets.ts';
import { parseInviteContent } from './parse-invite-content.ts';
import { snippetsUsed } from './snippets-used.ts';
import type { Block, Href, Inline, InviteContent, Link, List, ListItem, Mark, SnippetUse, Text } from './types.ts';

const brackets = ['[', ']', '[[', ']]', '|', '［', '］', '{{FNAME}}', '*|FNAME|*', '{{{Name}}}', '{{', '}}'];
const spaces = [' ', '  ', '\n', '\r', '\t', '\u00a0', '\0', '\u2028', '\ud800', '\udc00', '\u202e'];
const markup = ['<b>', '&', '&#32;', '&lt;', '"', "'", '</title>', '<!--', '-->', '<span data-snippet="x">'];
const labels = ['Patient First Name', '[Activation Link]', '[[Business Name]]', '[FNAME|', 'Link Expiry', ' Date]'];
const awkward = fc.constantFrom(...brackets, ...spaces, ...markup, ...labels);
const words = fc.array(fc.oneof(awkward, fc.string({ maxLength: 6 }), fc.string({ unit: 'binary', maxLength: 3 })), {
  minLength: 1,
  maxLength: 5,
});
const string = words.map((parts) => parts.join('')).filter((text) => text !== '');
const marks = fc.subarray<Mark>(['bold', 'italic', 'underline', 'strike'], { minLength: 1 });
const marked = <T extends object>(word: fc.Arbitrary<T>) =>
  fc.tuple(word, fc.option(marks, { nil: undefined })).map(([one, set]) => (set ? { ...one, marks: set } : one));
const text: fc.Arbitrary<Text> = string.map((one) => ({ type: 'text', text: one }));
const ids = fc.constantFrom(...defaultSnippets.map(({ id }) => id), 'gone', 'a "b" <c>');
const snippet: fc.Arbitrary<SnippetUse> = fc
  .tuple(ids, fc.option(fc.oneof(fc.constant(''), fc.constant('there'), string), { nil: undefined }))
  .map(([id, fallback]) => ({ type: 'snippet', id, ...(fallback === undefined ? {} : { fallback }) }));
const plainRun = fc.array(fc.oneof(text, snippet), { maxLength: 5 }).map(joinTexts);
const wordRun = fc.array(marked(fc.oneof(text, snippet)), { maxLength: 5 }).map(joinTexts);
const href: fc.Arbitrary<Href> = fc.oneof(
  fc.constantFrom<Href>(
    { url: 'https://lumen.example/?a=1&b="2"' },
    { url: ' lumen.example ' },
    { url: '' },
    { url: 'tel:+1555' },
  ),
  ids.map((id) => ({ snippet: id })),
);
const link: fc.Arbitrary<Link> = fc
  .tuple(
    href,
    wordRun.filter((run) => run.length > 0),
  )
  .map(([to, children]) => ({ type: 'link', href: to, children }));
const run: fc.Arbitrary<Inline[]> = fc
  .array(
    fc.oneof(
      marked(fc.oneof<fc.Arbitrary<Text | SnippetUse>[]>(text, snippet)),
      fc.constant({ type: 'break' as const }),
      link,
    ),
    { maxLength: 6 },
  )
  .map((inlines) => joinTexts<Inline>(inlines));
const align = fc.constantFrom({}, { align: 'start' as const }, { align: 'center' as const }, { align: 'end' as const });
const { list } = fc.letrec<{ list: List; item: ListItem }>((tie) => ({
  item: fc
    .tuple(run, fc.option(tie('list'), { nil: undefined, depthSize: 'small' }))
    .map(([children, nested]) => (nested ? { children, list: nested } : { children })),
  list: fc
    .tuple(
      fc.boolean(),
      fc.constantFrom({}, { start: 0 }, { start: 7 }),
      fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
    )
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
const invite: fc.Arbitrary<InviteContent> = fc
  .tuple(plainRun, wordRun, fc.array(block, { maxLength: 5 }))
  .map(([subject, preheader, body]) => ({ version: 1, subject, preheader, body }));

const practice: Practice = {
  id: 'p',
  name: 'Lumen',
  locale: 'en',
  timeZone: 'UTC',
  sender: { name: 'Lumen', email: 'hello@lumen.example' },
};

describe('any invite', () => {
  it('comes back from its schema as it was, as a copy', () => {
    fc.assert(
      fc.property(invite, (content) => {
        const parsed = parseInviteContent(JSON.parse(JSON.stringify(content)));
        expect(contentEquals(parsed, content)).toBe(true);
        expect(parsed).not.toBe(content);
      }),
    );
  });

  it('comes back from bracket HTML as it was, with nothing dropped', () => {
    fc.assert(
      fc.property(invite, (content) => {
        const back = fromBracketHtml(toBracketHtml(content, defaultSnippets), defaultSnippets);
        expect(back).toEqual({ content, dropped: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('is linted and compiled without a fuss, and uses every snippet it names', () => {
    fc.assert(
      fc.property(invite, fc.dictionary(ids, string), (content, values) => {
        lintInvite(content, { snippets: defaultSnippets, practice });
        const compiled = compileInvite(content, { practice, snippets: defaultSnippets });
        const { subject, html } = personalise(compiled, values);
        expect(subject).not.toMatch(/[\p{Cc}\p{Surrogate}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
        expect(html.endsWith('</html>\n')).toBe(true);
        const fixed = ['business_name', 'business_phone', 'decline_link'];
        const slots = new Set([...compiled.snippets.map(({ id }) => id), ...fixed]);
        for (const id of snippetsUsed(content)) expect(slots).toContain(id);
      }),
    );
  });
});
