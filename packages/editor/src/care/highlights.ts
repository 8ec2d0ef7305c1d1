import type { LexicalEditor } from 'lexical';
import type { FieldName } from '../session/field-editor.ts';
import type { CareProblem, Problem } from './find-problems.ts';

/** The name under which styles underline problems: `::highlight(ppa-problem)`. */
const NAME = 'ppa-problem';

/** Underlines places of the text without changing the document. Several editors of a page share one highlight. */
export interface Highlights {
  show: (problems: readonly CareProblem[]) => void;
  /** The problem at a point of the window, if it is underlined there. */
  at: (x: number, y: number) => CareProblem | undefined;
}

export function createHighlights(fields: Record<FieldName, LexicalEditor>): Highlights {
  let shown: { range: Range; problem: CareProblem }[] = [];
  return {
    show(problems) {
      const highlight = sharedHighlight();
      for (const { range } of shown) highlight?.delete(range);
      shown = problems.flatMap((problem) => {
        const range = rangeOf(fields[problem.field], problem);
        return range ? [{ range, problem }] : [];
      });
      for (const { range } of shown) highlight?.add(range);
    },
    at(x, y) {
      return shown.find(({ range }) => Array.from(range.getClientRects()).some((rect) => isInside(rect, x, y)))
        ?.problem;
    },
  };
}

/** Where a problem is on the screen. */
export function rangeOf(editor: LexicalEditor, { from, to }: Problem): Range | undefined {
  const [first, last] = [textOf(editor.getElementByKey(from.node)), textOf(editor.getElementByKey(to.node))];
  if (!first || !last || from.offset > first.length || to.offset > last.length) return undefined;
  const range = document.createRange();
  range.setStart(first, from.offset);
  range.setEnd(last, to.offset);
  return range;
}

/** The text inside a Lexical text element, which may be wrapped once more. */
function textOf(element: Node | null): Text | undefined {
  let node = element;
  while (node && !(node instanceof Text)) node = node.firstChild;
  return node ?? undefined;
}

function sharedHighlight(): Highlight | undefined {
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return undefined;
  const highlight = CSS.highlights.get(NAME) ?? new Highlight();
  CSS.highlights.set(NAME, highlight);
  return highlight;
}

function isInside({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
