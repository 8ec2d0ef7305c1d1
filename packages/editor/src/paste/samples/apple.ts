import { a, aligned, chip, li, ol, p, t, ul, type Sample } from './sample.ts';

/** What the programs of a Mac put on the clipboard. */
export const apple: Sample[] = [
  {
    program: 'Apple Mail: divs with apple spans',
    html: `<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body style="overflow-wrap: break-word; -webkit-nbsp-mode: space; line-break: after-white-space;"><div>Hello&nbsp;[Patient&nbsp;First&nbsp;Name],</div><div><br></div><div><span style="caret-color: rgb(0, 0, 0); color: rgb(0, 0, 0); font-family: Helvetica;">We moved to<span class="Apple-converted-space">&nbsp;</span></span><b>Main St</b>.</div><br class="Apple-interchange-newline"></body></html>`,
    blocks: [p('Hello ', chip('patient_first_name'), ','), p('We moved to ', t('Main St', 'bold'), '.')],
  },
  {
    program: 'Apple Notes: title p1, dashed list ul, tab span',
    html: `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">\n<html>\n<head>\n<meta http-equiv="Content-Type" content="text/html; charset=UTF-8">\n<meta http-equiv="Content-Style-Type" content="text/css">\n<title></title>\n<meta name="Generator" content="Cocoa HTML Writer">\n<meta name="CocoaVersion" content="2575.3">\n<style type="text/css">\np.p1 {margin: 0.0px 0.0px 0.0px 0.0px; font: 22.0px '.AppleSystemUIFont'}\np.p2 {margin: 0.0px 0.0px 0.0px 0.0px; font: 13.0px '.AppleSystemUIFont'; min-height: 16.0px}\nli.li3 {margin: 0.0px 0.0px 0.0px 0.0px; font: 13.0px '.AppleSystemUIFont'}\nspan.s1 {font: 9.0px Menlo}\nspan.s2 {font-weight: bold}\nspan.Apple-tab-span {white-space:pre}\nul.ul1 {list-style-type: '-'}\n</style>\n</head>\n<body>\n<p class="p1"><b>To do</b></p>\n<p class="p2"><br></p>\n<ul class="ul1">\n<li class="li3"><span class="s1"></span>Call <span class="s2">[First Name]</span></li>\n<ul class="ul1">\n<li class="li3">Twice</li>\n</ul>\n</ul>\n</body>\n</html>\n`,
    blocks: [p(t('To do', 'bold')), ul(li(['Call ', chip('patient_first_name', undefined, 'bold')], ul(li('Twice'))))],
  },
  {
    program: 'Apple Pages: list with Apple-tab-span',
    html: `<html><head><meta name="Generator" content="Cocoa HTML Writer"><style type="text/css">\np.p1 {margin: 0.0px 0.0px 0.0px 0.0px; text-align: center; font: 11.0px 'Helvetica Neue'; color: #000000}\nspan.s1 {font: 13.0px 'Helvetica Neue'; text-decoration: line-through}\nspan.s2 {text-decoration: underline ; color: #0000ff}\n</style></head><body><p class="p1">Hi <span class="s1">you</span></p><p class="p3">Web: <a href="https://clinic.example"><span class="s2">clinic.example</span></a></p></body></html>`,
    blocks: [aligned('center', 'Hi ', t('you', 'strike')), p('Web: ', a('https://clinic.example', 'clinic.example'))],
  },
  {
    program: 'Apple Pages: drawn markers between tabs',
    html: `<html><head><meta name="Generator" content="Cocoa HTML Writer"><style type="text/css">\np.p2 {margin: 0.0px 0.0px 0.0px 11.0px; text-indent: -11.0px; font: 11.0px 'Helvetica Neue'}\nspan.Apple-tab-span {white-space:pre}\n</style></head><body>\n<p class="p1">Bring:</p>\n${['\t•\tYour <b>card</b>', '\t\t◦\tFront', '\t•\tA pen'].map((line) => `<p class="p2">${line.replaceAll(/\t+/g, '<span class="Apple-tab-span">$&</span>')}</p>`).join('\n')}\n<p class="p1">Then:</p>\n<p class="p2"><span class="Apple-tab-span">\t</span>1.<span class="Apple-tab-span">\t</span>Call [First Name]</p>\n<p class="p2"><span class="Apple-tab-span">\t</span>2.<span class="Apple-tab-span">\t</span>Wait</p>\n<p class="p1">a<span class="Apple-tab-span">\t</span>b</p></body></html>`,
    blocks: [
      p('Bring:'),
      ul(li(['Your ', t('card', 'bold')], ul(li('Front'))), li('A pen')),
      p('Then:'),
      ol(li(['Call ', chip('patient_first_name')]), li('Wait')),
      p('a b'),
    ],
  },
  {
    program: 'Apple Notes: a checklist',
    html: `<html><head><meta name="Generator" content="Cocoa HTML Writer"><style type="text/css">\nspan.s2 {text-decoration: line-through}\nul.ul2 {list-style-type: none}\n</style></head><body><ul class="ul2">\n<li class="li3"><span class="s1">◦<span class="Apple-tab-span">\t</span></span>Buy tickets</li>\n<li class="li3"><span class="s1">✓<span class="Apple-tab-span">\t</span></span><span class="s2">Ask</span></li>\n</ul></body></html>`,
    blocks: [ul(li('Buy tickets'), li(t('Ask', 'strike')))],
    dropped: ['form'],
  },
  {
    program: 'TextEdit: bold font shorthand',
    html: `<html><head><meta name="Generator" content="Cocoa HTML Writer"><style type="text/css">p.p1 {margin: 0.0px; font: 12.0px Helvetica} p.p2 {font: bold 12.0px Helvetica} span.s1 {font: italic 12.0px Helvetica}</style></head><body><p class="p1">plain <span class="s1">slanted</span></p><p class="p2">strong</p></body></html>`,
    blocks: [p('plain ', t('slanted', 'italic')), p(t('strong', 'bold'))],
  },
];
