import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultInvite } from '../content/default-invite.ts';
import { defaultSnippets } from '../content/default-snippets.ts';
import type { Inline, InviteContent } from '../content/types.ts';
import type { Practice } from '../types.ts';
import { cleanText } from './clean-text.ts';
import { compileInvite } from './compile-invite.ts';
import { isBlank } from './is-blank.ts';
import { personalise } from './personalise.ts';

const practice = (change: Partial<Practice> = {}): Practice => ({
  id: 'lumen',
  name: 'Lumen Aesthetics',
  locale: 'en-US',
  timeZone: 'America/New_York',
  sender: { name: 'Lumen Aesthetics', email: 'hello@lumen.example' },
  ...change,
});
const line = (...children: Inline[]): InviteContent => ({
  version: 1,
  subject: [],
  preheader: [],
  body: [{ type: 'paragraph', children }],
});
const compile = (content: InviteContent, change: Partial<Practice> = {}) =>
  compileInvite(content, { practice: practice(change), snippets: defaultSnippets });
const render = (content: InviteContent, values: Record<string, string> = {}, change: Partial<Practice> = {}) =>
  personalise(compile(content, change), values);
const firstName: Inline = { type: 'snippet', id: 'patient_first_name' };
const firstLine = (text: string) => text.split('\n')[0];

describe('personalise', () => {
  it('writes each value where its snippet stands, in subject, HTML and text', () => {
    const { subject, html, text } = render(defaultInvite('en'), {
      patient_first_name: 'Anna',
      activation_link: 'https://portal.example.com/a?x=1&y=2',
      link_expiry_date: 'March 3, 2027',
      decline_link: 'https://portal.example.com/d',
    });
    expect(subject).toBe('Your Lumen Aesthetics patient portal is ready');
    expect(html).toContain('Hi Anna,');
    expect(html).toContain('<a href="https://portal.example.com/a?x=1&amp;y=2"');
    expect(html).toContain('>https://portal.example.com/a?x=1&amp;y=2</a>');
    expect(text).toContain('Activate my portal:\nhttps://portal.example.com/a?x=1&y=2\n');
    expect(text).toContain('works until March 3, 2027.');
    expect(text).toContain('Decline the invitation: https://portal.example.com/d');
  });

  it.each(['', ' ', '\u00a0\u200b', '\0'])('shows the fallback for the blank value %j', (value) => {
    const content = line({ type: 'text', text: 'Hi ' }, { ...firstName, fallback: 'there' });
    expect(firstLine(render(content, { patient_first_name: value }).text)).toBe('Hi there');
    expect(firstLine(render(content).text)).toBe('Hi there');
  });

  it('shows nothing for an empty fallback, and the id of a snippet that is not known', () => {
    expect(firstLine(render(line({ ...firstName, fallback: '' })).text)).toBe('');
    expect(firstLine(render(line({ type: 'snippet', id: 'gone' })).text)).toBe('[gone]');
    expect(firstLine(render(line({ type: 'snippet', id: 'constructor' })).text)).toBe('[constructor]');
  });

  it.each([
    '[Activation Link]',
    '[[x]]',
    '{{7*7}}',
    '$&',
    '$1',
    '%s',
    '<b>',
    '&amp;',
    '{name}',
    '__proto__',
    "O'Brien",
  ])('writes a patient called %s exactly so, and reads nothing into it', (name) => {
    const content = { ...line(firstName), subject: [firstName] };
    const { subject, html, text } = render(content, { patient_first_name: name, activation_link: 'https://x.example' });
    expect(subject).toBe(name);
    expect(firstLine(text)).toBe(name);
    expect(html).toContain(
      `>${name.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll("'", '&#39;')}<`,
    );
  });

  it('sets names of the other direction apart', () => {
    const { html, text } = render(line(firstName), { patient_first_name: 'مريم' });
    expect(html).toContain('<span dir="rtl">مريم</span>');
    expect(firstLine(text)).toBe('\u2068مريم\u2069');
    const arabic = render(line(firstName), { patient_first_name: 'Anna' }, { locale: 'ar' });
    expect(arabic.html).toContain('<span dir="ltr">Anna</span>');
    expect(render(line(firstName), { patient_first_name: 'مريم' }, { locale: 'ar' }).html).toContain('>مريم<');
  });

  it('keeps a phone number in order in right-to-left text', () => {
    const phone: Inline = { type: 'snippet', id: 'business_phone' };
    const { html } = render(line(phone), {}, { locale: 'he', phone: '(555) 010-4821' });
    expect(html).toContain('<span dir="ltr">(555) 010-4821</span>');
  });

  it('keeps a phone number in one line, and no other value', () => {
    const pair: Inline[] = [
      { type: 'snippet', id: 'business_phone' },
      { type: 'snippet', id: 'business_name' },
    ];
    const { html } = render(line(...pair), {}, { phone: '+1 (555) 010-4821', name: '12 Mercer Street' });
    expect(html).toContain('<span style="white-space:nowrap">+1 (555) 010-4821</span>');
    expect(html).not.toContain('nowrap">12 Mercer');
  });

  it('drops directions that a value sets itself, and mends half characters', () => {
    expect(firstLine(render(line(firstName), { patient_first_name: 'a\u202eb\u2066c\ud800d\u0092' }).text)).toBe(
      'abc\ufffdd’',
    );
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '//evil.example',
    'https://a@evil.example',
    'http://lumen.example',
    '',
  ])('leads nowhere rather than to %j', (address) => {
    const { html, text } = render(defaultInvite('en'), { activation_link: address, decline_link: address });
    expect(html).not.toContain('href');
    expect(html).not.toContain('Copy this address');
    expect(text).not.toContain('evil');
    expect(text).toContain('please tell Lumen Aesthetics');
  });

  it('leaves out one link and keeps the words and links beside it', () => {
    const link = (id: string, text: string): Inline => ({
      type: 'link',
      href: { snippet: id },
      children: [{ type: 'text', text }],
    });
    const content = line(
      link('activation_link', 'a'),
      { type: 'snippet', id: 'activation_link', fallback: 'soon' },
      link('decline_link', 'b'),
    );
    const both = { activation_link: 'https://a.example', decline_link: 'https://b.example' };
    const found = (values: Record<string, string>) => {
      const { html, text } = render(content, values);
      return [firstLine(text), html.match(/href="[^"]+"/g)?.length ?? 0, /<a[^>]*>b<\/a>/.test(html)];
    };
    expect(found(both)).toEqual(['a (https://a.example)https://a.exampleb (https://b.example)', 4, true]);
    expect(found({ activation_link: both.activation_link })).toEqual([
      'a (https://a.example)https://a.exampleb',
      2,
      true,
    ]);
    expect(found({ decline_link: both.decline_link })).toEqual(['asoonb (https://b.example)', 2, true]);
    expect(found({})).toEqual(['asoonb', 0, true]);
  });

  it('leads to this machine where a developer works on it', () => {
    expect(render(defaultInvite('en'), { activation_link: 'http://localhost:3000/a' }).html).toContain(
      'href="http://localhost:3000/a"',
    );
  });

  it.each(['Mary  &  John', 'A\u00a0B', "O'Brien", 'Zoë', 'Nguyễn', '<b>'])(
    'says %s in a header with single spaces, and as it is elsewhere',
    (name) => {
      const { subject, text } = render({ ...line(firstName), subject: [firstName] }, { patient_first_name: name });
      expect(subject).toBe(name.replace(/\s+/g, ' '));
      expect(firstLine(text)).toBe(name);
    },
  );

  it('keeps a header on one line', () => {
    const content = { ...line(), subject: [firstName] };
    expect(render(content, { patient_first_name: ' a\r\nBcc: b\u2028\u0000c ' }).subject).toBe('a Bcc: b c');
  });

  it('writes any value as text and as nothing else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        fc.pre(!isBlank(value));
        const { html, text } = render(line(firstName), { patient_first_name: value });
        expect(firstLine(text)?.replace(/[\u2068\u2069]/g, '')).toBe(cleanText(value));
        expect(html).not.toMatch(/<(?!\/|!|html|head|meta|title|style|body|div|table|tr|td|p|a|span|noscript|xml|o:)/);
      }),
      { numRuns: 3000 },
    );
  });

  it('can be compiled in one place and personalised in another', () => {
    const compiled = compile(defaultInvite('en'));
    const sent = structuredClone(compiled);
    expect(personalise(sent, { patient_first_name: 'Anna' })).toEqual(
      personalise(compiled, { patient_first_name: 'Anna' }),
    );
  });
});
