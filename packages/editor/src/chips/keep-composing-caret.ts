import {
  $getNodeByKey,
  $getPreviousSelection,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_CRITICAL,
  COMPOSITION_END_COMMAND,
  COMPOSITION_START_COMMAND,
  mergeRegister,
  type LexicalEditor,
  type NodeKey,
} from 'lexical';

/**
 * When an input method takes back what it has composed right behind a chip, the browser moves its caret into the chip,
 * where Lexical sees none; what is typed next would go to the beginning. So the caret returns to where composing began.
 */
export function registerComposingCaret(editor: LexicalEditor): () => void {
  let began: { node: NodeKey; offset: number } | undefined;
  return mergeRegister(
    editor.registerCommand(
      COMPOSITION_START_COMMAND,
      () => {
        const selection = $getSelection();
        began = $isRangeSelection(selection)
          ? { node: selection.anchor.key, offset: selection.anchor.offset }
          : undefined;
        return false;
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
    editor.registerCommand(
      COMPOSITION_END_COMMAND,
      () => {
        const before = $getPreviousSelection();
        if ($getSelection() === null && $isRangeSelection(before)) {
          const node = $getNodeByKey(before.anchor.key);
          // A text that was made for composing begins with it.
          const offset = began?.node === before.anchor.key ? began.offset : 0;
          if ($isTextNode(node)) node.select(offset, offset);
        }
        return false;
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
  );
}
