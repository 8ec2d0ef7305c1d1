import type { Align } from '../content/types.ts';
import type { Rendering } from './rendering.ts';
import type { PartWriter } from './slots.ts';

/** Arial is wherever a mail is read but on Android, which has neither of the first two. */
export const FONT = 'Arial,Helvetica,sans-serif';

/** A layout table of the mail; Outlook for Windows needs the attributes. */
export function layoutTable(attributes: string): string {
  return `<table role="presentation" border="0" cellpadding="0" cellspacing="0" ${attributes}>`;
}

/** Physical sides: mail clients know no logical properties. */
export function side(align: Align | undefined, { direction }: Rendering): 'left' | 'right' | 'center' {
  if (align === 'center') return 'center';
  return (align === 'end') === (direction === 'ltr') ? 'right' : 'left';
}

export interface RowStyle {
  align?: Align | undefined;
  /** Pixels of text and line, 16 and 24 if not given. */
  size?: [font: number, line: number];
  isBold?: boolean;
  tone?: 'text' | 'muted';
  /** A hairline above. */
  hasLine?: boolean;
  /** Pixels above and below, 0 and 16 if not given. */
  space?: [above: number, below: number];
}

/** Writes one row of the paper, with text set in it. */
export function writeRow(part: PartWriter, style: RowStyle, rendering: Rendering, writeInner: () => void): void {
  part.write(openRow(style, rendering));
  writeInner();
  part.write(CLOSE_ROW);
}

export const CLOSE_ROW = '</td></tr>';

export function openRow(style: RowStyle, rendering: Rendering): string {
  const { size = [16, 24], isBold = false, hasLine = false, tone = 'text', space = [0, 16] } = style;
  const { light } = rendering.look;
  const align = side(style.align, rendering);
  const css = [
    `padding:${space[0]}px 32px ${space[1]}px`,
    `font-family:${FONT}`,
    `font-size:${size[0]}px`,
    `line-height:${size[1]}px`,
    ...(isBold ? ['font-weight:700'] : []),
    `color:${light[tone]}`,
    `text-align:${align}`,
    ...(hasLine ? [`border-top:1px solid ${light.line}`] : []),
  ];
  const classes = `ppa-pad ppa-${tone}${hasLine ? ' ppa-line' : ''}`;
  return `<tr><td align="${align}" class="${classes}" style="${css.join(';')}">`;
}
