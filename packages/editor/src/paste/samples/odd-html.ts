import { a, aligned, br, chip, h, li, ol, p, quote, t, ul, type Sample } from './sample.ts';

/** HTML of any kind, some of it hostile. */
export const oddHtml: Sample[] = [
  {
    program: 'red in rgb is said',
    html: '<p><span style="color: rgb(255, 0, 0)">red</span></p>',
    blocks: [p('red')],
    dropped: ['colour'],
  },
  {
    program: 'whatsapp web pre-wrap lines',
    html: `<meta charset='utf-8'><span dir="ltr" class="_ao3e selectable-text copyable-text" style="white-space-collapse: preserve; font-size: 14px;"><span>Hi [First Name]\nsee you\n\nBye</span></span>`,
    blocks: [p('Hi ', chip('patient_first_name'), br, 'see you'), p('Bye')],
  },
  {
    program: 'hostile html',
    html: `<p onclick="alert(1)">Hi<script>alert(1)</script><svg onload=alert(1)><text>svgtext</text></svg><math><mi>x</mi></math><img src=x onerror=alert(1)><object data="x"></object><embed src=x><style>@import url(http://x.example/a.css)</style><link rel=stylesheet href=http://x.example><a href="vbscript:x">v</a><a href=" data:text/html,x">d</a><a href="&#1;javascript:alert(1)">j</a><base href="http://evil.example/"><meta http-equiv=refresh content="0;url=http://evil.example"><template>tpl</template><textarea>ta</textarea><noscript>ns</noscript></p>`,
    blocks: [p('Hivdj')],
  },
  {
    program: 'deep tables of a newsletter',
    html: `<table width="100%"><tr><td><table role="presentation"><tr><td style="padding:10px"><h1 style="color:#333">Hello</h1><p>Dear [First Name],</p></td></tr><tr><td><a class="btn" href="[Activation Link]" style="display:block;padding:10px;background-color:#06c;color:#fff">Activate</a></td></tr></table></td></tr></table>`,
    blocks: [
      h(1, 'Hello'),
      p('Dear ', chip('patient_first_name'), ','),
      { type: 'button', label: [{ type: 'text', text: 'Activate' }], href: { snippet: 'activation_link' } },
    ],
  },
  {
    program: 'bracket split by nested spans and comments and nbsp entity',
    html: `<p>[<span>Patient</span><!-- c --><span>&#160;</span><i></i><span>Full<wbr> Name</span>]</p>`,
    blocks: [p(chip('patient_full_name'))],
  },
  {
    program: 'soft hyphen and zero width in token',
    html: `<p>[Busi\u00adness\u200b Name]</p>`,
    blocks: [p(chip('business_name'))],
  },
  { program: 'token over br stays text', html: `<p>[Business<br>Name]</p>`, blocks: [p('[Business', br, 'Name]')] },
  {
    program: 'token half in link',
    html: `<p>[Business <a href="https://x.example/">Name</a>]</p>`,
    blocks: [p('[Business ', a('https://x.example/', 'Name'), ']')],
  },
  {
    program: 'whole token is a link to a site',
    html: `<p>Visit <a href="https://x.example/">[Business Name]</a></p>`,
    blocks: [p('Visit ', a('https://x.example/', chip('business_name')))],
  },
  {
    program: 'nested list in an item of its own, as Lexical and older web mail write it',
    html: `<ul><li>One</li><li value="2" style="list-style: none"><ul><li>Deep</li>\n<li><!-- x --><ol><li>Deeper</li></ol></li></ul></li><li>Two<ul><li>Own</li></ul></li><li><ul><li>More</li></ul></li></ul>`,
    blocks: [ul(li('One', ul(li('Deep', ol(li('Deeper'))))), li('Two', ul(li('Own'), li('More'))))],
  },
  {
    program: 'nested list in the first item',
    html: `<ul><li><ul><li>Deep</li></ul></li><li>Two</li></ul>`,
    blocks: [ul(li('Deep'), li('Two'))],
  },
  {
    program: 'items copied without their list, words between them',
    html: `<div><li class="task">One</li>\n<li class="task">Two<ul><li>Deep</li></ul></li> and <b>then</b> <li>Three</li></div>`,
    blocks: [ul(li('One'), li('Two', ul(li('Deep')))), p('and ', t('then', 'bold')), ul(li('Three'))],
  },
  {
    program: 'alignment by the usual class names',
    html: `<p class="wp-block has-text-align-center">One</p><p class="ql-align-right">Two</p><p class="text-center-ish">Three</p>`,
    blocks: [aligned('center', 'One'), aligned('end', 'Two'), p('Three')],
  },
  {
    program: 'an empty block between words',
    html: `<div>One<div></div><span>two</span><p> </p>three</div><ul><li>a<div></div>b</li><li></li></ul>`,
    blocks: [p('One'), p('two'), p('three'), ul(li(['a', br, 'b']))],
  },
  {
    program: 'list item with two paragraphs',
    html: `<ul><li><p>One</p><p>Two</p></li></ul>`,
    blocks: [ul(li(['One', br, 'Two']))],
  },
  {
    program: 'list in blockquote',
    html: `<blockquote><p>Said</p><ul><li>A</li></ul></blockquote>`,
    blocks: [quote('Said'), ul(li('A'))],
  },
  {
    program: 'heading with bold and link',
    html: `<h4><strong>Big</strong> <a href="https://x.example/"><b>one</b></a></h4>`,
    blocks: [
      h(3, t('Big', 'bold'), ' ', {
        type: 'link',
        href: { url: 'https://x.example/' },
        children: [{ type: 'text', text: 'one', marks: ['bold'] }],
      }),
    ],
  },
  {
    program: 'empty html falls back to plain',
    html: `<meta charset='utf-8'><img src="x.png">`,
    text: 'words',
    blocks: [p('words')],
    dropped: ['image'],
  },
  {
    program: 'rtl paragraph right aligned is usual',
    html: `<p dir="rtl" style="text-align:right">مرحبا [First Name]</p>`,
    blocks: [p('مرحبا ', chip('patient_first_name'))],
  },
  {
    program: 'centre tag and align',
    html: `<center>Mid</center><div align="center">Too</div>`,
    blocks: [aligned('center', 'Mid'), aligned('center', 'Too')],
  },
  {
    program: 'bold 600 & lighter inside',
    html: `<p style="font-weight:600">bold <span style="font-weight:normal">not</span></p>`,
    blocks: [p(t('bold ', 'bold'), 'not')],
  },
  {
    program: 'text-decoration-line and shorthand',
    html: `<p><span style="text-decoration: underline dotted rgb(0,0,0)">u</span><span style="text-decoration-line: line-through">s</span></p>`,
    blocks: [p(t('u', 'underline'), t('s', 'strike'))],
  },
  {
    program: 'quill indent',
    html: `<ul><li>A</li><li class="ql-indent-1">B</li><li>C</li></ul>`,
    blocks: [ul(li('A', ul(li('B'))), li('C'))],
  },
];
