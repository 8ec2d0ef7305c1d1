import { a, chip, h, li, ol, p, t, ul, type Sample } from './sample.ts';

const head = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Word.Document><meta name=Generator content="Microsoft Word 15">
<link rel=File-List href="file:///C:/Users/x/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<style><!-- /* Font Definitions */ @font-face {font-family:"Cambria Math"; panose-1:2 4 5 3 5 4 6 3 2 4;}
p.MsoNormal, li.MsoNormal, div.MsoNormal {mso-style-unhide:no; margin:0cm; font-size:12.0pt; font-family:"Aptos",sans-serif;}
a:link, span.MsoHyperlink {mso-style-priority:99; color:#467886; text-decoration:underline;}
@page WordSection1 {size:595.3pt 841.9pt;} @list l0 {mso-list-id:1;} @list l0:level1 {mso-level-number-format:bullet; mso-level-text:\\F0B7;} --></style></head>
<body lang=EN-GB link="#467886" style='tab-interval:36.0pt;word-wrap:break-word'><!--StartFragment-->`;
const foot = `<!--EndFragment--></body></html>`;

const bullet = (words: string, level = 1, mark = '·') =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:36.0pt;text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>`;
const numbered = (words: string, number: string, level = 1) =>
  bullet(words, level, number).replaceAll('l0 level', 'l1 level').replaceAll('lfo1', 'lfo2');

export const wordSamples: Sample[] = [
  {
    program: 'Word: headings, marks and a link',
    html: `${head}<h1>Welcome<o:p></o:p></h1>
<p class=MsoNormal>Dear <b>patient</b>, <i>please</i> <u>read</u> <s>this</s><span style='mso-spacerun:yes'>&nbsp; </span>now.<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal>See <a href="https://example.com/help"><span style='color:#467886'>our help</span></a>.<o:p></o:p></p>${foot}`,
    blocks: [
      h(1, 'Welcome'),
      p(
        'Dear ',
        t('patient', 'bold'),
        ', ',
        t('please', 'italic'),
        ' ',
        t('read', 'underline'),
        ' ',
        t('this', 'strike'),
        ' now.',
      ),
      p('See ', a('https://example.com/help', 'our help'), '.'),
    ],
  },
  {
    program: 'Word: a bulleted list with a nested one',
    html: `${head}<p class=MsoNormal>You need:<o:p></o:p></p>${bullet('Your card')}${bullet('Two forms')}${bullet('The blue one', 2, 'o')}${bullet('The green one', 2, 'o')}${bullet('A pen')}<p class=MsoNormal>Bye<o:p></o:p></p>${foot}`,
    blocks: [
      p('You need:'),
      ul(li('Your card'), li('Two forms', ul(li('The blue one'), li('The green one'))), li('A pen')),
      p('Bye'),
    ],
    dropped: ['font'],
  },
  {
    program: 'Word: numbered lists, the second of which starts anew',
    html: `${head}${numbered('First', '1.')}${numbered('Second', '2.')}${numbered('Deeper', 'a.', 2)}<p class=MsoNormal>And:</p>${numbered('Again', '1.')}${foot}`,
    blocks: [ol(li('First'), li('Second', ol(li('Deeper')))), p('And:'), ol(li('Again'))],
  },
  {
    program: 'Word: tracked changes and comments',
    html: `${head}<p class=MsoNormal>We open at <del cite="mailto:Ann" datetime="2026-01-01T10:00">eight</del><ins cite="mailto:Ann" datetime="2026-01-01T10:00">nine</ins><span class=MsoCommentReference><span style='font-size:8.0pt'><a style='mso-comment-reference:A_1' href="#_msocom_1">[A1]</a></span></span>.<o:p></o:p></p>
<div style='mso-element:comment-list'><hr class=msocomoff align=left size=1 width="33%"><div style='mso-element:comment'><p class=MsoCommentText>Really?</p></div></div>${foot}`,
    blocks: [p('We open at nine.')],
  },
  {
    program: 'Word: a footnote stays a footnote',
    html: `${head}<p class=MsoNormal>It is free<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'>[1]</span></span></a>.</p>${foot}`,
    blocks: [p('It is free[1].')],
  },
  {
    program: 'Word: a table and a picture',
    html: `${head}<table class=MsoTableGrid border=1><tr><td width=100 style='width:75pt;background:#FFFF00'><p class=MsoNormal>Monday<o:p></o:p></p></td><td><p class=MsoNormal>8 to 5<o:p></o:p></p></td></tr></table>
<p class=MsoNormal><!--[if gte vml 1]><v:shape id="p1" style='width:100pt'><v:imagedata src="file:///C:/clip_image001.png"/></v:shape><![endif]--><![if !vml]><img width=100 height=50 src="file:///C:/clip_image001.png" v:shapes="p1"><![endif]>Our house</p>${foot}`,
    blocks: [p('Monday'), p('8 to 5'), p('Our house')],
    dropped: ['table', 'image', 'colour'],
  },
  {
    program: 'Word: a title, centred words and brackets half in bold',
    html: `${head}<p class=MsoTitle>Hello<o:p></o:p></p><p class=MsoNormal align=center style='text-align:center'>Hi <b>[Patient First</b> Name|there], see [Activation Link]</p>${foot}`,
    blocks: [
      h(1, 'Hello'),
      {
        type: 'paragraph',
        align: 'center',
        children: [
          { type: 'text', text: 'Hi ' },
          { type: 'snippet', id: 'patient_first_name', fallback: 'there', marks: ['bold'] },
          { type: 'text', text: ', see ' },
          chip('activation_link'),
        ],
      },
    ],
  },
  {
    program: 'Word online: every item is a list',
    html: `<div class="OutlineElement Ltr SCXW1"><p class="Paragraph SCXW1" role="heading" aria-level="2" paraid="1"><span data-contrast="none" class="TextRun SCXW1" style="font-size:16pt;font-family:Aptos"><span class="NormalTextRun">Before you come</span></span><span class="EOP" data-ccp-props="{}">&nbsp;</span></p></div>
<div class="ListContainerWrapper SCXW1"><ul class="BulletListStyle1 SCXW1" role="list"><li class="OutlineElement Ltr" data-leveltext="" data-font="Symbol" data-listid="1" data-list-defn-props="{}" data-aria-posinset="1" data-aria-level="1" role="listitem"><p class="Paragraph"><span class="TextRun"><span class="NormalTextRun">Sign in</span></span><span class="EOP">&nbsp;</span></p></li></ul></div>
<div class="ListContainerWrapper SCXW1"><ul class="BulletListStyle2 SCXW1" role="list"><li data-listid="1" data-aria-posinset="1" data-aria-level="2" role="listitem"><p class="Paragraph"><span class="TextRun" style="font-weight:bold"><span class="NormalTextRun">with your email</span></span><span class="EOP">&nbsp;</span></p></li></ul></div>
<div class="ListContainerWrapper SCXW1"><ul class="BulletListStyle1 SCXW1" role="list"><li data-listid="1" data-aria-posinset="2" data-aria-level="1" role="listitem"><p class="Paragraph"><span class="TextRun">Fill in</span><span class="EOP">&nbsp;</span></p></li></ul></div>
<div class="OutlineElement"><p class="Paragraph"><span class="TextRun">Thanks</span><span class="LineBreakBlob"><span>&nbsp;</span><br></span><span class="TextRun">The team</span><span class="EOP">&nbsp;</span></p></div>`,
    blocks: [
      h(2, 'Before you come'),
      ul(li('Sign in', ul(li([t('with your email', 'bold')]))), li('Fill in')),
      p('Thanks', { type: 'break' }, 'The team'),
    ],
    dropped: ['font'],
  },
];
