import type { InviteContent, SnippetUse, Text } from '../content/types.ts';
import { cleanHeader } from './clean-text.ts';
import type { CompiledInvite } from './compiled-invite.ts';
import { escapeHtml } from './escape-html.ts';
import { writeBlock } from './html-blocks.ts';
import { writeDocument } from './html-document.ts';
import { writeFooter } from './html-footer.ts';
import { writeLogo } from './html-logo.ts';
import { isBlank } from './is-blank.ts';
import { createRendering, type CompileContext, type Rendering } from './rendering.ts';
import { createSlots, type PartWriter } from './slots.ts';
import { writeText } from './text-part.ts';
import { writeSnippet } from './write-snippet.ts';

const PREHEADER_LENGTH = 150;
const FILLER = '\u034f\u200c\u00a0';
const HIDDEN =
  'display:none;max-height:0;max-width:0;overflow:hidden;opacity:0;font-size:1px;line-height:1px;color:transparent;mso-hide:all';

/** `compileInvite` for content that has been parsed: apart from it, so that who only judges does not load the schema. */
export function compileParsed(content: InviteContent, context: CompileContext): CompiledInvite {
  const rendering = createRendering(context);
  const slots = createSlots();
  const [subject, html, text] = [slots.createPart(), slots.createPart(), slots.createPart()];
  writePlain(subject, content.subject, 'header', rendering);
  writeDocument(html, rendering, {
    writeTitle: () => writePlain(html, content.subject, 'attribute', rendering),
    writePreheader: () => writePreheader(html, content.preheader, rendering),
    writeRows() {
      writeLogo(html, rendering);
      for (const block of content.body) writeBlock(html, block, rendering);
      writeFooter(html, rendering);
    },
  });
  writeText(text, content.body, rendering);
  return {
    direction: rendering.direction,
    subject: subject.finish(),
    html: html.finish(),
    text: text.finish(),
    snippets: slots.finish(),
  };
}

/** Writes words where no element may stand: in a header, or in the title. */
function writePlain(
  part: PartWriter,
  words: readonly (Text | SnippetUse)[],
  place: 'header' | 'attribute',
  rendering: Rendering,
): void {
  const clean = place === 'header' ? cleanHeader : escapeHtml;
  for (const word of words) {
    if (word.type === 'text') part.write(clean(word.text));
    else writeSnippet(part, word, place, rendering);
  }
}

/** Writes what an inbox shows after the subject, filled up so that nothing of the body follows it. */
function writePreheader(part: PartWriter, preheader: readonly (Text | SnippetUse)[], rendering: Rendering): void {
  if (preheader.every((word) => word.type === 'text' && isBlank(word.text))) return;
  const length = preheader.reduce((sum, word) => sum + (word.type === 'text' ? word.text.length : 0), 0);
  part.write(`<div style="${HIDDEN}">`);
  writePlain(part, preheader, 'attribute', rendering);
  part.write(FILLER.repeat(Math.max(0, PREHEADER_LENGTH - length)), '</div>');
}
