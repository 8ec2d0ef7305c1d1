import { styledWith, styleOf } from './style-of.ts';

const IN_LINE = 'a,b,big,button,cite,code,em,font,i,label,mark,q,s,small,span,strong,sub,sup,time,u';
const BLOCK = /^(?:block|flex|grid|table|list-item|flow-root)$/;
const KEEPS_LINES = /^(?:pre|pre-wrap|pre-line|break-spaces|preserve|preserve-breaks)$/;

/** Makes blocks and breaks of what only a style shows on a line of its own. */
export function partLines(body: HTMLElement): void {
  for (const element of body.querySelectorAll<HTMLElement>(IN_LINE)) if (isBlock(element)) wrapInBlock(element);
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const kept: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text && node.data.includes('\n') && keepsLines(node)) kept.push(node);
  for (const text of kept) text.replaceWith(...linesOf(text));
}

/** Slack has a space between two paragraphs, which its own style sheet makes a block. */
function isBlock(element: HTMLElement): boolean {
  return BLOCK.test(styleOf(element).get('display') ?? '') || element.dataset['stringifyType'] === 'paragraph-break';
}

/** An empty one is the space between two lines. */
function wrapInBlock(element: HTMLElement): void {
  const block = element.ownerDocument.createElement('div');
  if (!element.hasChildNodes()) block.dataset['parts'] = '';
  element.replaceWith(block);
  block.append(element);
}

/** White space alone is how the HTML itself is set, but for `<pre>`. */
function keepsLines(text: Text): boolean {
  const holder = text.parentElement?.closest<HTMLElement>(`pre,${styledWith('white-space')}`);
  if (!holder) return false;
  const style = styleOf(holder);
  const said = style.get('white-space') ?? style.get('white-space-collapse');
  if (said === undefined) return holder.localName === 'pre';
  return KEEPS_LINES.test(said) && text.data.trim() !== '';
}

function linesOf(text: Text): Node[] {
  const { ownerDocument: document } = text;
  return text.data
    .split(/\r?\n/)
    .flatMap((line, index) => [
      ...(index === 0 ? [] : [document.createElement('br')]),
      ...(line === '' ? [] : [document.createTextNode(line)]),
    ]);
}
