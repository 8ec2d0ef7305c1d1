import { $isListItemNode, ListNode } from '@lexical/list';
import {
  $createParagraphNode,
  $createTextNode,
  $findMatchingParent,
  $getSelection,
  $isElementNode,
  $isLineBreakNode,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  INDENT_CONTENT_COMMAND,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  KEY_ESCAPE_COMMAND,
  mergeRegister,
  type ElementNode,
  type LexicalEditor,
  type PointType,
} from 'lexical';
import { $isButton, ButtonNode } from '../nodes/button-node.ts';
import { $isLink } from '../nodes/link-node.ts';

/** Lists may stand in lists this deep; the invite's own limit is a little further out. */
const DEEPEST_LIST = 6;

/** What an invite cannot hold, the editor does not let happen. */
export function registerBodyRules(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerNodeTransform(ButtonNode, $keepLabelPlain),
    editor.registerCommand(INSERT_PARAGRAPH_COMMAND, $leaveButton, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(INSERT_LINE_BREAK_COMMAND, $leaveButton, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(INDENT_CONTENT_COMMAND, () => !$canIndent(), COMMAND_PRIORITY_HIGH),
    // Lexical would leave the field, and a keyboard user would be nowhere.
    editor.registerCommand(KEY_ESCAPE_COMMAND, () => true, COMMAND_PRIORITY_HIGH),
  );
}

/** A button's label has no links and no line breaks. */
function $keepLabelPlain(button: ButtonNode): void {
  for (const child of button.getChildren()) {
    if ($isLineBreakNode(child)) child.replace($createTextNode(' '));
    else if ($isLink(child)) {
      for (const word of child.getChildren()) child.insertBefore(word);
      child.remove();
    }
  }
}

/** Enter in a button makes room before or after it: a button in two would lose its words, or its address. */
function $leaveButton(): boolean {
  const selection = $getSelection();
  const button = $isRangeSelection(selection) && $findMatchingParent(selection.anchor.getNode(), $isButton);
  if (!button || !selection.isCollapsed()) return false;
  if ($isAtStart(selection.anchor, button) && !button.isEmpty()) button.insertBefore($createParagraphNode());
  else button.insertNewAfter(selection).selectStart();
  return true;
}

/** Whether nothing of the block stands before this point. */
function $isAtStart(point: PointType, block: ElementNode): boolean {
  return point.offset === 0 && (point.type === 'element' || point.getNode().is(block.getFirstDescendant()));
}

/** Only list items can be moved inwards. */
function $canIndent(): boolean {
  const selection = $getSelection();
  const node = $isRangeSelection(selection) ? selection.anchor.getNode() : null;
  const item = node && $findMatchingParent(node, $isListItemNode);
  if (!item) return false;
  const lists = item.getParents().filter((parent) => $isElementNode(parent) && parent instanceof ListNode);
  return lists.length < DEEPEST_LIST;
}
