import {
  $createNodeSelection,
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isNodeSelection,
  $setSelection,
  CLICK_COMMAND,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_LOW,
  isDOMNode,
  KEY_ENTER_COMMAND,
  mergeRegister,
  type LexicalEditor,
  type NodeKey,
} from 'lexical';
import { $isChip, type ChipNode } from '../nodes/chip-node.ts';
import type { FieldContext } from '../session/session-context.ts';
import { registerChipAnnouncements } from './announce-chips.ts';
import { registerChipDrag } from './drag-chips.ts';

/** Makes a chip selectable as one, and opens its popover on a click or Enter. */
export function registerChips(editor: LexicalEditor, context: FieldContext): () => void {
  const open = (chip: ChipNode) => context.overlay.set({ kind: 'chip', field: context.field, node: chip.getKey() });
  return mergeRegister(
    editor.registerCommand(
      CLICK_COMMAND,
      (event) => {
        const chip = isDOMNode(event.target) ? $getNearestNodeFromDOMNode(event.target) : null;
        if (!$isChip(chip) || event.shiftKey) return false;
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
    registerChipDrag(editor),
    registerChipAnnouncements(editor, context),
  );
}

/** The chip that is selected as a whole, if just one is. */
export function $selectedChip(): ChipNode | undefined {
  const selection = $getSelection();
  const nodes = $isNodeSelection(selection) ? selection.getNodes() : [];
  const [only] = nodes;
  return nodes.length === 1 && $isChip(only) ? only : undefined;
}

export function $selectNode(key: NodeKey): void {
  const selection = $createNodeSelection();
  selection.add(key);
  $setSelection(selection);
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
