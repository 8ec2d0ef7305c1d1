import {
  fromBracketTree,
  INVITE_LIMITS,
  type Block,
  type DroppedPart,
  type SnippetTable,
} from '@patient-portal-access/core';
import { cleanHtml } from './clean-html.ts';
import type { ClipboardTexts } from './hold-paste.ts';
import { measureHtml } from './measure-html.ts';
import { readPlainText } from './read-plain-text.ts';
import { treeOf } from './tree-of.ts';

/** Beyond any invite, so not worth the seconds that parsing it would take. Programs write some tags for each piece of text. */
const MOST = { words: INVITE_LIMITS.bytes, tags: 4 * INVITE_LIMITS.nodes };

/** What was on a clipboard, as an invite can hold it. */
export interface Pasted {
  blocks: Block[];
  dropped: ReadonlySet<DroppedPart>;
}

/** `own` comes from an editor of this kind and keeps everything; `too-large` is beyond any invite. */
export function readClipboard(data: ClipboardTexts, table: SnippetTable): Pasted | 'own' | 'too-large' {
  if (isOwn(data.getData('application/x-lexical-editor'))) return 'own';
  const html = data.getData('text/html');
  const pasted = html.trim() === '' ? undefined : readHtml(html, table);
  if (pasted === 'too-large') return pasted;
  if (pasted && pasted.blocks.length > 0) return pasted;
  const text = data.getData('text/plain') || data.getData('text/uri-list');
  if (text.length > INVITE_LIMITS.bytes) return 'too-large';
  return fit({ blocks: readPlainText(text, table), dropped: pasted?.dropped ?? droppedFiles(data) });
}

/** A screenshot, for example. */
function droppedFiles({ files }: ClipboardTexts): Set<DroppedPart> {
  return new Set(Array.from(files ?? []).some(({ type }) => type.startsWith('image/')) ? ['image'] : []);
}

function readHtml(html: string, table: SnippetTable): Pasted | 'too-large' {
  const { words, tags } = measureHtml(html, MOST);
  if (words > MOST.words || tags > MOST.tags) return 'too-large';
  const clean = cleanHtml(html);
  if (clean.body.textContent.length > INVITE_LIMITS.bytes) return 'too-large';
  const { content, dropped } = fromBracketTree(treeOf(clean.body), table);
  return fit({ blocks: content.body.map(withoutUsualAlign), dropped: new Set([...clean.dropped, ...dropped]) });
}

/** Browsers write into every block that it begins at the start, which is where blocks begin. */
function withoutUsualAlign(block: Block): Block {
  if (!('align' in block) || block.align !== 'start') return block;
  const { align: _, ...rest } = block;
  return rest;
}

function fit(pasted: Pasted): Pasted | 'too-large' {
  const json = JSON.stringify(pasted.blocks);
  const nodes = json.split('{"').length;
  return new TextEncoder().encode(json).length > INVITE_LIMITS.bytes || nodes > INVITE_LIMITS.nodes
    ? 'too-large'
    : pasted;
}

/** Lexical puts its own JSON on the clipboard; another program's editor has another name for its nodes. */
function isOwn(json: string): boolean {
  return json.startsWith('{"namespace":"patient-portal-access",');
}
