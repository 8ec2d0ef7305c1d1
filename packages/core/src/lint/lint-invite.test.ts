import { describe, expect, it } from 'vitest';
import { defaultInvite } from '../content/default-invite.ts';
import { defaultSnippets } from '../content/default-snippets.ts';
import type { Block, Href, InviteContent, Text } from '../content/types.ts';
import type { Practice } from '../types.ts';
import { lintInvite } from './lint-invite.ts';
import type { LintContext } from './lint-parsed.ts';

const practice: Practice = {
  id: 'lumen',
  name: 'Lumen Aesthetics',
  locale: 'en-US',
  timeZone: 'America/New_York',
  sender: { name: 'Lumen Aesthetics', email: 'hello@lumen.example' },
  phone: '(555) 010-4821',
};
const text = (words: string): Text => ({ type: 'text', text: words });
const paragraph = (words: string): Block => ({ type: 'paragraph', children: [text(words)] });
const invite = defaultInvite('en');
const withBody = (...blocks: Block[]): InviteContent => ({ ...invite, body: [...blocks, ...invite.body] });
const lint = (content: InviteContent, context: Partial<LintContext> = {}) =>
  lintInvite(content, { snippets: defaultSnippets, practice, ...context });
const codes = (content: InviteContent, context: Partial<LintContext> = {}) =>
  lint(content, context).map(({ code }) => code);

describe('lintInvite', () => {
  it('says nothing of brackets that somebody has kept as text', () => {
    const kept = (words: string): Block => ({
      type: 'paragraph',
      children: [{ type: 'text', text: words, literal: true }],
    });
    const words = ['[Patient Frist Name]', '[Patient First Name', '[Our Opening Hours]', '[Patient First Name]'];
    expect(codes(withBody(...words.map(paragraph)))).toHaveLength(codes(invite).length + words.length);
    expect(codes(withBody(...words.map(kept)))).toEqual(codes(invite));
  });

  it('asks what was meant by a misspelled snippet, and leads to it', () => {
    expect(lint(withBody(paragraph('Dear [Patient Frist Name]')))).toEqual([
      {
        code: 'snippet_misspelled',
        severity: 'blocking',
        message: expect.stringContaining('Did you mean [Patient First Name]?'),
        path: ['body', 0, 'children', 0],
        details: { written: '[Patient Frist Name]', label: 'Patient First Name', snippetId: 'patient_first_name' },
      },
    ]);
  });

  it('finds a snippet whose halves are set differently, in lists and in links', () => {
    const half: Text[] = [text('[Patient '), { type: 'text', text: 'Frist Name]', marks: ['bold'] }];
    const list: Block = { type: 'list', ordered: false, items: [{ children: half }] };
    const link = { type: 'link' as const, href: { url: 'https://lumen.example' }, children: half };
    expect(lint(withBody(list))[0]?.path).toEqual(['body', 0, 'items', 0, 'children', 0]);
    expect(lint(withBody({ type: 'paragraph', children: [text('x'), link] }))[0]?.path).toEqual([
      'body',
      0,
      'children',
      1,
      'children',
      0,
    ]);
  });

  it('reports unclosed and unknown ones, and known ones that are only text', () => {
    expect(codes(withBody(paragraph('Dear [Patient First Name,')))).toEqual(['snippet_unclosed']);
    expect(codes(withBody(paragraph('Your [Favourite Colour]')))).toEqual(['snippet_unknown']);
    expect(codes(withBody(paragraph('Dear [Patient First Name]')))).toEqual(['snippet_unknown']);
    expect(codes(withBody({ type: 'paragraph', children: [{ type: 'snippet', id: 'gone' }] }))).toEqual([
      'snippet_unknown',
    ]);
    expect(codes(withBody(paragraph('See [1] and [sic]')))).toEqual([]);
  });

  it('misses the activation link unless it stands in the body', () => {
    const body = invite.body.filter(({ type }) => type !== 'button');
    expect(codes({ ...invite, body })).toEqual(['activation_link_missing']);
    expect(codes({ ...invite, body, subject: [{ type: 'snippet', id: 'activation_link' }] })).toContain(
      'activation_link_missing',
    );
    const inText: Block = { type: 'paragraph', children: [{ type: 'snippet', id: 'activation_link' }] };
    expect(codes({ ...invite, body: [...body, inText] })).toEqual([]);
  });

  it('misses what the host requires', () => {
    const snippets = defaultSnippets.map((one) => (one.id === 'patient_last_name' ? { ...one, required: true } : one));
    expect(codes(invite, { snippets })).toEqual(['required_snippet_missing']);
  });

  it('blocks a snippet that is empty for somebody and has no fallback', () => {
    const coverage = [
      { id: 'patient_first_name', present: 412, missing: 40 },
      { id: 'link_expiry_date', present: 451, missing: 1 },
    ];
    const [found, ...others] = lint(invite, { coverage });
    expect(found).toMatchObject({ code: 'snippet_without_value', details: { label: 'Link Expiry Date', count: 1 } });
    expect(others).toEqual([]);
  });

  it('blocks a button that leads nowhere for somebody', () => {
    const coverage = [{ id: 'activation_link', present: 451, missing: 1 }];
    expect(codes(invite, { coverage })).toEqual(['snippet_without_value']);
  });

  it('blocks a phone number that the practice does not have', () => {
    const { phone: _, ...unlisted } = practice;
    const call: Block = { type: 'paragraph', children: [{ type: 'snippet', id: 'business_phone' }] };
    expect(codes(invite, { practice: unlisted })).toEqual([]);
    expect(codes(withBody(call), { practice: unlisted })).toEqual(['snippet_without_value']);
    expect(codes(withBody(call))).toEqual([]);
  });

  it.each<Href>([
    { url: '' },
    { url: 'javascript:alert(1)' },
    { url: 'data:text/html,x' },
    { url: '//evil.example' },
    { url: 'http://lumen.example' },
    { url: 'https://clinic@evil.example' },
    { url: 'https://lumen.example\\@evil.example' },
    { url: 'https://раураl.com' },
    { url: 'https://xn--80ak6aa92e.com' },
    { url: 'https://lumen.example/[Activation Link]\n' },
    { snippet: 'business_phone' },
    { snippet: 'gone' },
  ])('does not let %j be sent', (href) => {
    expect(codes(withBody({ type: 'button', label: [text('Go')], href }))).toEqual(['link_unsafe']);
  });

  it.each([
    'https://lumen.example',
    'HTTPS://lumen.example/a?b=c&d=e#f',
    'http://localhost:3000/x',
    'https://münchen-praxis.de/',
    'https://пример.рф/',
    'mailto:hello@lumen.example',
    'tel:+1-555-010-4821',
  ])('lets %s be sent', (url) => {
    expect(codes(withBody({ type: 'button', label: [text('Go')], href: { url } }))).toEqual([]);
  });

  it.each([[[]], [[text('')]], [[text(' \u00a0\u200b')]]])(
    'does not let a button without words be sent: %j',
    (label) => {
      const href = { snippet: 'activation_link' };
      const [found] = lint(withBody({ type: 'button', label, href }));
      expect(found).toMatchObject({ code: 'button_without_words', severity: 'blocking', path: ['body', 0, 'label'] });
    },
  );

  it('warns of a long subject, and of health in what a locked phone shows', () => {
    expect(codes({ ...invite, subject: [text('x'.repeat(61))] })).toEqual(['subject_long']);
    expect(codes({ ...invite, subject: [text('x'.repeat(60))] })).toEqual([]);
    expect(codes({ ...invite, subject: [text('Your test results are here')] })).toEqual(['subject_sensitive']);
    expect(codes({ ...invite, preheader: [text('Über Ihre Diagnose')] })).toEqual(['subject_sensitive']);
    expect(codes({ ...invite, subject: [text('A therapist-free portal')] })).toEqual([]);
  });

  it('warns above 80 KB and blocks above what Gmail shows', () => {
    expect(codes(withBody(paragraph('x'.repeat(75 * 1024))))).toEqual(['email_too_large']);
    expect(codes(withBody(paragraph('x'.repeat(98 * 1024))))).toEqual(['email_clipped']);
  });

  it('warns of a pale accent and of a logo without words', () => {
    expect(codes(invite, { practice: { ...practice, accent: '#ffee00' } })).toEqual(['contrast_low']);
    const logo = { url: 'https://lumen.example/logo.png', width: 10, height: 10, alt: ' ' };
    expect(codes(invite, { practice: { ...practice, logo } })).toEqual(['alt_missing']);
  });
});
