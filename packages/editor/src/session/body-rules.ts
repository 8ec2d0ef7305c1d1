import { $isListItemNode, ListNode } from '@lexical/list';
import {
  $createTextNode,
  $findMatchingParent,
  $getSelection,
  $isElementNode,
  $isLineBreakNode,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  INDENT_CONTENT_COMMAND,
  KEY_ESCAPE_COMMAND,
  mergeRegister,
  type LexicalEditor,
} from 'lexical';
import { ButtonNode } from '../nodes/button-node.ts';
import { $isLink } from '../nodes/link-node.ts';

/** Lists may stand in lists this deep; the invite's own limit is a little further out. */
const DEEPEST_LIST = 6;

/** What an invite cannot hold, the editor does not let happen. */
export function registerBodyRules(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerNodeTransform(ButtonNode, $keepLabelPlain),
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

/** Only list items can be moved inwards. */
function $canIndent(): boolean {
  const selection = $getSelection();
  const node = $isRangeSelection(selection) ? selection.anchor.getNode() : null;
  const item = node && $findMatchingParent(node, $isListItemNode);
  if (!item) return false;
  const lists = item.getParents().filter((parent) => $isElementNode(parent) && parent instanceof ListNode);
  return lists.length < DEEPEST_LIST;
}
