import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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
import { anyId, anyInvite, awkwardWords } from './testing/any-invite.ts';

const practice: Practice = {
  id: 'p',
  name: 'Lumen',
  locale: 'en',
  timeZone: 'UTC',
  sender: { name: 'Lumen', email: 'hello@lumen.example' },
};

/** A value that can be told from every other, and stands in an address as it is. */
const markOf = (id: string) => `mark${Buffer.from(id).toString('hex')}end`;
const marked = Object.fromEntries(
  defaultSnippets.map(({ id, kind }) => [id, kind === 'url' ? `https://lumen.example/${markOf(id)}` : markOf(id)]),
);

describe('any invite', { timeout: 120_000 }, () => {
  it('comes back from its schema as it was, as a copy', () => {
    fc.assert(
      fc.property(anyInvite, (content) => {
        const parsed = parseInviteContent(JSON.parse(JSON.stringify(content)));
        expect(contentEquals(parsed, content)).toBe(true);
        expect(parsed).not.toBe(content);
      }),
      { numRuns: 2000 },
    );
  });

  it('comes back from bracket HTML as it was, with nothing dropped', () => {
    fc.assert(
      fc.property(anyInvite, (content) => {
        const back = fromBracketHtml(toBracketHtml(content, defaultSnippets), defaultSnippets);
        expect(back).toEqual({ content, dropped: [] });
      }),
      { numRuns: 2000 },
    );
  });

  it('is linted and compiled without a fuss, and uses every snippet it names', () => {
    fc.assert(
      fc.property(anyInvite, fc.dictionary(anyId, awkwardWords), (content, values) => {
        lintInvite(content, { snippets: defaultSnippets, practice });
        const compiled = compileInvite(content, { practice, snippets: defaultSnippets });
        const { subject, html } = personalise(compiled, values);
        expect(subject).not.toMatch(/[\p{Cc}\p{Surrogate}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
        expect(html.endsWith('</html>\n')).toBe(true);
        const fixed = ['business_name', 'business_phone', 'decline_link'];
        const slots = new Set([...compiled.snippets.map(({ id }) => id), ...fixed]);
        for (const id of snippetsUsed(content)) expect(slots).toContain(id);
      }),
      { numRuns: 2000 },
    );
  });

  it('names the same snippets in HTML and in text', () => {
    fc.assert(
      fc.property(anyInvite, (content) => {
        const bodyOnly = { ...content, subject: [], preheader: [] };
        const { html, text } = personalise(compileInvite(bodyOnly, { practice, snippets: defaultSnippets }), marked);
        for (const { id } of defaultSnippets)
          expect([id, text.includes(markOf(id))]).toEqual([id, html.includes(markOf(id))]);
      }),
      { numRuns: 2000 },
    );
  });
});
