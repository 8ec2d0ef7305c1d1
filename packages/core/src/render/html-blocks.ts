import type { Block, Heading, List, Quote } from '../content/types.ts';
import { writeButton } from './html-button.ts';
import { layoutTable, writeRow, type RowStyle } from './html-rows.ts';
import { writeRun } from './inline-html.ts';
import type { Rendering } from './rendering.ts';
import type { PartWriter } from './slots.ts';

const HEADING_SIZE: Record<Heading['level'], [number, number]> = { 1: [24, 32], 2: [20, 28], 3: [17, 24] };

/** Writes one block of the invite as a row of the paper. */
export function writeBlock(part: PartWriter, block: Block, rendering: Rendering): void {
  const row = (style: RowStyle, writeInner: () => void) => writeRow(part, style, rendering, writeInner);
  switch (block.type) {
    case 'paragraph':
      return row({ align: block.align }, () =>
        writeElement(part, 'p', () => writeRun(part, block.children, rendering)),
      );
    case 'heading': {
      const style: RowStyle = { align: block.align, size: HEADING_SIZE[block.level], isBold: true, space: [8, 12] };
      const write = () => writeRun(part, block.children, rendering);
      return row(style, () => writeElement(part, `h${block.level}`, write, ';font-size:inherit;line-height:inherit'));
    }
    case 'list':
      return row({ space: [0, 8] }, () => writeList(part, block, rendering));
    case 'quote':
      return row({}, () => writeQuote(part, block, rendering));
    case 'button':
      return writeButton(part, block, rendering);
    case 'divider':
      return row({ space: [8, 24] }, () => writeDivider(part, rendering));
  }
}

function writeElement(part: PartWriter, tag: string, writeInner: () => void, style = ''): void {
  part.write(`<${tag} style="margin:0${style}">`);
  writeInner();
  part.write(`</${tag}>`);
}

function writeList(part: PartWriter, list: List, rendering: Rendering, above: '0' | '8px' = '0'): void {
  const tag = list.ordered ? 'ol' : 'ul';
  const start = list.ordered && list.start !== undefined && list.start !== 1 ? ` start="${list.start}"` : '';
  // Room for two digits and a dot.
  const indent = list.ordered ? 32 : 24;
  const [left, right] = rendering.direction === 'ltr' ? [indent, 0] : [0, indent];
  part.write(`<${tag}${start} style="margin:${above} ${right}px 0 ${left}px;padding:0">`);
  for (const item of list.items) {
    part.write('<li style="margin:0 0 8px">');
    writeRun(part, item.children, rendering);
    // As far from the words before it as one item is from the next.
    if (item.list) writeList(part, item.list, rendering, '8px');
    part.write('</li>');
  }
  part.write(`</${tag}>`);
}

function writeQuote(part: PartWriter, quote: Quote, rendering: Rendering): void {
  const { light } = rendering.look;
  const [edge, padding] = rendering.direction === 'ltr' ? ['left', '0 0 0 16px'] : ['right', '0 16px 0 0'];
  const css = `padding:${padding};border-${edge}:3px solid ${light.line};color:${light.muted}`;
  part.write(layoutTable('width="100%"'), `<tr><td class="ppa-line ppa-muted" style="${css}">`);
  writeElement(part, 'blockquote', () => writeRun(part, quote.children, rendering));
  part.write('</td></tr></table>');
}

function writeDivider(part: PartWriter, { look }: Rendering): void {
  const css = `border-top:1px solid ${look.light.line};font-size:1px;line-height:1px;height:1px`;
  part.write(
    layoutTable('width="100%"'),
    `<tr><td height="1" class="ppa-line" style="${css}">\u00a0</td></tr></table>`,
  );
}
