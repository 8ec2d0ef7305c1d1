import { a, br, chip, h, li, ol, p, t, ul, type Sample } from './sample.ts';

const page = (body: string) =>
  `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-8f1c2d3e-7fff-aaaa-bbbb-0123456789ab">${body}</b>`;
const run = (words: string, look = '') =>
  `<span style="font-size:11pt;font-family:Arial,sans-serif;color:#000000;background-color:transparent;font-weight:400;font-style:normal;font-variant:normal;text-decoration:none;vertical-align:baseline;white-space:pre;white-space:pre-wrap;${look}">${words}</span>`;
const line = (inner: string) => `<p dir="ltr" style="line-height:1.38;margin-top:0pt;margin-bottom:0pt;">${inner}</p>`;
const item = (level: number, inner: string, type = 'disc') =>
  `<li dir="ltr" style="list-style-type:${type};font-size:11pt;font-family:Arial,sans-serif;color:#000000;background-color:transparent;font-weight:400;font-style:normal;font-variant:normal;text-decoration:none;vertical-align:baseline;white-space:pre;" aria-level="${level}"><p dir="ltr" style="line-height:1.38;margin-top:0pt;margin-bottom:0pt;" role="presentation">${inner}</p></li>`;

/** What Google Docs puts on the clipboard. */
export const googleDocs: Sample[] = [
  {
    program: 'Google Docs: token split over spans of different marks',
    html: page(
      line(
        run('Dear ') +
          run('[Patient', 'font-weight:700;') +
          run(' First Name|') +
          run('friend', 'font-style:italic;') +
          run('],'),
      ),
    ),
    blocks: [p('Dear ', chip('patient_first_name', 'friend', 'bold'), ',')],
  },
  {
    program: 'Google Docs: nested lists sibling ul three deep',
    html: page(
      `<ul style="margin-top:0;margin-bottom:0;padding-inline-start:48px;">${item(1, run('A'))}<ul style="margin-top:0;margin-bottom:0;padding-inline-start:48px;">${item(2, run('B'), 'circle')}<ul style="margin-top:0;margin-bottom:0;">${item(3, run('C'), 'square')}</ul>${item(2, run('D'), 'circle')}</ul>${item(1, run('E'))}</ul>`,
    ),
    blocks: [ul(li('A', ul(li('B', ul(li('C'))), li('D'))), li('E'))],
  },
  {
    program: 'Google Docs: only the deeper items of a list, then the rest of it',
    html: page(
      `<ol style="margin-top:0;margin-bottom:0;padding-inline-start:48px;"><ol style="margin-top:0;"><ol style="margin-top:0;">${item(3, run('Front'), 'lower-roman')}</ol>${item(2, run('Form'), 'lower-alpha')}</ol>${item(1, run('Ask'), 'decimal')}<ol style="margin-top:0;"><ol style="margin-top:0;">${item(3, run('Whom'), 'lower-roman')}</ol>${item(2, run('What'), 'lower-alpha')}</ol></ol>`,
    ),
    blocks: [ol(li('Front'), li('Form'), li('Ask', ol(li('Whom'), li('What'))))],
  },
  {
    program: 'Google Docs: numbered with start and nested alpha',
    html: page(
      `<ol style="margin-top:0;margin-bottom:0;padding-inline-start:48px;" start="4">${item(1, run('Four'), 'decimal')}<ol style="margin-top:0;">${item(2, run('a'), 'lower-alpha')}</ol>${item(1, run('Five'), 'decimal')}</ol>`,
    ),
    blocks: [{ ...ol(li('Four', ol(li('a'))), li('Five')), start: 4 }],
  },
  {
    program: 'Google Docs: checklist',
    html: page(
      `<ul style="margin-top:0;margin-bottom:0;padding-inline-start:28px;"><li dir="ltr" role="checkbox" aria-checked="false" style="list-style-type:none;white-space:pre;" aria-level="1"><img src="data:image/png;base64,iVBORw0KGgo=" width="17.599999999999998px" height="17.599999999999998px" alt="unchecked" aria-roledescription="checkbox" style="margin-right:3px;" /><p dir="ltr" style="display:inline-block;vertical-align:top;width:calc(100% - 24px);" role="presentation">${run('Call')}</p></li></ul>`,
    ),
    blocks: [ul(li('Call'))],
  },
  {
    program: 'Google Docs: inline only fragment',
    html: `<meta charset='utf-8'><span style="font-size:11pt;font-family:Arial,sans-serif;color:#000000;background-color:transparent;font-weight:700;font-style:normal;text-decoration:underline;vertical-align:baseline;white-space:pre-wrap;" id="docs-internal-guid-1">at [Business Name] today</span>`,
    blocks: [
      p(
        t('at ', 'bold', 'underline'),
        chip('business_name', undefined, 'bold', 'underline'),
        t(' today', 'bold', 'underline'),
      ),
    ],
  },
  {
    program: 'Google Docs: soft break and empty lines between paragraphs',
    html: page(
      line(run('One') + run('<br>') + run('two')) + '<br>' + line(run('Three')) + '<br><br>' + line(run('Four')),
    ),
    blocks: [p('One', br, 'two'), p('Three'), p('Four')],
  },
  {
    program: 'Google Docs: heading levels and centre',
    html: page(
      `<h1 dir="ltr" style="line-height:1.38;margin-top:20pt;margin-bottom:6pt;text-align: center;">${run('Big', 'font-size:20pt;')}</h1><h3 dir="ltr" style="line-height:1.38;">${run('Small', 'color:#434343;font-size:14pt;')}</h3>`,
    ),
    blocks: [{ ...h(1, 'Big'), align: 'center' }, h(3, 'Small')],
  },
  {
    program: 'Google Docs: smart chip, mailto, horizontal rule',
    html: page(
      line(
        run('Mail ') +
          `<a href="mailto:desk@clinic.example" style="text-decoration:none;"><span style="font-size:11pt;color:#1155cc;font-weight:400;text-decoration:underline;-webkit-text-decoration-skip:none;text-decoration-skip-ink:none;white-space:pre-wrap;">desk@clinic.example</span></a>`,
      ) +
        '<hr /><p></p>' +
        line(run('End')),
    ),
    blocks: [p('Mail ', a('mailto:desk@clinic.example', 'desk@clinic.example')), { type: 'divider' }, p('End')],
  },
  {
    program: 'Google Docs: table',
    html: page(
      `<div dir="ltr" style="margin-left:0pt;" align="left"><table style="border:none;border-collapse:collapse;"><colgroup><col width="312" /><col width="312" /></colgroup><tbody><tr style="height:0pt"><td style="border-left:solid #000000 1pt;vertical-align:top;padding:5pt">${line(run('Left'))}</td><td>${line(run('[Activation Link]'))}</td></tr></tbody></table></div>`,
    ),
    blocks: [p('Left'), p(chip('activation_link'))],
    dropped: ['table', 'font'],
  },
];
