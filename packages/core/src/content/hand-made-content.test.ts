import { describe, expect, it } from 'vitest';
import { isPortalAccessError } from '../errors.ts';
import { toBracketHtml } from '../html/to-bracket-html.ts';
import { lintInvite } from '../lint/lint-invite.ts';
import { compileInvite } from '../render/compile-invite.ts';
import type { Practice } from '../types.ts';
import { defaultInvite } from './default-invite.ts';
import { defaultSnippets as snippets } from './default-snippets.ts';
import { INVITE_LIMITS } from './limits.ts';
import type { InviteContent } from './types.ts';

const practice: Practice = {
  id: 'p',
  name: 'Lumen',
  locale: 'en',
  timeZone: 'UTC',
  sender: { name: 'Lumen', email: 'hello@lumen.example' },
};
const SCRIPT = '1"><script>alert(1)</script>';
/** JSON as an attacker, or a faulty store, would hand it over: what types promise does not hold. */
const content = (body: unknown): InviteContent => JSON.parse(JSON.stringify({ ...defaultInvite('en'), body }));
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });
const listOf = (depth: number): unknown => ({
  type: 'list',
  ordered: false,
  items: [{ children: [], ...(depth > 1 ? { list: listOf(depth - 1) } : {}) }],
});

const handMade: [string, unknown][] = [
  ['a heading whose level is markup', [{ type: 'heading', level: SCRIPT, children: [] }]],
  ['a list whose start is markup', [{ type: 'list', ordered: true, start: SCRIPT, items: [] }]],
  ['a mark that is a tag', [paragraph({ type: 'text', text: 'x', marks: ['script'] })]],
  ['a mark that every object has', [paragraph({ type: 'text', text: 'x', marks: ['constructor'] })]],
  ['an alignment that is markup', [{ ...paragraph(), align: SCRIPT }]],
  ['a text that is a list', [paragraph({ type: 'text', text: [SCRIPT] })]],
  ['an address that is a list', [paragraph({ type: 'link', href: { url: ['javascript:x'] }, children: [] })]],
  ['no address', [paragraph({ type: 'link', href: null, children: [] })]],
  ['a block of no known kind', [{ type: 'html', html: SCRIPT }]],
  ['an inline of no known kind', [paragraph({ type: 'html', html: SCRIPT })]],
  ['a body that is text', SCRIPT],
  ['lists in lists without end', [listOf(300)]],
];

const doors: [string, (invite: InviteContent) => unknown][] = [
  ['compiling', (invite) => compileInvite(invite, { practice, snippets })],
  ['linting', (invite) => lintInvite(invite, { practice, snippets })],
  ['writing as HTML', (invite) => toBracketHtml(invite, snippets)],
];

/** What is thrown, if it is ours. */
function refusal(work: () => unknown): { code: string; fields: string[] } | undefined {
  try {
    work();
  } catch (error) {
    if (isPortalAccessError(error)) return { code: error.code, fields: Object.keys(error.info.fields ?? {}) };
    throw error;
  }
  return undefined;
}

describe.each(doors)('%s content made by hand', (_, open) => {
  it.each(handMade)('refuses %s, and names the place', (_name, body) => {
    const refused = refusal(() => open(content(body)));
    expect(refused?.code).toBe('invalid');
    expect(refused?.fields.every((field) => field.startsWith('content'))).toBe(true);
  });

  it.each([undefined, null, 1, 'x', [], {}])('refuses %j', (nothing) => {
    expect(refusal(() => open(JSON.parse(JSON.stringify(nothing ?? null))))?.code).toBe('invalid');
  });
});

describe('content beyond the limits', () => {
  const large = content([paragraph({ type: 'text', text: 'x'.repeat(INVITE_LIMITS.bytes) })]);

  it('is neither compiled nor written as HTML', () => {
    expect(refusal(() => compileInvite(large, { practice, snippets }))?.code).toBe('invalid');
    expect(refusal(() => toBracketHtml(large, snippets))?.code).toBe('invalid');
  });

  it('is still linted up to four times that, for whoever is writing it', () => {
    const codes = lintInvite(large, { practice, snippets }).map(({ code }) => code);
    expect(codes).toContain('email_clipped');
    const huge = content([paragraph({ type: 'text', text: 'x'.repeat(4 * INVITE_LIMITS.bytes) })]);
    expect(refusal(() => lintInvite(huge, { practice, snippets }))?.code).toBe('invalid');
  });
});
