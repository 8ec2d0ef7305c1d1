import { describe, expect, it } from 'vitest';
import { defaultInvite } from '../content/default-invite.ts';
import { defaultSnippets } from '../content/default-snippets.ts';
import { sampleValues } from '../content/sample-values.ts';
import type { Block, Inline, InviteContent, Text } from '../content/types.ts';
import type { Practice } from '../types.ts';
import { contrast } from './colour.ts';
import { compileInvite } from './compile-invite.ts';
import { personalise } from './personalise.ts';
import type { InviteTheme } from './theme.ts';

const text = (words: string, ...marks: NonNullable<Text['marks']>): Text =>
  marks.length > 0 ? { type: 'text', text: words, marks } : { type: 'text', text: words };
const line = (...children: Inline[]): Block => ({ type: 'paragraph', children });
const lumen: Practice = {
  id: 'lumen',
  name: 'Lumen Aesthetics',
  locale: 'en-US',
  timeZone: 'America/New_York',
  sender: { name: 'Lumen Aesthetics', email: 'hello@lumen.example' },
};

function render(content: InviteContent, change: Partial<Practice> = {}, theme: InviteTheme = {}) {
  const practice = { ...lumen, ...change };
  return personalise(
    compileInvite(content, { practice, snippets: defaultSnippets, theme }),
    sampleValues(defaultSnippets, practice),
  );
}
const body = (...blocks: Block[]): InviteContent => ({ ...defaultInvite('en'), body: blocks });
const htmlOf = (block: Block, change: Partial<Practice> = {}) => render(body(block), change).html;
const textOf = (...blocks: Block[]) => render(body(...blocks)).text.split('\n\n—\n')[0];

describe('the HTML part', () => {
  it('says what it is: language, direction, charset, title, both colour schemes', () => {
    const { html } = render(defaultInvite('en'));
    expect(html).toMatch(/^<!doctype html><html lang="en-US" dir="ltr" /);
    expect(html).toContain('<meta charset="utf-8">');
    expect(html).toContain('<title>Your Lumen Aesthetics patient portal is ready</title>');
    expect(html).toContain('<meta name="color-scheme" content="light dark">');
    expect(html).toContain('prefers-color-scheme:dark');
    expect(html).toContain('[data-ogsc]');
    expect(html).toContain('<o:PixelsPerInch>96</o:PixelsPerInch>');
  });

  it('sets a list in a list as far from the words before it as one item is from the next', () => {
    const inner = { type: 'list' as const, ordered: false, items: [{ children: [text('b')] }] };
    const html = htmlOf({ type: 'list', ordered: false, items: [{ children: [text('a')], list: inner }] });
    expect(html).toContain('<li style="margin:0 0 8px">a<ul style="margin:8px 0px 0 24px;padding:0">');
  });

  it('gives the button another colour in the dark only where its own would not be seen', () => {
    const dark = /@media \(prefers-color-scheme:dark\)\{[^@]*\.ppa-button\{background-color:(#[0-9a-f]{6})/;
    expect(render(defaultInvite('en'), { accent: '#1f5fd6' }).html).not.toMatch(dark);
    const { html } = render(defaultInvite('en'), { accent: '#111111' });
    expect(contrast(dark.exec(html)?.[1] ?? '#111111', '#161b22')).toBeGreaterThanOrEqual(3);
    expect(html).toContain('bgcolor="#111111"');
  });

  it('hides the preheader and fills it up with characters that take room but are not seen', () => {
    const hidden = /<div style="display:none[^"]*mso-hide:all">([^<]*)<\/div>/.exec(render(defaultInvite('en')).html);
    expect(hidden?.[1]).toMatch(
      /^Activate it with your personal link\. It takes about two minutes\.(\u034f\u200c\u00a0)+$/,
    );
    expect(hidden?.[1]?.length).toBeGreaterThanOrEqual(150);
    expect(render({ ...defaultInvite('en'), preheader: [] }).html).not.toContain('display:none');
  });

  it('keeps a character above U+00FF in both parts, so that no server sends them as iso-8859-1', () => {
    const bare = render({ version: 1, subject: [], preheader: [], body: [] }, {});
    expect(bare.html).toMatch(/[\u0100-\uffff]/);
    expect(bare.text).toMatch(/[\u0100-\uffff]/);
  });

  it('shows the logo with its size, and the name while images are off', () => {
    const logo = { url: 'https://lumen.example/logo.png?a=1&b=2', width: 1920.4, height: 480 };
    const { html } = render(defaultInvite('en'), { logo });
    expect(html).toContain(
      '<img src="https://lumen.example/logo.png?a=1&amp;b=2" width="240" height="60" alt="Lumen Aesthetics"',
    );
    expect(render(defaultInvite('en'), { logo: { ...logo, alt: 'Lumen' } }).html).toContain('alt="Lumen"');
  });

  it.each(['data:image/png;base64,AAAA', 'https://lumen.example/logo.SVG?x', 'http://lumen.example/logo.png'])(
    'shows the name where mail clients do not show the logo: %s',
    (url) => {
      const { html } = render(defaultInvite('en'), { logo: { url, width: 20_000, height: 20 } });
      expect(html).not.toContain('<img');
      expect(html).toContain('letter-spacing:0.5px">Lumen Aesthetics</p>');
    },
  );

  it('draws a button that Outlook draws too, with its address as text below', () => {
    const { html } = render(defaultInvite('en'));
    expect(html).toContain('bgcolor="#1f5fd6"');
    expect(html).toContain('mso-padding-alt:14px 24px');
    expect(html).toContain('>https://portal.example.com/activate/example</a>');
  });

  it.each([
    ['#1f5fd6', '#ffffff'],
    ['#ffee00', '#14181f'],
    ['#808080', '#14181f'],
    ['not a colour', '#ffffff'],
  ])('writes on the accent %s in %s', (accent, ink) => {
    expect(render(defaultInvite('en'), { accent }).html).toContain(`;color:${ink};font-family`);
  });

  it('takes the host’s theme before the practice’s accent', () => {
    const { html } = render(defaultInvite('en'), { accent: '#112233' }, { accent: '#445566', radius: 2 });
    expect(html).toContain('bgcolor="#445566"');
    expect(html).toContain('border-radius:2px');
    expect(html).not.toContain('#112233');
  });

  it('knows left and right only, and turns them with the language', () => {
    const end: Block = { type: 'paragraph', align: 'end', children: [text('x')] };
    const list: Block = { type: 'list', ordered: false, items: [{ children: [text('x')] }] };
    expect(htmlOf(end)).toContain('<td align="right"');
    expect(htmlOf(end, { locale: 'ar' })).toContain('<html lang="ar" dir="rtl"');
    expect(htmlOf(end, { locale: 'ar' })).toMatch(/<td align="left"[^>]*><p style="margin:0">x/);
    expect(htmlOf(list)).toContain('margin:0 0px 0 24px');
    expect(htmlOf(list, { locale: 'ar' })).toContain('margin:0 24px 0 0px');
    expect(htmlOf(list, { locale: 'ar' })).not.toMatch(/(?:margin|padding|border)-(?:inline|block)/);
  });

  it('sets words as they were set', () => {
    expect(htmlOf(line(text('a', 'bold', 'italic'), text('b', 'underline'), text('c', 'strike')))).toContain(
      '<strong><em>a</em></strong><u>b</u><s>c</s>',
    );
    expect(htmlOf({ type: 'heading', level: 2, children: [text('Hello')] })).toMatch(/<h2 style="[^"]*">Hello<\/h2>/);
    expect(htmlOf({ type: 'quote', children: [text('Hello')] })).toMatch(
      /<blockquote style="margin:0">Hello<\/blockquote>/,
    );
    expect(htmlOf({ type: 'list', ordered: true, start: 3, items: [{ children: [text('x')] }] })).toContain(
      '<ol start="3"',
    );
    expect(htmlOf({ type: 'divider' })).toContain('border-top:1px solid');
    expect(htmlOf(line(text('a'), { type: 'break' }, text('b')))).toContain('a<br>b');
    expect(htmlOf(line())).toContain('<p style="margin:0">\u00a0</p>');
  });

  it('says who wrote, why, and how to decline', () => {
    const { html } = render(defaultInvite('en'), { postalAddress: '12 Main Street' });
    expect(html).toContain('Lumen Aesthetics<br>12 Main Street</p>');
    expect(html).toContain('because Lumen Aesthetics set up a patient portal for you');
    expect(html).toContain('<a href="https://portal.example.com/decline/example"');
  });

  it.each(['es', 'de', 'ar'])('speaks %s where it speaks for itself', (locale) => {
    const { html } = render(defaultInvite(locale), { locale });
    expect(html).not.toMatch(/Copy this address|Decline|because/);
  });
});

describe('the text part', () => {
  it('gives links, lists, quotes and buttons their plain form', () => {
    const link = { type: 'link' as const, href: { url: 'https://lumen.example' }, children: [text('our site')] };
    const bare = {
      type: 'link' as const,
      href: { url: 'https://lumen.example' },
      children: [text('https://lumen.example')],
    };
    const inner: Block = {
      type: 'list',
      ordered: true,
      start: 9,
      items: [{ children: [text('c')] }, { children: [text('d')] }],
    };
    const list: Block = {
      type: 'list',
      ordered: false,
      items: [{ children: [text('a'), { type: 'break' }, text('more')] }, { children: [text('b')], list: inner }],
    };
    expect(textOf(line(text('See '), link, text(' or '), bare))).toBe(
      'See our site (https://lumen.example) or https://lumen.example',
    );
    expect(textOf(list)).toBe('- a\n  more\n- b\n  9. c\n  10. d');
    expect(textOf({ type: 'quote', children: [text('a'), { type: 'break' }, text('b')] })).toBe('> a\n> b');
    expect(textOf({ type: 'button', label: [text('Go')], href: { url: 'tel:+1555' } })).toBe('Go:\n+1555');
    expect(textOf({ type: 'heading', level: 1, children: [text('Hi')] }, { type: 'divider' })).toBe('Hi\n\n----------');
  });

  it('does not wrap lines', () => {
    expect(textOf(line(text('word '.repeat(500).trim())))).not.toContain('\n');
  });

  it('leaves out an address that may not be mailed', () => {
    const link = { type: 'link' as const, href: { url: 'javascript:alert(1)' }, children: [text('here')] };
    expect(textOf(line(link))).toBe('here');
  });
});
