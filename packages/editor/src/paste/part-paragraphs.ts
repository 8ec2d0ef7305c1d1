const BLOCKS =
  'p,div,section,article,main,header,footer,blockquote,h1,h2,h3,h4,h5,h6,table,tr,td,th,li,ul,ol,dl,dd,dt,figure,figcaption,pre,hr';
const HOLDS_WORTH = 'hr,[data-snippet],[data-button]';
const HOLDS_SOMETHING = `${HOLDS_WORTH},[data-parts]`;

/** Makes paragraphs of what is parted by empty lines, and takes out blocks that hold nothing. */
export function partParagraphs(body: HTMLElement): void {
  for (const lineBreak of body.querySelectorAll('br')) {
    if (beside(lineBreak, 'previousSibling') === 'words' && beside(lineBreak, 'nextSibling') === 'words') continue;
    // An empty block parts the words around it; at the edge of a block it shows nothing.
    lineBreak.replaceWith(createPart(body));
  }
  for (const block of Array.from(body.querySelectorAll(BLOCKS)).reverse()) {
    if (block.textContent.trim() === '' && !block.matches(HOLDS_SOMETHING) && !block.querySelector(HOLDS_SOMETHING))
      block.replaceWith(...(standsInWords(block) ? [createPart(body)] : []));
    // A paragraph of a mere break is the empty line between two others.
    else if (block.localName === 'p' && block.textContent.trim() === '' && !block.querySelector(HOLDS_WORTH))
      block.replaceWith(...block.querySelectorAll('[data-parts]'));
  }
}

function createPart({ ownerDocument }: HTMLElement): HTMLElement {
  const part = ownerDocument.createElement('div');
  part.dataset['parts'] = '';
  return part;
}

/** Whether words on both sides would run together without it. */
function standsInWords(block: Element): boolean {
  return [block.previousSibling, block.nextSibling].every(
    (node) => node?.textContent?.trim() && !(node instanceof Element && node.matches(BLOCKS)),
  );
}

/** What stands beside a line break in the same block, through inline elements: words, another break, or nothing. */
function beside(lineBreak: Element, direction: 'previousSibling' | 'nextSibling'): 'words' | 'break' | undefined {
  for (let node: Node = lineBreak; ;) {
    const sibling: Node | null = node[direction];
    if (!sibling) {
      const parent = node.parentElement;
      if (!parent || parent.localName === 'body' || parent.matches(BLOCKS)) return undefined;
      node = parent;
      continue;
    }
    node = sibling;
    if (node instanceof Element && (node.matches(BLOCKS) || node.querySelector(BLOCKS))) return undefined;
    if (
      node instanceof Element &&
      (node.localName === 'br' || (node.textContent.trim() === '' && node.querySelector('br')))
    )
      return 'break';
    if (node.textContent?.trim()) return 'words';
  }
}
