import { a, aligned, br, chip, h, li, ol, p, t, ul, type Sample } from './sample.ts';
import { line, word } from './word-html.ts';

/** What Word puts on the clipboard on Windows and on a Mac. */
export const wordDesktop: Sample[] = [
  {
    program: 'Word: snippet split by proofing spans, nbsp inside brackets',
    html: word(
      `<p class=MsoNormal>Dear [Patient&nbsp;<span class=SpellE>First</span> <span\r\nclass=GramE>Name]<b>,</b></span><o:p></o:p></p>`,
    ),
    blocks: [p('Dear ', chip('patient_first_name'), t(',', 'bold'))],
  },
  {
    program: 'Word: three-level list, middle to outer, conditional comments',
    html: word(
      line('First', 1, '·', 'Bring') +
        line('Middle', 2, 'o', 'Card', { font: '"Courier New"' }) +
        line('Middle', 3, '§', 'Front', { font: 'Wingdings' }) +
        line('Middle', 3, '§', 'Back', { font: 'Wingdings' }) +
        line('Middle', 2, 'o', 'Form', { font: '"Courier New"' }) +
        line('Last', 1, '·', 'Ask [Business Name]'),
    ),
    blocks: [
      ul(li('Bring', ul(li('Card', ul(li('Front'), li('Back'))), li('Form'))), li(['Ask ', chip('business_name')])),
    ],
  },
  {
    program: 'Word: lines of a list with a real list between them, which holds its deeper items',
    html: word(
      line('First', 1, '·', 'Bring') +
        `<ul style='margin-top:0in' type=disc>\r\n <ul style='margin-top:0in' type=circle>\r\n  <li class=MsoNormal style='mso-list:l0 level2 lfo1;tab-stops:list 1.0in'>Card<o:p></o:p></li>\r\n  <li class=MsoNormal style='mso-list:l0 level2 lfo1;tab-stops:list 1.0in'><b>Form<o:p></o:p></b></li>\r\n </ul>\r\n</ul>\r\n\r\n` +
        line('Last', 1, '·', 'Ask [Business Name]') +
        `<ol style='margin-top:0in' start=3 type=1>\r\n <li class=MsoNormal style='mso-list:l1 level1 lfo2'>Three<o:p></o:p></li>\r\n <li class=MsoNormal style='mso-list:l1 level1 lfo2'>Four<o:p></o:p></li>\r\n</ol>\r\n\r\n`,
    ),
    blocks: [
      ul(li('Bring', ul(li('Card'), li(t('Form', 'bold')))), li(['Ask ', chip('business_name')])),
      { ...ol(li('Three'), li('Four')), start: 3 },
    ],
  },
  {
    program: 'Word: list level jumps 1 to 3',
    html: word(line('First', 1, '·', 'A') + line('Middle', 3, '§', 'B') + line('Last', 1, '·', 'C')),
    blocks: [ul(li('A', ul(li('B'))), li('C'))],
  },
  {
    program: 'Word: roman numerals and letters',
    html: word(
      line('First', 1, 'I.', 'One', { list: 'l1' }) +
        line('Middle', 2, 'A.', 'Two', { list: 'l1' }) +
        line('Middle', 2, 'B.', 'Three', { list: 'l1' }) +
        line('Last', 1, 'II.', 'Four', { list: 'l1' }),
    ),
    blocks: [ol(li('One', ol(li('Two'), li('Three'))), li('Four'))],
  },
  {
    program: 'Word: legal numbering 1.1',
    html: word(
      line('First', 1, '1.', 'One', { list: 'l2' }) +
        line('Middle', 2, '1.1.', 'Sub', { list: 'l2' }) +
        line('Middle', 2, '1.2', 'Sub two', { list: 'l2' }) +
        line('Last', 1, '2.', 'Two', { list: 'l2' }),
    ),
    blocks: [ol(li('One', ol(li('Sub'), li('Sub two'))), li('Two'))],
  },
  {
    program: 'Word: en dash bullets',
    html: word(line('First', 1, '-', 'Eins', { font: 'Aptos' }) + line('Last', 1, '–', 'Zwei', { font: 'Aptos' })),
    blocks: [ul(li('Eins'), li('Zwei'))],
  },
  {
    program: 'Word: bullet list directly followed by numbered list',
    html: word(
      line('First', 1, '·', 'A') +
        line('Last', 1, '·', 'B') +
        line('First', 1, '1.', 'C', { list: 'l1' }) +
        line('Last', 1, '2.', 'D', { list: 'l1' }),
    ),
    blocks: [ul(li('A'), li('B')), ol(li('C'), li('D'))],
  },
  {
    program: 'Word: single list paragraph class MsoListParagraph',
    html: word(
      `<p class=MsoListParagraph style='text-indent:-.25in;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Only one<o:p></o:p></p>`,
    ),
    blocks: [ul(li('Only one'))],
  },
  {
    program: 'Word: paragraph after list with same class but no mso-list',
    html: word(
      line('First', 1, '·', 'A') +
        `<p class=MsoListParagraphCxSpMiddle>Goes on<o:p></o:p></p>\r\n\r\n` +
        line('Last', 1, '·', 'B'),
    ),
    blocks: [ul(li('A')), p('Goes on'), ul(li('B'))],
  },
  {
    program: 'Word: smart tags and place names',
    html: word(
      `<p class=MsoNormal>Visit us in <st1:City w:st="on"><st1:place w:st="on">Austin</st1:place></st1:City> on <st1:date Month="5" Day="3" Year="2026" w:st="on">May 3</st1:date>.<o:p></o:p></p>`,
    ),
    blocks: [p('Visit us in Austin on May 3.')],
  },
  {
    program: 'Word: tracked insertion and deletion inside a snippet',
    html: word(
      `<p class=MsoNormal>Hi [Patient <s><span style='color:red'><del cite="mailto:Ann%20Lee" datetime="2026-02-03T09:12">Last</del></span></s><u><span style='color:teal'><ins cite="mailto:Ann%20Lee" datetime="2026-02-03T09:12">First</ins></span></u> Name]<o:p></o:p></p>`,
    ),
    blocks: [p('Hi ', chip('patient_first_name'))],
  },
  {
    program: 'Word: heading 2 with char style and empty o:p paragraphs',
    html: word(
      `<h2><span class=Heading2Char>Your portal</span><o:p></o:p></h2>\r\n\r\n<p class=MsoNormal><o:p>&nbsp;</o:p></p>\r\n\r\n<p class=MsoNormal>Welcome.<o:p></o:p></p>`,
    ),
    blocks: [h(2, 'Your portal'), p('Welcome.')],
  },
  {
    program: 'Word: justify and right',
    html: word(
      `<p class=MsoNormal style='text-align:justify'>J<o:p></o:p></p>\r\n<p class=MsoNormal align=right style='text-align:right'>R<o:p></o:p></p>`,
    ),
    blocks: [p('J'), aligned('end', 'R')],
  },
  {
    program: 'Word: soft line break and tab count',
    html: word(
      `<p class=MsoNormal>Line one<br>\r\nline two<span style='mso-tab-count:1'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span>end<o:p></o:p></p>`,
    ),
    blocks: [p('Line one', br, 'line two end')],
  },
  {
    program: 'Word: page break',
    html: word(
      `<p class=MsoNormal>One<o:p></o:p></p>\r\n\r\n<span style='font-size:12.0pt;font-family:"Aptos",sans-serif'><br clear=all style='mso-special-character:line-break;page-break-before:always'>\r\n</span>\r\n\r\n<p class=MsoNormal>Two<o:p></o:p></p>`,
    ),
    blocks: [p('One'), p('Two')],
  },
  {
    program: 'Word: field hyperlink to the snippet and curly quotes',
    html: word(
      `<p class=MsoNormal>\u201cClick\u201d <a href="[Activation%20Link]"><span style='color:#467886'>here</span></a>, it\u2019s easy<o:p></o:p></p>`,
    ),
    blocks: [p('\u201cClick\u201d ', a({ snippet: 'activation_link' }, 'here'), ', it\u2019s easy')],
  },
  {
    program: 'Word: http://[Activation Link] autolinked',
    html: word(`<p class=MsoNormal><a href="http://[Activation%20Link]">Activate</a><o:p></o:p></p>`),
    blocks: [p(a({ snippet: 'activation_link' }, 'Activate'))],
  },
  {
    program: 'Word: a cross-reference, and words that are underlined at a bookmark',
    html: word(
      `<p class=MsoNormal>As said under <a\r\nhref="#_Toc190012345"><span class=MsoHyperlink>Opening hours</span></a>,\r\n<a name="_Ref1"><u>call us</u></a>.<o:p></o:p></p>`,
    ),
    blocks: [p('As said under Opening hours, ', t('call us', 'underline'), '.')],
  },
  {
    program: 'Word: bookmark anchors and toc links',
    html: word(
      `<p class=MsoNormal><a name="_Hlk123"></a><a name="x"><span style='mso-bookmark:_Hlk123'>See </span></a><a href="#_Toc1">below</a><o:p></o:p></p>`,
    ),
    blocks: [p('See below')],
  },
  {
    program: 'Word: insidious comment with annotation anchor',
    html: word(
      `<p class=MsoNormal>We are <a style='mso-comment-reference:AL_1;mso-comment-date:20260203T0912'>open</a><span class=MsoCommentReference><span style='font-size:8.0pt'><![if !supportAnnotations]><a class=msocomanchor id="_anchor_1" onmouseover="msoCommentShow('_anchor_1','_com_1')" onmouseout="msoCommentHide('_com_1')" href="#_msocom_1" language=JavaScript name="_msoanchor_1">[AL1]</a><![endif]><span style='mso-special-character:comment'>&nbsp;</span></span></span> daily.<o:p></o:p></p>\r\n<div style='mso-element:comment-list'><![if !supportAnnotations]>\r\n<hr class=msocomoff align=left size=1 width="33%">\r\n<![endif]>\r\n<div style='mso-element:comment'><![if !supportAnnotations]>\r\n<div id="_com_1" class=msocomtxt language=JavaScript onmouseover="msoCommentShow('_anchor_1','_com_1')">\r\n<![endif]><span style='mso-comment-author:"Ann Lee"'><![if !supportAnnotations]><a name="_msocom_1"></a><![endif]></span>\r\n<p class=MsoCommentText>Check<o:p></o:p></p>\r\n<![if !supportAnnotations]></div>\r\n<![endif]></div></div>`,
    ),
    blocks: [p('We are open daily.')],
  },
  {
    program: 'Word: footnote',
    html: word(
      `<p class=MsoNormal>Free<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference><span style='font-size:12.0pt'>[1]</span></span><![endif]></span></span></a> for you<o:p></o:p></p>\r\n<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all>\r\n<hr align=left size=1 width="33%">\r\n<![endif]>\r\n<div style='mso-element:footnote' id=ftn1>\r\n<p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a> In most cases.<o:p></o:p></p>\r\n</div></div>`,
    ),
    blocks: [p('Free[1] for you'), { type: 'divider' }, p('[1] In most cases.')],
  },
  {
    program: 'Word: bold via style in heading and underline words',
    html: word(
      `<p class=MsoNormal><b style='mso-bidi-font-weight:normal'><u>Note</u></b><b style='mso-bidi-font-weight:normal'>: [Business\r\nPhone]</b><o:p></o:p></p>`,
    ),
    blocks: [p(t('Note', 'bold', 'underline'), t(': ', 'bold'), chip('business_phone', undefined, 'bold'))],
  },
  {
    program: 'Word: text box and vml horizontal rule',
    html: word(
      `<p class=MsoNormal>Top<o:p></o:p></p>\r\n\r\n<div class=MsoNormal align=center style='text-align:center'>\r\n\r\n<hr size=2 width="100%" align=center>\r\n\r\n</div>\r\n\r\n<p class=MsoNormal>Bottom<o:p></o:p></p>`,
    ),
    blocks: [p('Top'), { type: 'divider' }, p('Bottom')],
  },
  {
    program: 'Word: strike, dstrike, sup, caps',
    html: word(
      `<p class=MsoNormal><s>old</s> 1<sup>st</sup> <span style='text-transform:uppercase'>new</span> <span style='text-decoration:line-through'>gone</span><o:p></o:p></p>`,
    ),
    blocks: [p(t('old', 'strike'), ' 1st new ', t('gone', 'strike'))],
  },
  {
    program: 'Word: rtl list',
    html: word(
      `<p class=MsoListParagraphCxSpFirst dir=RTL style='margin-top:0in;text-indent:-.25in;mso-list:l0 level1 lfo1;direction:rtl;unicode-bidi:embed'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]><span lang=AR-SA dir=RTL style='font-family:"Arial",sans-serif'>مرحبا [اسم العيادة]</span><o:p></o:p></p>\r\n<p class=MsoListParagraphCxSpLast dir=RTL style='text-indent:-.25in;mso-list:l0 level1 lfo1;direction:rtl'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]><span lang=AR-SA dir=RTL>أهلا</span><o:p></o:p></p>`,
    ),
    blocks: [ul(li(['مرحبا ', chip('business_name')]), li('أهلا'))],
  },
  {
    program: 'Word: a table with list in cell',
    html: word(
      `<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;border:none'>\r\n <tr style='mso-yfti-irow:0'>\r\n  <td width=311 valign=top style='width:233.75pt;border:solid windowtext 1.0pt;padding:0in 5.4pt 0in 5.4pt'>\r\n  <p class=MsoNormal>Cell [First Name]<o:p></o:p></p>\r\n  </td>\r\n  <td width=311 valign=top>\r\n${line('First', 1, '·', 'x')}${line('Last', 1, '·', 'y')}  </td>\r\n </tr>\r\n</table>\r\n\r\n<p class=MsoNormal><o:p>&nbsp;</o:p></p>`,
    ),
    blocks: [p('Cell ', chip('patient_first_name')), ul(li('x'), li('y'))],
    dropped: ['table', 'font'],
  },
  {
    program: 'Word for Mac: list html with safari-like span style',
    html: `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name="Generator" content="Microsoft Word 15"></head><body lang="en-DE" style="tab-interval: 36pt;"><!--StartFragment--><p class="MsoListParagraphCxSpFirst" style="margin-left: 36pt; text-indent: -18pt; mso-list: l0 level1 lfo1;"><!--[if !supportLists]--><span style="font-family: Symbol; mso-fareast-font-family: Symbol;"><span style="mso-list: Ignore;">·<span style="font: 7pt &quot;Times New Roman&quot;;">&nbsp;&nbsp;<span class="Apple-converted-space">&nbsp;</span></span></span></span><!--[endif]-->Alpha<o:p></o:p></p><p class="MsoListParagraphCxSpLast" style="margin-left: 72pt; text-indent: -18pt; mso-list: l0 level2 lfo1;"><!--[if !supportLists]--><span style="font-family: &quot;Courier New&quot;;"><span style="mso-list: Ignore;">o<span style="font: 7pt &quot;Times New Roman&quot;;">&nbsp;&nbsp;<span class="Apple-converted-space">&nbsp;</span></span></span></span><!--[endif]-->Beta<o:p></o:p></p><!--EndFragment--></body></html>`,
    blocks: [ul(li('Alpha', ul(li('Beta'))))],
  },
  {
    program: 'word same list restarts with another lfo',
    html: word(
      line('First', 1, '1.', 'A') +
        line('Last', 1, '2.', 'B') +
        line('First', 1, '1.', 'C').replaceAll('lfo1', 'lfo4') +
        line('Last', 1, '2.', 'D').replaceAll('lfo1', 'lfo4'),
    ),
    blocks: [ol(li('A'), li('B')), ol(li('C'), li('D'))],
  },
  {
    program: 'word bold bullet text, marker bold too',
    html: word(
      `<p class=MsoListParagraph style='text-indent:-.25in;mso-list:l0 level1 lfo1'><![if !supportLists]><b><span style='mso-list:Ignore'>1)<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span></b><![endif]><b>Bring [First Name]<o:p></o:p></b></p>`,
    ),
    blocks: [ol(li([t('Bring ', 'bold'), chip('patient_first_name', undefined, 'bold')]))],
  },
  {
    program: 'word list with sub paragraph break',
    html: word(
      `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>One<br>\r\nmore<o:p></o:p></p>`,
    ),
    blocks: [ul(li(['One', br, 'more']))],
  },
];
