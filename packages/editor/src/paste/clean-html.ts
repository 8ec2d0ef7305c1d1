import type { DroppedPart } from '@patient-portal-access/core';
import { applyClassStyles } from './class-styles.ts';
import { cleanElements } from './clean-elements.ts';
import { cleanLinks } from './clean-links.ts';
import { cleanText } from './clean-text.ts';
import { gatherLists } from './gather-lists.ts';
import { mendLists } from './mend-lists.ts';
import { partLines } from './part-lines.ts';
import { partParagraphs } from './part-paragraphs.ts';
import { takeStylesOut } from './style-of.ts';

export interface CleanHtml {
  body: HTMLElement;
  dropped: Set<DroppedPart>;
}

/**
 * Turns what a program put on the clipboard (Word, Google Docs, Outlook, Gmail, Pages, Notion, Excel, a browser) into
 * plain HTML of paragraphs, headings, lists, links and marks. Nothing in it is run or loaded.
 */
export function cleanHtml(html: string): CleanHtml {
  const dropped = new Set<DroppedPart>();
  const { html: bare, css } = takeStylesOut(html);
  const document = new DOMParser().parseFromString(bare, 'text/html');
  const { body } = document;
  applyClassStyles(document, css);
  gatherLists(body);
  mendLists(body, dropped);
  partLines(body);
  cleanLinks(body, dropped);
  cleanElements(body, dropped);
  cleanText(body);
  partParagraphs(body);
  return { body, dropped };
}
