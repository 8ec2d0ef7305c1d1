import { caniemail, type CanIEmailOptions } from 'caniemail';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { defaultInvite } from '../content/default-invite.ts';
import { defaultSnippets } from '../content/default-snippets.ts';
import { sampleValues } from '../content/sample-values.ts';
import type { Block, InviteContent } from '../content/types.ts';
import type { Practice } from '../types.ts';
import { compileInvite } from './compile-invite.ts';
import { personalise } from './personalise.ts';

const text = (words: string) => [{ type: 'text' as const, text: words }];
const everyBlock: Block[] = [
  { type: 'heading', level: 1, align: 'center', children: text('A heading') },
  {
    type: 'list',
    ordered: true,
    start: 3,
    items: [{ children: text('One'), list: { type: 'list', ordered: false, items: [{ children: text('Inner') }] } }],
  },
  { type: 'quote', children: [{ type: 'text', text: 'Words', marks: ['bold', 'italic', 'underline', 'strike'] }] },
  { type: 'divider' },
  {
    type: 'paragraph',
    children: [{ type: 'link', href: { url: 'https://lumen.example' }, children: text('Our site') }],
  },
];

function mail(locale: string, look: Pick<Practice, 'logo'>): string {
  const invite = defaultInvite(locale);
  const content: InviteContent = { ...invite, body: [...invite.body, ...everyBlock] };
  const practice = {
    id: 'lumen',
    name: 'Lumen Aesthetics',
    locale,
    timeZone: 'UTC',
    sender: { name: 'Lumen', email: 'hello@lumen.example' },
    phone: '(555) 010-4821',
    postalAddress: '12 Main Street',
    ...look,
  };
  return personalise(
    compileInvite(content, { practice, snippets: defaultSnippets }),
    sampleValues(defaultSnippets, practice),
  ).html;
}

/** Nothing may depend on the style element, so it is not asked about. */
const withoutStyle = (html: string) => html.replace(/<style>.*?<\/style>/gs, '');

/** What some client does not have, and why the mail does not need it there. */
const UNSUPPORTED: Record<string, string> = {
  '<body> element': 'Replaced by a div in webmail; the div and table inside repeat all it says.',
  'border-radius': 'Square corners are fine.',
  'color-scheme meta tag': 'Only lets clients that know it pick the dark colours.',
  'dir attribute': 'Every row repeats its side as align and text-align.',
  'lang attribute': 'For screen readers where it is kept; on html and on the inner div.',
  'role attribute': 'For screen readers where it is kept; the tables have one column and read in order.',
  'display:none': 'The preheader is hidden in five more ways.',
  'max-height property': 'One of the ways to hide the preheader; Outlook has mso-hide.',
  opacity: 'One of the ways to hide the preheader.',
  overflow: 'One of the ways to hide the preheader.',
  'height attribute': 'The image is as high as it is without it.',
  'height property': 'The image is as high as its attribute says.',
  'width attribute': 'The style says it too.',
  'text-decoration': 'Links keep their line, the button gets one.',
  'white-space': 'Without it a phone number may break at its spaces.',
  'word-break': 'Only for words longer than the screen.',
};

/** What some client has in part, and why that is enough. */
const PARTIAL: Record<string, string> = {
  '<body> element': 'See above.',
  '<blockquote> element': 'Its own margin is set to none.',
  '<ul>, <ol> and <dl>': 'Margins differ by some pixels.',
  'HTML comments': 'Only Outlook has to keep them.',
  'align attribute': 'text-align says it too.',
  background: 'Only a plain colour is used, and bgcolor repeats it.',
  'background-color': 'bgcolor repeats it.',
  border: 'Set on cells only.',
  'border-radius': 'See above.',
  'cellpadding attribute': 'Cells set their padding.',
  'cellspacing attribute': 'Spaces of two pixels do no harm.',
  'color-scheme meta tag': 'See above.',
  'dir attribute': 'See above.',
  display: 'Only block, inline-block and none are used.',
  'display:none': 'See above.',
  'font-size': 'Only pixels are used.',
  'font-weight': 'Only 400 and 700 are used.',
  'height attribute': 'See above.',
  'height property': 'See above.',
  'lang attribute': 'See above.',
  'letter-spacing': 'Only pixels are used.',
  'line-height': 'Only pixels are used, and Outlook is told to take them exactly.',
  margin: 'Never negative and never auto.',
  'max-width': 'Outlook gets a table of 600 pixels.',
  overflow: 'See above.',
  padding: 'Only on cells, and on the button, where mso-padding-alt stands for it.',
  'role attribute': 'See above.',
  'text-align': 'Only left, right and center are used.',
  'text-decoration': 'Only none and underline are used.',
  'width attribute': 'See above.',
  'white-space': 'See above.',
  'word-break': 'See above.',
};

const NO_STYLE_RULES: Record<string, string> = {
  'doctype-style': 'Both spellings are the same doctype.',
  'no-conditional-comment': 'Outlook for Windows needs them.',
  'no-inline-style': 'Some clients drop everything else.',
  'no-deprecated-attr': 'Outlook for Windows knows only these.',
  'presentation-role-style': 'More readers know "presentation" than "none".',
  'prefer-tbody': 'Every parser puts it in.',
};

// All that caniemail knows, but free.fr, La Poste's apps, RainLoop, T-Online, Thunderbird on Windows and wp.pl: it throws
// on those, for want of data. The families are taken whole where they can be.
const FAMILIES =
  'aol apple-mail fastmail gmail gmx hey ionos-1and1 mail-ru orange outlook protonmail samsung-email sfr web-de yahoo';
const CLIENTS = FAMILIES.split(' ').map((family) => `${family}.*` as CanIEmailOptions['clients'][number]);

function issuesOf(html: string, kind: 'errors' | 'warnings'): string[] {
  const { issues } = caniemail({
    clients: [...CLIENTS, 'laposte.desktop-webmail', 'thunderbird.macos'],
    html: withoutStyle(html),
  });
  const titles = [...issues[kind].values()].flat().map(({ title }) => title);
  return [...new Set(titles)].toSorted();
}

describe.each(['en', 'ar'])('the mail in clients (%s)', (locale) => {
  const html = mail(locale, { logo: { url: 'https://lumen.example/logo.png', width: 160, height: 48 } });
  // caniemail has no data about images in some clients; every one shows them.
  const wordmark = mail(locale, {});

  it('uses nothing that a client lacks, but for what was thought through', () => {
    expect(issuesOf(wordmark, 'errors')).toEqual(Object.keys(UNSUPPORTED).toSorted());
    expect(issuesOf(wordmark, 'warnings')).toEqual(Object.keys(PARTIAL).toSorted());
  });

  it('is valid HTML, but for what mail clients need', () => {
    const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });
    const messages = validator.validateStringSync(html).results.flatMap((result) => result.messages);
    expect(
      messages
        .map(({ ruleId, message }) => `${ruleId}: ${message}`)
        .filter((one) => !NO_STYLE_RULES[one.split(':')[0] ?? '']),
    ).toEqual([]);
  });

  it('holds nothing that these two do not see', () => {
    const bare = html.replaceAll(/<!--.*?-->/gs, '');
    expect(bare).not.toMatch(/data:|var\(|calc\(|<svg|<button|<form|<link|@import|url\(|position:/i);
    expect(bare).not.toMatch(
      /(?:margin|padding|border|inset)-(?:inline|block)|[\d.](?:r?em|vw|vh|pt)\b|text-align:(?:start|end)/,
    );
    for (const [, tag = '', style = ''] of bare.matchAll(/<(\w+)[^>]* style="([^"]*)"/g)) {
      const padded = /(?:^|;)padding:(?!0(?:px)?(?:;|$))/.test(style);
      expect(padded && !['td', 'a'].includes(tag) ? `${tag}: ${style}` : '').toBe('');
    }
  });
});
