import { br, chip, h, li, p, t, ul, type Sample } from './sample.ts';

/** What spreadsheets and LibreOffice put on the clipboard. */
export const officePrograms: Sample[] = [
  {
    program: 'Google Sheets: one cell with line break',
    html: `<meta charset='utf-8'><google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #cccccc;}br {mso-data-placement:same-cell;}--></style><span style="font-size:10pt;font-family:Arial;font-style:normal;text-align:left;" data-sheets-root="1">Hi [First Name]<br/>bye</span>`,
    blocks: [p('Hi ', chip('patient_first_name'), br, 'bye')],
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
];
