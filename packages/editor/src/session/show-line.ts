import type { SnippetUse, Text } from '@patient-portal-access/core';
import type { LexicalEditor } from 'lexical';
import { createChipElement } from '../nodes/chip-node.ts';
import type { NameSnippet } from '../nodes/snippet-names.ts';
import { whenApproached } from './when-approached.ts';

/** Shows a subject or preheader as its editor will, which opens at the latest when somebody comes near. Returns how to leave it. */
export function showLine(
  element: HTMLElement,
  line: readonly (Text | SnippetUse)[],
  { name, open }: { name: NameSnippet; open: () => LexicalEditor },
): () => void {
  const paragraph = document.createElement('p');
  paragraph.dir = 'auto';
  for (const piece of line)
    paragraph.append(piece.type === 'text' ? textElement(piece.text) : createChipElement(piece.id, name(piece.id), ''));
  if (line.length === 0) paragraph.append(document.createElement('br'));
  element.replaceChildren(paragraph);
  return whenApproached(element, () => {
    open();
    return undefined;
  }).leave;
}

function textElement(words: string): HTMLElement {
  const element = document.createElement('span');
  element.textContent = words;
  return element;
}
