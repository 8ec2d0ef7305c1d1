import { a, br, chip, h, li, ol, p, quote, t, ul, type Sample } from './sample.ts';

const wordItem = (words: string, marker: string, { list = 'l0', level = 1, style = 'Middle' } = {}) =>
  `<p class=MsoListParagraphCxSp${style} style='text-indent:-18.0pt;mso-list:${list} level${level} lfo1'><!--[if !supportLists]--><span lang=EN-US style='mso-bidi-font-family:Aptos'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><!--[endif]--><span lang=EN-US>${words}<o:p></o:p></span></p>`;

/** What the same programs put on the clipboard in other versions, and some more programs. */
export const moreSamples: Sample[] = [
  {
    program: 'Word: drawn lists between conditional comments, numbers with bullets in them',
    html: `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment-->${wordItem('Sign in', '1)', { style: 'First' })}${wordItem('with email', '§', { level: 2 })}${wordItem('with [Activation Link]', '§', { level: 2 })}${wordItem('Done', '2)', { style: 'Last' })}<!--EndFragment--></body></html>`,
    blocks: [ol(li('Sign in', ul(li('with email'), li(['with ', chip('activation_link')]))), li('Done'))],
  },
  {
    program: 'Word: a list that goes on with three',
    html: `<html><body><!--StartFragment-->${wordItem('Third', '3.', { list: 'l2' })}${wordItem('Fourth', '4.', { list: 'l2' })}<!--EndFragment--></body></html>`,
    blocks: [{ ...ol(li('Third'), li('Fourth')), start: 3 }],
  },
  {
    program: 'Outlook on the web: a reply, with a signature and its divider',
    html: `<div style="font-family:Aptos,sans-serif;font-size:12pt;color:rgb(0,0,0)" class="elementToProof"><b>Hello</b> [First Name]</div><div id="Signature"><p style="margin:0cm"><span style="font-size:10pt">Ann<br>Desk</span></p></div><hr style="display:inline-block;width:98%" tabindex="-1">`,
    blocks: [p(t('Hello', 'bold'), ' ', chip('patient_first_name')), p('Ann', br, 'Desk'), { type: 'divider' }],
  },
  {
    program: 'Gmail: formatted by its own toolbar',
    html: `<div dir="ltr"><b>Bring</b>&nbsp;<i>your</i> <u>card</u><ul><li style="margin-left:15px">One</li><li style="margin-left:15px">Two</li></ul><blockquote style="margin:0 0 0 40px;border:none;padding:0px">Indented</blockquote></div>`,
    blocks: [
      p(t('Bring', 'bold'), ' ', t('your', 'italic'), ' ', t('card', 'underline')),
      ul(li('One'), li('Two')),
      quote('Indented'),
    ],
  },
  {
    program: 'Google Docs: a numbered list below words, and a table',
    html: `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-77"><p dir="ltr"><span style="font-weight:400;">Steps</span></p><ol style="margin-top:0;"><li dir="ltr" aria-level="1" style="list-style-type:decimal;"><p dir="ltr" role="presentation"><span style="font-weight:700;">Open</span></p></li><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>Close</span></p></li></ol><div dir="ltr"><table><colgroup><col><col></colgroup><tbody><tr><td><p dir="ltr"><span>A</span></p></td><td><p dir="ltr"><span>B</span></p></td></tr></tbody></table></div></b>`,
    blocks: [p('Steps'), ol(li([t('Open', 'bold')]), li('Close')), p('A'), p('B')],
    dropped: ['table'],
  },
  {
    program: 'Apple Pages: paragraphs with a class each, an empty one between',
    html: `<html><head><meta name="Generator" content="Cocoa HTML Writer"><style type="text/css">p.p1 {font: 18.0px Helvetica} p.p2 {min-height: 14.0px} span.s1 {font-style: italic}</style></head><body><p class="p1">First</p><p class="p2"><br></p><p class="p1">Then <span class="s1">this</span></p></body></html>`,
    blocks: [p('First'), p('Then ', t('this', 'italic'))],
  },
  {
    program: 'a browser page: copied from the middle, with its looks written out',
    html: `<html><body><!--StartFragment--><span style="color: rgb(32, 33, 34); font-family: sans-serif; white-space: normal; display: inline !important; float: none;">A clinic is a<span>&nbsp;</span></span><a href="https://example.org/place" title="Place" style="text-decoration: none; color: rgb(51, 102, 204);">place</a><span style="color: rgb(32, 33, 34);">.</span><!--EndFragment--></body></html>`,
    blocks: [p('A clinic is a ', a('https://example.org/place', 'place'), '.')],
    dropped: ['colour', 'font'],
  },
  {
    program: 'Notion: tasks, whose boxes are no snippets',
    html: `<meta charset='utf-8'><ul>\n<li>[ ]  Write to <em>[First Name]</em></li>\n<li>[x]  Check the list\n<ul>\n<li>by hand</li>\n</ul>\n</li>\n</ul>\n<!-- notionvc: 5e0a77c1-93d4-4b7e-8f0c-2a61f0e1c9b4 -->`,
    blocks: [
      ul(li(['Write to ', chip('patient_first_name', undefined, 'italic')]), li('Check the list', ul(li('by hand')))),
    ],
    dropped: ['form'],
  },
  {
    program: 'Notion: toggles and lists',
    html: `<meta charset='utf-8'><!-- notionvc: 2 --><h1>Day one</h1><ol><li>Call<ol><li>Twice</li></ol></li></ol><p><a href="https://example.com/">Link</a></p>`,
    blocks: [h(1, 'Day one'), ol(li('Call', ol(li('Twice')))), p(a('https://example.com/', 'Link'))],
  },
  {
    program: 'plain text: brackets that are no snippets, tabs and one long line',
    text: 'a\t[sic] [1]\n\n[[Business Name]] and [Business Name|us]',
    blocks: [p('a\t[sic] [1]'), p('[Business Name] and ', chip('business_name', 'us'))],
  },
];
