import type { Href, Inline, Link, Mark, SnippetUse, Text } from '@patient-portal-access/core';
import { $isElementNode, $isLineBreakNode, $isTextNode, type LexicalNode, type TextNode } from 'lexical';
import { $isChip, type ChipNode } from '../nodes/chip-node.ts';
import { $isLink } from '../nodes/link-node.ts';
import { $isLiteral } from '../nodes/literal-node.ts';
import { isScriptHref, sameHref } from './href.ts';
import { marksOfFormat } from './marks.ts';

/** Text, chips, links and breaks of these nodes. Neighbours that look alike become one. */
export function $readInline(nodes: readonly LexicalNode[]): Inline[] {
  const pieces: Inline[] = [];
  for (const node of nodes) {
    if ($isTextNode(node)) add(pieces, readText(node));
    else if ($isChip(node)) add(pieces, readChip(node));
    else if ($isLineBreakNode(node)) add(pieces, { type: 'break' });
    else if ($isLink(node)) $addLink(pieces, node.getHref(), $readInline(node.getChildren()));
    else if ($isElementNode(node)) for (const piece of $readInline(node.getChildren())) add(pieces, piece);
  }
  return pieces;
}

/** What may stand in a subject, a button or a link. */
export function textsOnly(pieces: readonly Inline[]): (Text | SnippetUse)[] {
  const texts: (Text | SnippetUse)[] = [];
  for (const piece of pieces) {
    if (piece.type === 'link') for (const child of piece.children) addText(texts, child);
    else addText(texts, piece.type === 'break' ? { type: 'text', text: ' ' } : piece);
  }
  return texts;
}

/** A link has no line breaks: one that was broken in the editor becomes two. An address that runs script is dropped, its text stays. */
function $addLink(pieces: Inline[], href: Href, inner: readonly Inline[]): void {
  for (const piece of inner) {
    if (piece.type === 'break' || isScriptHref(href)) add(pieces, piece);
    else for (const child of textsOnly([piece])) add(pieces, { type: 'link', href, children: [child] });
  }
}

function readText(node: TextNode): Text {
  const kept = $isLiteral(node) ? { literal: true as const } : {};
  return { type: 'text', text: node.getTextContent(), ...marked(node.getFormat()), ...kept };
}

function readChip(chip: ChipNode): SnippetUse {
  const fallback = chip.getFallback();
  return {
    type: 'snippet',
    id: chip.getId(),
    ...(fallback === undefined ? {} : { fallback }),
    ...marked(chip.getFormat()),
  };
}

function add(pieces: Inline[], piece: Inline): void {
  const last = pieces.at(-1);
  if (piece.type === 'text') addText(pieces, piece);
  else if (piece.type === 'link' && last?.type === 'link' && sameHref(last.href, piece.href)) joinLink(last, piece);
  else pieces.push(piece);
}

function joinLink(link: Link, more: Link): void {
  for (const child of more.children) addText(link.children, child);
}

function addText(pieces: Inline[], piece: Text | SnippetUse): void {
  const last = pieces.at(-1);
  if (piece.type === 'text' && piece.text === '') return;
  if (piece.type === 'text' && last?.type === 'text' && isSetAlike(last, piece)) last.text += piece.text;
  else pieces.push({ ...piece });
}

function isSetAlike({ marks: a = [], ...one }: Text, { marks: b = [], ...other }: Text): boolean {
  return one.literal === other.literal && a.length === b.length && a.every((mark) => b.includes(mark));
}

function marked(format: number): { marks?: Mark[] } {
  const marks = marksOfFormat(format);
  return marks.length > 0 ? { marks } : {};
}
