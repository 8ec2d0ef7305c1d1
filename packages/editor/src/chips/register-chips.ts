import {
  $getNearestNodeFromDOMNode,
  $isNodeSelection,
  CLICK_COMMAND,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_LOW,
  isDOMNode,
  KEY_ENTER_COMMAND,
  mergeRegister,
  type LexicalEditor,
} from 'lexical';
import { $isChip, type ChipNode } from '../nodes/chip-node.ts';
import type { FieldContext } from '../session/session-context.ts';
import { registerChipAnnouncements } from './announce-chips.ts';
import { registerChipDrag } from './drag-chips.ts';
import { registerComposingCaret } from './keep-composing-caret.ts';
import { registerChipLeaving } from './leave-chip.ts';
import { $selectBlockAt } from './select-block.ts';
import { $selectedChip, $selectNode } from './selected-chip.ts';

/** Makes a chip selectable as one, and opens its popover on a click or Enter. */
export function registerChips(editor: LexicalEditor, context: FieldContext): () => void {
  const open = (chip: ChipNode) => context.overlay.set({ kind: 'chip', field: context.field, node: chip.getKey() });
  return mergeRegister(
    editor.registerCommand(
      CLICK_COMMAND,
      (event) => {
        const chip = isDOMNode(event.target) ? $getNearestNodeFromDOMNode(event.target) : null;
        if (!$isChip(chip) || event.shiftKey) return event.detail === 3 && $selectBlockAt(event.target);
        $selectNode(chip.getKey());
        open(chip);
        return true;
      },
      COMMAND_PRIORITY_LOW,
    ),
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        const chip = $selectedChip();
        if (!chip) return false;
        event?.preventDefault();
        open(chip);
        return true;
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
    registerSelectionMark(editor),
    registerChipLeaving(editor),
    registerComposingCaret(editor),
    registerChipDrag(editor),
    registerChipAnnouncements(editor, context),
  );
}

/** Marks the element of whatever is selected as a whole: a chip or a divider. The browser shows no selection there. */
function registerSelectionMark(editor: LexicalEditor): () => void {
  let marked: HTMLElement[] = [];
  return editor.registerUpdateListener(({ editorState }) => {
    const selection = editorState._selection;
    if (!$isNodeSelection(selection) && marked.length === 0) return;
    for (const element of marked) delete element.dataset['selected'];
    const keys = $isNodeSelection(selection) ? [...selection._nodes] : [];
    marked = keys.map((key) => editor.getElementByKey(key)).filter((element) => element !== null);
    for (const element of marked) element.dataset['selected'] = '';
  });
}
