import type { Mark, SnippetUse, Text } from '../content/types.ts';
import { droppedParts, isDroppedWhole } from './dropped-part.ts';
import { literalWithin, marksWithin } from './element-style.ts';
import type { HtmlReading } from './html-reading.ts';
import type { HtmlElement } from './parse-html.ts';
import { createRunBuilder, type RunBuilder, type Setting } from './run-builder.ts';

// What fills up a preheader so that nothing of the body follows it.
const FILLER = /[\s\p{Default_Ignorable_Code_Point}]+$/u;

/** The words inside an element, for where neither links nor lines can be: a subject, a preheader, a button. */
export function readWords(reading: HtmlReading, element: HtmlElement): (Text | SnippetUse)[] {
  const run = createRunBuilder(reading.table);
  addWords(reading, run, element, { marks: [] });
  return run.take().filter((inline) => inline.type === 'text' || inline.type === 'snippet');
}

/** The words of a hidden beginning, without its filler. */
export function readPreheader(reading: HtmlReading, element: HtmlElement): (Text | SnippetUse)[] {
  const words = readWords(reading, element);
  const last = words.at(-1);
  if (last?.type !== 'text') return words;
  const text = last.text.replace(FILLER, '');
  return text === '' ? words.slice(0, -1) : [...words.slice(0, -1), { ...last, text }];
}

/** Reads `<span data-snippet>`, the way to write what brackets cannot say. */
export function readSnippet(run: RunBuilder, { attributes }: HtmlElement, setting: Setting): void {
  const [id, fallback] = [attributes.get('data-snippet') ?? '', attributes.get('data-fallback')];
  const marks: Mark[] = [...setting.marks];
  run.snippet(
    {
      type: 'snippet',
      id,
      ...(fallback === undefined ? {} : { fallback }),
      ...(marks.length > 0 || setting.saysMarks ? { marks } : {}),
    },
    setting,
  );
}

function addWords(reading: HtmlReading, run: RunBuilder, element: HtmlElement, setting: Setting): void {
  for (const child of element.children) {
    if (child.type === 'text') {
      run.text(child, setting);
      continue;
    }
    for (const part of droppedParts(child)) reading.dropped.add(part);
    if (isDroppedWhole(child)) continue;
    const within: Setting = {
      marks: marksWithin(child, setting.marks),
      saysMarks: setting.saysMarks || child.attributes.has('data-marks'),
      literal: literalWithin(child, setting.literal),
    };
    if (child.attributes.has('data-apart')) run.beginText(within);
    if (child.name === 'br') run.text({ type: 'text', text: ' ', isKept: false }, setting);
    else if (child.attributes.has('data-snippet')) readSnippet(run, child, within);
    else addWords(reading, run, child, within);
  }
}
