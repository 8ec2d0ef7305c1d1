import { escapeHtml } from './escape-html.ts';
import { writeRow } from './html-rows.ts';
import { isBlank } from './is-blank.ts';
import { escapeFor } from './place.ts';
import type { Rendering } from './rendering.ts';
import type { PartWriter } from './slots.ts';

/** Writes who sent the mail, why, and how to decline. Ends with U+200C, so that no server sends it as iso-8859-1. */
export function writeFooter(part: PartWriter, rendering: Rendering): void {
  const { practice, words, look, direction } = rendering;
  const name = escapeFor('html', practice.name, direction);
  const named = (sentence: string) => escapeHtml(sentence).replace('{name}', () => name);
  const sender = [practice.name, practice.postalAddress ?? ''].filter((line) => !isBlank(line));
  const linkStyle = `color:${look.light.muted};text-decoration:underline`;
  writeRow(part, { size: [13, 20], tone: 'muted', hasLine: true, space: [24, 32] }, rendering, () => {
    part.write('<p style="margin:0">', sender.map((line) => escapeFor('html', line, direction)).join('<br>'), '</p>');
    part.write(`<p style="margin:8px 0 0">${named(words.reason)} `);
    part.link({
      id: 'decline_link',
      place: 'html',
      otherwise: named(words.declineOtherwise),
      around: [
        `${escapeHtml(words.declineQuestion)} <a href="`,
        `" class="ppa-muted" style="${linkStyle}">${escapeHtml(words.declineLink)}</a>`,
      ],
    });
    part.write('\u200c</p>');
  });
}
