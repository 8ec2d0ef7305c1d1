import { a, br, chip, h, li, ol, p, quote, t, ul, type Sample } from './sample.ts';

export const otherSamples: Sample[] = [
  {
    program: 'Google Docs: marks, headings, nested lists in one bold wrapper',
    html: `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1a2b"><h2 dir="ltr" style="line-height:1.38;margin-top:18pt;"><span style="font-size:16pt;font-family:Arial,sans-serif;color:#000000;background-color:transparent;font-weight:400;font-style:normal;text-decoration:none;vertical-align:baseline;white-space:pre-wrap;">Your visit</span></h2><p dir="ltr" style="line-height:1.38;"><span style="font-weight:700;color:#000000;white-space:pre-wrap;">Bring</span><span style="font-weight:400;white-space:pre-wrap;"> your </span><span style="font-weight:400;font-style:italic;white-space:pre-wrap;">card</span><span style="font-weight:400;text-decoration:underline;white-space:pre-wrap;"> now</span><span style="font-weight:400;text-decoration:line-through;white-space:pre-wrap;"> not</span></p><br><ul style="margin-top:0;padding-inline-start:48px;"><li dir="ltr" aria-level="1" style="list-style-type:disc;"><p dir="ltr" role="presentation"><span style="font-weight:400;">One</span></p></li><ul style="padding-inline-start:48px;"><li dir="ltr" aria-level="2"><p dir="ltr" role="presentation"><span>Two</span></p></li></ul></ul><p dir="ltr"><a href="https://www.google.com/url?q=https://example.com/x&amp;sa=D" style="text-decoration:none;"><span style="color:#1155cc;text-decoration:underline;">here</span></a></p></b><br class="Apple-interchange-newline">`,
    blocks: [
      h(2, 'Your visit'),
      p(t('Bring', 'bold'), ' your ', t('card', 'italic'), t(' now', 'underline'), t(' not', 'strike')),
      ul(li('One', ul(li('Two')))),
      p(a('https://example.com/x', 'here')),
    ],
    dropped: ['font'],
  },
  {
    program: 'Google Docs: the title style',
    html: `<b style="font-weight:normal;" id="docs-internal-guid-9"><p dir="ltr"><span style="font-size:26pt;font-family:Arial;color:#000000;">Welcome</span></p><p dir="ltr"><span style="font-size:11pt;color:#ff0000;">red</span></p></b>`,
    blocks: [h(1, 'Welcome'), p('red')],
    dropped: ['font', 'colour'],
  },
  {
    program: 'Gmail: lines in divs, empty ones between paragraphs',
    html: `<div dir="ltr">Hi [First Name],<div><br></div><div>We are <b>open</b>.</div><div>Call us.</div><div><br></div><div><a href="mailto:a@b.co" target="_blank">Write</a> 😀<img class="an1" draggable="false" src="https://mail.google.com/e/1f600.png" alt="😀"><img src="https://track.example/p.gif" width="1" height="1"></div></div>`,
    blocks: [
      p('Hi ', chip('patient_first_name'), ','),
      p('We are ', t('open', 'bold'), '.'),
      p('Call us.'),
      p(a('mailto:a@b.co', 'Write'), ' 😀😀'),
    ],
    dropped: [],
  },
  {
    program: 'Gmail: a quoted reply',
    html: `<div class="gmail_quote"><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"><div>They said so.</div></blockquote></div>`,
    blocks: [quote('They said so.')],
  },
  {
    program: 'Outlook desktop: paragraphs and a safe link',
    html: `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body lang=EN-US style='word-wrap:break-word'><div class=WordSection1><p class=MsoNormal><span style='font-size:11.0pt;font-family:"Calibri",sans-serif'>Hello,<o:p></o:p></span></p><p class=MsoNormal><span style='font-size:11.0pt'><o:p>&nbsp;</o:p></span></p><p class=MsoNormal>Go <a href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.com%2Fa&amp;data=05%7C"><span style='color:#0563C1'>there</span></a><br>now<o:p></o:p></p></div></body></html>`,
    blocks: [p('Hello,'), p('Go ', a('https://example.com/a', 'there'), br, 'now')],
    dropped: ['font'],
  },
  {
    program: 'Outlook on the web: styled divs',
    html: `<div class="elementToProof" style="font-family: Aptos, Calibri, sans-serif; font-size: 12pt; color: rgb(0, 0, 0);">Hi there</div><div class="elementToProof" style="font-family: Aptos; color: rgb(0, 0, 0);"><br></div><ol data-editing-info="{}" style="margin-top:0"><li style="list-style-type: &quot;1. &quot;;"><div role="presentation" class="elementToProof">One</div></li><li><div role="presentation" class="elementToProof">Two</div></li></ol>`,
    blocks: [p('Hi there'), ol(li('One'), li('Two'))],
    dropped: ['font'],
  },
  {
    program: 'Apple Pages and Notes: marks in a style sheet',
    html: `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd"><html><head><meta name="Generator" content="Cocoa HTML Writer"><style type="text/css">p.p1 {margin: 0.0px; font: 13.0px 'Helvetica Neue'} span.s1 {text-decoration: underline} span.s2 {font-weight: bold}</style></head><body><p class="p1">A <span class="s1">line</span> and <span class="s2">weight</span><span class="Apple-converted-space">&nbsp;</span></p><ul class="ul1"><li class="li1">One</li></ul></body></html>`,
    blocks: [p('A ', t('line', 'underline'), ' and ', t('weight', 'bold')), ul(li('One'))],
  },
  {
    program: 'Notion: a comment, paragraphs, a list and a quote',
    html: `<meta charset='utf-8'><!-- notionvc: 1 --><h3>Plan</h3><p>Some <strong>bold</strong> and <code>code</code></p><ul><li>One<ul><li>Deep</li></ul></li></ul><blockquote>Said</blockquote><hr>`,
    blocks: [
      h(3, 'Plan'),
      p('Some ', t('bold', 'bold'), ' and code'),
      ul(li('One', ul(li('Deep')))),
      quote('Said'),
      { type: 'divider' },
    ],
  },
  {
    program: 'Excel: cells become lines',
    html: `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!--table {mso-displayed-decimal-separator:"\\.";} .xl65 {font-weight:700; text-align:center;} --></style></head><body link="#0563C1"><table border=0 cellpadding=0 cellspacing=0 width=128><!--StartFragment--><col width=64 span=2><tr height=20><td height=20 class=xl65 width=64>Day</td><td>Hours</td></tr><tr><td>Mon</td><td align=right>9</td></tr><!--EndFragment--></table></body></html>`,
    blocks: [p(t('Day', 'bold')), p('Hours'), p('Mon'), p('9')],
    dropped: ['table'],
  },
  {
    program: 'a browser page: nested boxes, a script, a form',
    html: `<meta charset="utf-8"><article style="color: rgb(34, 34, 34);"><header><h1 style="font-weight: 700;">News</h1></header><section><p>Text with <em>stress</em><script>alert(1)</script> <a href="javascript:alert(1)">bad</a> <a href="/local">local</a> <span style="display:none">hidden</span></p><form><input value="x"><button>Send</button></form><iframe src="https://x"></iframe></section></article>`,
    blocks: [h(1, 'News'), p('Text with ', t('stress', 'italic'), ' bad local'), p('Send')],
    dropped: ['colour', 'link', 'form', 'embed'],
  },
  {
    program: 'our own mail: a drawn button and literal brackets',
    html: `<p><a data-button href="[Activation Link]">Go</a></p><p>Hi <span data-snippet="patient_first_name" data-fallback="you">[Patient First Name]</span></p>`,
    blocks: [
      { type: 'button', label: [{ type: 'text', text: 'Go' }], href: { snippet: 'activation_link' } },
      p('Hi ', chip('patient_first_name', 'you')),
    ],
  },
  {
    program: 'plain text: paragraphs, lines and brackets in older spellings',
    text: 'Hi [FName],\r\nwelcome [1].\r\n\r\n\r\nBye\n',
    blocks: [p('Hi ', chip('patient_first_name'), ',', br, 'welcome [1].'), p('Bye')],
  },
];
