import type { Rendering } from './rendering.ts';
import { FONT, layoutTable } from './html-rows.ts';
import { escapeHtml } from './escape-html.ts';
import type { PartWriter } from './slots.ts';
import type { InviteLook } from './theme.ts';

export interface DocumentParts {
  writeTitle(): void;
  writePreheader(): void;
  /** Writes the rows of the paper. */
  writeRows(): void;
}

/** Writes the whole HTML document around its parts. */
export function writeDocument(part: PartWriter, rendering: Rendering, parts: DocumentParts): void {
  const { look, direction } = rendering;
  const { page, paper } = look.light;
  const language = `lang="${escapeHtml(rendering.practice.locale)}" dir="${direction}"`;
  part.write(
    `<!doctype html><html ${language} xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">`,
  );
  part.write('<head>', META, '<title>');
  parts.writeTitle();
  part.write('</title>', OUTLOOK, `<style>${enhancements(look)}</style></head>`);
  part.write(`<body class="ppa-page" style="margin:0;padding:0;background-color:${page}">`);
  parts.writePreheader();
  part.write(`<div ${language} class="ppa-page" style="background-color:${page};font-family:${FONT}">`);
  part.write(layoutTable(`width="100%" bgcolor="${page}"`));
  part.write(
    `<tr><td align="center" class="ppa-page ppa-around" style="padding:24px 12px;background-color:${page};word-break:break-word">`,
  );
  part.write(`<!--[if mso]>${layoutTable('width="600" align="center"')}<tr><td><![endif]-->`);
  part.write(
    layoutTable(`width="100%" align="center" bgcolor="${paper}" class="ppa-paper" style="${paperStyle(paper)}"`),
  );
  parts.writeRows();
  part.write('</table><!--[if mso]></td></tr></table><![endif]--></td></tr></table></div></body></html>\n');
}

const META = [
  '<meta charset="utf-8">',
  '<meta name="viewport" content="width=device-width,initial-scale=1">',
  '<meta name="x-apple-disable-message-reformatting">',
  '<meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no">',
  '<meta name="color-scheme" content="light dark">',
  '<meta name="supported-color-schemes" content="light dark">',
].join('');

const OUTLOOK = [
  '<!--[if mso]><noscript><xml><o:OfficeDocumentSettings><o:AllowPNG/><o:PixelsPerInch>96</o:PixelsPerInch>',
  '</o:OfficeDocumentSettings></xml></noscript><style>table{border-collapse:collapse}',
  'td,p,a,li,h1,h2,h3,blockquote{font-family:Arial,sans-serif;mso-line-height-rule:exactly}</style><![endif]-->',
].join('');

function paperStyle(paper: string): string {
  return `max-width:600px;background-color:${paper};border-radius:8px`;
}

type Rule = [selector: string, css: string];

/** Nothing may depend on these: some clients drop the whole style element. */
function enhancements(look: InviteLook): string {
  const { dark } = look;
  const hasOwnButton = look.darkAccent !== look.accent;
  const inks: Rule[] = (['text', 'muted', 'link'] as const).map((tone) => [
    `.ppa-${tone}`,
    `color:${dark[tone]}!important`,
  ]);
  const surfaces: Rule[] = (['page', 'paper'] as const).map((surface) => [
    `.ppa-${surface}`,
    `background-color:${dark[surface]}!important`,
  ]);
  if (hasOwnButton) {
    inks.push(['.ppa-button', `color:${look.darkAccentInk}!important`]);
    surfaces.push(['.ppa-button', `background-color:${look.darkAccent}!important`]);
  }
  const rest: Rule[] = [
    ['.ppa-line', `border-color:${dark.line}!important`],
    ['.ppa-logo', 'background-color:#ffffff!important;border-radius:4px'],
  ];
  const rules = (all: Rule[], prefix = '') => all.map(([selector, css]) => `${prefix}${selector}{${css}}`).join('');
  return [
    ':root{color-scheme:light dark;supported-color-schemes:light dark}',
    '@media (max-width:600px){.ppa-around{padding:0!important}.ppa-pad{padding-left:20px!important;padding-right:20px!important}}',
    `@media (prefers-color-scheme:dark){${rules([...inks, ...surfaces, ...rest])}}`,
    rules(inks, '[data-ogsc] '),
    rules(surfaces, '[data-ogsb] '),
  ].join('');
}
