import type { HtmlElement, HtmlNode } from '@patient-portal-access/core';
import { LOOK } from './style-of.ts';

/** An element of a parsed clipboard, as the reader of an invite's HTML takes it. Browsers nest 512 elements at most. */
export function treeOf(element: Element): HtmlElement {
  return {
    type: 'element',
    name: element.localName,
    attributes: new Map(Array.from(element.attributes, ({ name, value }) => [name === LOOK ? 'style' : name, value])),
    children: Array.from(element.childNodes).flatMap(readNode),
  };
}

function readNode(node: Node): HtmlNode[] {
  if (node instanceof Text) return [{ type: 'text', text: node.data, isKept: false }];
  return node instanceof Element ? [treeOf(node)] : [];
}
