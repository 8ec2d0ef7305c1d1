import { a, br, chip, h, li, ol, p, t, ul, type Sample } from './sample.ts';

/** An item of OneNote: the number stands at the first of its list. */
const noteItem = (words: string, value = '') =>
  `  <li ${value}style='margin-top:0;margin-bottom:0;vertical-align:middle'><span\r\n      style='font-family:Calibri;font-size:11.0pt'>${words}</span></li>\r\n`;
const noteList = (type: string, items: string) =>
  ` <ol type=${type} style='direction:ltr;unicode-bidi:embed;margin-top:0in;margin-bottom:\r\n  0in;font-family:Calibri;font-size:11.0pt;font-weight:normal;font-style:normal'>\r\n${items} </ol>\r\n`;

/** A line of a slide: PowerPoint draws its marker. */
const slideLine = (level: number, format: string, marker: string, words: string) =>
  `<div${level > 1 ? ` class=O${level - 1}` : ''} style='language:en-US;line-height:90%;margin-top:10.0pt;margin-bottom:\r\n0pt;margin-left:.25in;text-indent:-.25in;text-align:left;direction:ltr;\r\nunicode-bidi:embed;mso-line-break-override:none;word-break:normal;punctuation-wrap:\r\nhanging'>${marker && `<span style='font-size:20.0pt'><span style='mso-special-format:\r\n${format};font-family:Arial'>${marker}</span></span>`}<span style='font-size:20.0pt;\r\nfont-family:Aptos;mso-ascii-font-family:Aptos;color:black;mso-color-index:1;\r\nmso-font-kerning:12.0pt;language:en-US;mso-style-textfill-type:solid'>${words}</span></div>\r\n\r\n`;

/** What spreadsheets, PowerPoint, OneNote and LibreOffice put on the clipboard. */
export const officePrograms: Sample[] = [
  {
    program: 'Google Sheets: one cell with line break',
    html: `<meta charset='utf-8'><google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #cccccc;}br {mso-data-placement:same-cell;}--></style><span style="font-size:10pt;font-family:Arial;font-style:normal;text-align:left;" data-sheets-root="1">Hi [First Name]<br/>bye</span>`,
    blocks: [p('Hi ', chip('patient_first_name'), br, 'bye')],
  },
  {
    program: 'Google Sheets: a cell that is a link',
    html: `<meta charset='utf-8'><google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #cccccc;}br {mso-data-placement:same-cell;}--></style><span style="font-size:10pt;font-family:Arial;font-style:normal;text-decoration:underline;color:#1155cc;" data-sheets-root="1"><a class="in-cell-link" href="https://clinic.example/book" target="_blank">Book</a></span>`,
    blocks: [p(a('https://clinic.example/book', 'Book'))],
  },
  {
    program: 'Google Sheets: range',
    html: `<meta charset='utf-8'><google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #cccccc;}br {mso-data-placement:same-cell;}--></style><table xmlns="http://www.w3.org/1999/xhtml" cellspacing="0" cellpadding="0" dir="ltr" border="1" style="table-layout:fixed;font-size:10pt;font-family:Arial;width:0px;border-collapse:collapse;border:none" data-sheets-root="1" data-sheets-baot="1"><colgroup><col width="100"/><col width="100"/></colgroup><tbody><tr style="height:21px;"><td style="overflow:hidden;padding:2px 3px;vertical-align:bottom;font-weight:bold;">Day</td><td style="overflow:hidden;">Open</td></tr><tr style="height:21px;"><td>Mon</td><td></td></tr></tbody></table>`,
    blocks: [p(t('Day', 'bold')), p('Open'), p('Mon')],
    dropped: ['table', 'font'],
  },
  {
    program: 'Excel: numbers right aligned, merged, empty cells',
    html: `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns="http://www.w3.org/TR/REC-html40"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Excel.Sheet><meta name=Generator content="Microsoft Excel 15"><style><!--table\n\t{mso-displayed-decimal-separator:"\\.";}\ntr\n\t{mso-height-source:auto;}\ntd\n\t{padding-top:1px;color:black;font-weight:400;font-style:normal;text-decoration:none;text-align:general;vertical-align:bottom;white-space:nowrap;}\n.xl65\n\t{font-style:italic;}\n--></style></head><body link="#0563C1" vlink="#954F72"><table border=0 cellpadding=0 cellspacing=0 width=192 style='border-collapse:collapse;width:144pt'><!--StartFragment--> <col width=64 span=3 style='width:48pt'> <tr height=20 style='height:15.0pt'>  <td colspan=2 height=20 class=xl65 width=128 style='height:15.0pt;width:96pt'>[Business Name]</td>  <td width=64></td> </tr><!--EndFragment--></table></body></html>`,
    blocks: [p(chip('business_name', undefined, 'italic'))],
    dropped: ['table'],
  },
  {
    program: 'LibreOffice Writer: p with fonts, nested ul, strong in a heading',
    html: `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">\n<html>\n<head>\n\t<meta http-equiv="content-type" content="text/html; charset=utf-8"/>\n\t<title></title>\n\t<meta name="generator" content="LibreOffice 24.2 (Linux)"/>\n\t<style type="text/css">\n\t\t@page { size: 8.5in 11in; margin: 0.79in }\n\t\tp { line-height: 115%; margin-bottom: 0.1in; background: transparent }\n\t\ta:link { color: #000080; text-decoration: underline }\n\t</style>\n</head>\n<body lang="en-US" link="#000080" vlink="#800000" dir="ltr"><h1 class="western">Welcome</h1>\n<p style="line-height: 100%; margin-bottom: 0in">Dear [<b>Patient\nFirst</b> Name],</p>\n<p style="line-height: 100%; margin-bottom: 0in"><br/>\n\n</p>\n<ul>\n\t<li><p style="line-height: 100%; margin-bottom: 0in">One</p>\n\t<ul>\n\t\t<li><p style="line-height: 100%; margin-bottom: 0in">Two</p></li>\n\t</ul>\n\t</li>\n\t<li><p>Three</p></li>\n</ul>\n</body>\n</html>`,
    blocks: [h(1, 'Welcome'), p('Dear ', chip('patient_first_name'), ','), ul(li('One', ul(li('Two'))), li('Three'))],
  },
  {
    program: 'OneNote: a page in a list that only indents it, numbers at the items',
    html: `<html xmlns:o="urn:schemas-microsoft-com:office:office"\r\nxmlns:dt="uuid:C2F41010-65B3-11d1-A29F-00AA00C14882"\r\nxmlns="http://www.w3.org/TR/REC-html40">\r\n\r\n<head>\r\n<meta http-equiv=Content-Type content="text/html; charset=utf-8">\r\n<meta name=ProgId content=OneNote.File>\r\n<meta name=Generator content="Microsoft OneNote 15">\r\n</head>\r\n\r\n<body lang=en-US style='font-family:Calibri;font-size:11.0pt'>\r\n<!--StartFragment-->\r\n\r\n<div style='direction:ltr;border-width:100%'>\r\n\r\n<div style='direction:ltr;margin-top:0in;margin-left:0in;width:4.2in'>\r\n\r\n<ul style='direction:ltr;unicode-bidi:embed;margin-top:0in;margin-bottom:0in'>\r\n <p style='margin:0in;font-family:Calibri;font-size:11.0pt'>Dear [Patient\r\n First Name],</p>\r\n${noteList(
      '1',
      noteItem('Bring your card', 'value=1 ') +
        noteItem('Fill in the form') +
        noteList('a', noteItem('Front', 'value=1 ') + noteItem('Back')).trim(),
    )} <p style='margin:0in;margin-left:.375in;font-family:Calibri;font-size:11.0pt'>Then</p>\r\n${noteList('1', noteItem('Ask', 'value=3 '))}</ul>\r\n\r\n</div>\r\n\r\n</div>\r\n\r\n<!--EndFragment-->\r\n</body>\r\n\r\n</html>\r\n`,
    blocks: [
      p('Dear ', chip('patient_first_name'), ','),
      ol(li('Bring your card'), li('Fill in the form', ol(li('Front'), li('Back')))),
      p('Then'),
      { ...ol(li('Ask')), start: 3 },
    ],
  },
  {
    program: 'PowerPoint: lines of a slide with drawn bullets and numbers',
    html: `<html xmlns:m="http://schemas.microsoft.com/office/2004/12/omml"\r\nxmlns="http://www.w3.org/TR/REC-html40">\r\n\r\n<head>\r\n<meta http-equiv=Content-Type content="text/html; charset=utf-8">\r\n<meta name=ProgId content=PowerPoint.Slide>\r\n<meta name=Generator content="Microsoft PowerPoint 15">\r\n</head>\r\n\r\n<body>\r\n<!--StartFragment-->\r\n\r\n${
      slideLine(1, '', '', 'Your visit at [Business Name]') +
      slideLine(1, 'bullet', '•', 'Bring') +
      slideLine(2, 'bullet', 'o', 'Card') +
      slideLine(1, 'bullet', '•', 'Ask') +
      slideLine(1, '"numbullet3\\,1"', '1.', 'Sign\r\nin') +
      slideLine(1, '"numbullet3\\,1"', '2.', 'Sit down')
    }<!--EndFragment-->\r\n</body>\r\n\r\n</html>`,
    blocks: [
      p('Your visit at ', chip('business_name')),
      ul(li('Bring', ul(li('Card'))), li('Ask')),
      ol(li('Sign in'), li('Sit down')),
    ],
  },
];
