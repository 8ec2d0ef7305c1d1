import { a, br, chip, h, li, ol, p, t, ul, type Sample } from './sample.ts';

const run = (words: string, look = '', name = '') =>
  `<span data-contrast="auto" xml:lang="EN-US" lang="EN-US" class="TextRun SCXW12 BCX8 ${name}" style="-webkit-user-drag:none;margin:0px;padding:0px;font-size:12pt;font-style:normal;font-weight:normal;line-height:20.925px;font-family:Aptos, Aptos_EmbeddedFont, sans-serif;${look}">${words}</span>`;
const text = (words: string, name = '') =>
  `<span class="NormalTextRun SCXW12 BCX8 ${name}" style="-webkit-user-drag:none;margin:0px;padding:0px;">${words}</span>`;
const end = `<span class="EOP SCXW12 BCX8" data-ccp-props="{&quot;201341983&quot;:0,&quot;335559739&quot;:160}" style="font-size:12pt;font-family:Aptos, sans-serif;">&nbsp;</span>`;
const paragraph = (inner: string) =>
  `<div class="OutlineElement Ltr SCXW12 BCX8" style="-webkit-user-drag:none;margin:0px;padding:0px;clear:both;cursor:text;overflow:visible;position:relative;direction:ltr;color:rgb(0, 0, 0);font-family:&quot;Segoe UI&quot;;font-size:12px;font-style:normal;font-weight:400;text-align:start;white-space:normal;background-color:rgb(255, 255, 255);"><p class="Paragraph SCXW12 BCX8" xml:lang="EN-US" lang="EN-US" paraid="2043" paraeid="{9}{12}" style="margin:0px;padding:0px;overflow-wrap:break-word;white-space:pre-wrap;font-weight:normal;font-style:normal;vertical-align:baseline;font-kerning:none;background-color:transparent;color:windowtext;text-align:left;text-indent:0px;">${inner}${end}</p></div>`;
const item = (level: number, words: string, { tag = 'ul', start = 0, n = 1 } = {}) =>
  `<div class="ListContainerWrapper SCXW12 BCX8" style="margin:0px;padding:0px;position:relative;color:rgb(0, 0, 0);font-family:&quot;Segoe UI&quot;;"><${tag} class="${tag === 'ul' ? 'BulletListStyle' : 'NumberListStyle'}${level} SCXW12 BCX8" role="list"${start > 0 ? ` start="${start}"` : ''} style="margin:0px;padding:0px;cursor:text;font-family:verdana;overflow:visible;"><li data-leveltext="${tag === 'ul' ? '' : '%1.'}" data-font="Symbol" data-listid="3" data-list-defn-props="{&quot;335552541&quot;:1}" data-aria-posinset="${n}" data-aria-level="${level}" role="listitem" class="OutlineElement Ltr SCXW12 BCX8" style="margin:0px 0px 0px 24px;padding:0px;font-size:12pt;"><p class="Paragraph SCXW12 BCX8" style="margin:0px;white-space:pre-wrap;">${run(text(words))}${end}</p></li></${tag}></div>`;

/** What Word in a browser puts on the clipboard. */
export const wordOnline: Sample[] = [
  {
    program: 'Word online: paragraph with spelling error inside token',
    html: `<html><body>\n<!--StartFragment-->${paragraph(run(text('Hi [Patient ') + text('Frist', 'SpellingErrorV2Themed') + text(' Name] and [') + text('Bname', 'SpellingErrorV2Themed') + text(']')))}<!--EndFragment-->\n</body>\n</html>`,
    blocks: [p('Hi [Patient Frist Name] and ', chip('business_name'))],
  },
  {
    program: 'Word online: bold run, underlined run, tab',
    html: paragraph(
      run(text('Bring '), '') +
        run(text('your card'), 'font-weight:bold;', 'MacChromeBold') +
        run(text(', ')) +
        run(text('now'), 'text-decoration:underline;', 'Underlined'),
    ),
    blocks: [p('Bring ', t('your card', 'bold'), ', ', t('now', 'underline'))],
  },
  {
    program: 'Word online: nested bullets 1-2-3-2-1',
    html: item(1, 'A') + item(2, 'B') + item(3, 'C') + item(2, 'D', { n: 2 }) + item(1, 'E', { n: 2 }),
    blocks: [ul(li('A', ul(li('B', ul(li('C'))), li('D'))), li('E'))],
  },
  {
    program: 'Word online: numbered with nested bullets',
    html: item(1, 'A', { tag: 'ol', start: 1 }) + item(2, 'B') + item(1, 'C', { tag: 'ol', start: 2, n: 2 }),
    blocks: [ol(li('A', ul(li('B'))), li('C'))],
  },
  {
    program: 'Word online: several items in one list',
    html: `<div class="ListContainerWrapper SCXW1"><ul class="BulletListStyle1" role="list"><li class="OutlineElement" data-aria-level="1">${run(text('A'))}</li><li class="OutlineElement" data-aria-level="1">${run(text('B'))}</li></ul></div><div class="ListContainerWrapper"><ul class="BulletListStyle2"><li data-aria-level="2">${run(text('C'))}</li></ul></div>`,
    blocks: [ul(li('A'), li('B', ul(li('C'))))],
  },
  {
    program: 'Word online: heading 1 and link',
    html:
      `<div class="OutlineElement Ltr SCXW9 BCX8"><p class="Paragraph SCXW9 BCX8" role="heading" aria-level="1" style="font-weight:normal;color:rgb(15, 71, 97);">${run(text('Welcome'), 'color:rgb(15, 71, 97);font-size:20pt;')}${end}</p></div>` +
      paragraph(
        run(text('See ')) +
          `<a class="Hyperlink SCXW9 BCX8" href="https://example.org/p" target="_blank" rel="noreferrer noopener" style="color:inherit;">${run(text('our page'), 'text-decoration:underline;color:rgb(70, 120, 134);', 'Underlined')}</a>`,
      ),
    blocks: [h(1, 'Welcome'), p('See ', a('https://example.org/p', 'our page'))],
  },
  {
    program: 'Word online: empty paragraph and soft break',
    html:
      paragraph(
        run(text('One')) +
          `<span class="LineBreakBlob BlobObject DragDrop SCXW12" style="font-size:12pt;"><span class="SCXW12">&nbsp;</span><br class="SCXW12"></span>` +
          run(text('two')),
      ) +
      paragraph('') +
      paragraph(run(text('Three'))),
    blocks: [p('One', br, 'two'), p('Three')],
  },
  {
    program: 'Word online: numbered paragraphs between',
    html:
      item(1, 'A', { tag: 'ol', start: 1 }) +
      paragraph(run(text('Between'))) +
      item(1, 'B', { tag: 'ol', start: 2, n: 2 }),
    blocks: [ol(li('A')), p('Between'), { ...ol(li('B')), start: 2 }],
  },
  {
    program: 'Word online: table',
    html: `<div class="OutlineElement Ltr"><div class="TableContainer Ltr"><table border="1" class="Table Ltr TableGrid" data-tablestyle="MsoTableGrid"><tbody><tr role="row" class="TableRow"><td class="FirstRow FirstCol AdvancedProofingDarkMode" role="rowheader" style="vertical-align:top;background-color:transparent;width:233.5pt"><div class="TableCellContent">${paragraph(run(text('Mon')))}</div></td><td class="FirstRow LastCol"><div class="TableCellContent">${paragraph(run(text('8-5')))}</div></td></tr></tbody></table></div></div>`,
    blocks: [p('Mon'), p('8-5')],
    dropped: ['table', 'font'],
  },
];
