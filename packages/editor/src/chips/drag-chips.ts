import {
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_LOW,
  DRAGSTART_COMMAND,
  isDOMNode,
  type LexicalEditor,
} from 'lexical';
import { $isChip, type ChipNode } from '../nodes/chip-node.ts';
import { $selectAsRange } from './selected-chip.ts';

/** Makes a dragged chip the selection, so that what Lexical does with dragged words holds for it: it moves, with all it has. */
export function registerChipDrag(editor: LexicalEditor): () => void {
  return editor.registerCommand(
    DRAGSTART_COMMAND,
    ({ target }) => {
      const chip = isDOMNode(target) ? $getNearestNodeFromDOMNode(target) : null;
      if ($isChip(chip) && !$isAmongSelectedWords(chip)) $selectAsRange(chip);
      return false;
    },
    COMMAND_PRIORITY_LOW,
  );
}

function $isAmongSelectedWords(chip: ChipNode): boolean {
  const selection = $getSelection();
  return $isRangeSelection(selection) && selection.getNodes().some((node) => node.is(chip));
}
