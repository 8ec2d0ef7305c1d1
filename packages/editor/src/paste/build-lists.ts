/** One line of a list as a program without real lists has it. */
export interface ListLine {
  /** Which list of the program it belongs to. */
  id: string;
  /** 1 is the outermost. */
  level: number;
  ordered: boolean;
  /** The number before it, where that is known. */
  number: number | undefined;
  content: Node[];
}

interface OpenList {
  element: HTMLElement;
  line: ListLine;
}

/** Nests lines into lists by their levels. A new list begins where the kind changes or the numbers start anew. */
export function buildLists(lines: readonly ListLine[], document: Document): DocumentFragment {
  const lists = document.createDocumentFragment();
  const open: OpenList[] = [];
  for (const line of lines) {
    while ((open.at(-1)?.line.level ?? 0) > line.level) open.pop();
    const same = open.at(-1);
    if (same?.line.level === line.level && beginsAnew(same.line, line)) open.pop();
    const top = open.at(-1);
    if (!top || top.line.level < line.level) {
      const element = document.createElement(line.ordered ? 'ol' : 'ul');
      if (line.ordered && line.number !== undefined && line.number !== 1)
        element.setAttribute('start', String(line.number));
      (top?.element.lastElementChild ?? lists).append(element);
      open.push({ element, line });
    }
    const list = open.at(-1);
    if (!list) continue;
    const item = document.createElement('li');
    item.append(...line.content.flatMap(wordsOf));
    list.element.append(item);
    list.line = line;
  }
  return lists;
}

function beginsAnew(before: ListLine, line: ListLine): boolean {
  return before.ordered !== line.ordered || (line.ordered && line.id !== before.id && line.number === 1);
}

/** What is inside a paragraph: an item needs none of its own. */
function wordsOf(node: Node): Node[] {
  return node instanceof HTMLElement && /^(?:p|h[1-6]|div)$/.test(node.localName) ? [...node.childNodes] : [node];
}
