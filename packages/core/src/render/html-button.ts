import type { Button } from '../content/types.ts';
import { escapeHtml } from './escape-html.ts';
import { CLOSE_ROW, FONT, layoutTable, openRow, side, writeRow } from './html-rows.ts';
import { writeHref, writeWords } from './inline-html.ts';
import type { Rendering } from './rendering.ts';
import { safeUrl } from './safe-url.ts';
import type { PartWriter } from './slots.ts';
import { shownAddress } from './write-snippet.ts';

/** Writes a button, 48 px high in every client, and below it the address as text for those that show no button. */
export function writeButton(part: PartWriter, button: Button, rendering: Rendering): void {
  const { accent, accentInk, radius } = rendering.look;
  const align = side(button.align, rendering);
  const cell = `background-color:${accent};border-radius:${radius}px;mso-padding-alt:14px 24px`;
  const link = [
    'display:inline-block',
    'padding:14px 24px',
    'mso-padding-alt:0',
    `background-color:${accent}`,
    `border-radius:${radius}px`,
    `color:${accentInk}`,
    `font-family:${FONT}`,
    'font-size:16px',
    'line-height:20px',
    'font-weight:700',
    'text-decoration:none',
  ].join(';');
  writeRow(part, { align: button.align, space: [8, 12] }, rendering, () => {
    part.write(layoutTable(`align="${align}"`));
    part.write(`<tr><td align="center" bgcolor="${accent}" class="ppa-button" style="${cell}"><a`);
    writeHref(part, button.href);
    part.write(` class="ppa-button" style="${link}">`);
    writeWords(part, button.label, rendering);
    part.write('</a></td></tr></table>');
  });
  writeAddressRow(part, button, rendering);
}

/** The address itself, for who cannot use the button. No row without an address. */
function writeAddressRow(part: PartWriter, { href, align }: Button, rendering: Rendering): void {
  const [before = '', between = '', after = ''] = shownAddress(rendering);
  const row = openRow({ align, size: [13, 20], tone: 'muted', space: [0, 24] }, rendering);
  const around = [
    `${row}<p style="margin:0">${escapeHtml(rendering.words.rawLink)}<br>${before}`,
    between,
    `${after}</p>${CLOSE_ROW}`,
  ];
  if ('snippet' in href) {
    part.link({ id: href.snippet, place: 'html', otherwise: '', around });
    return;
  }
  const url = safeUrl(href.url);
  if (url !== undefined) part.write(around.join(escapeHtml(url)));
}
