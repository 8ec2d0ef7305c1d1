import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isParagraphNode,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  FORMAT_ELEMENT_COMMAND,
  FORMAT_TEXT_COMMAND,
  INDENT_CONTENT_COMMAND,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  KEY_ENTER_COMMAND,
  LineBreakNode,
  mergeRegister,
  RootNode,
  type LexicalCommand,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';

/** Keeps a field to one line of plain text and chips, whatever is typed, pasted or dropped into it. */
export function registerSingleLine(editor: LexicalEditor): () => void {
  const ignore = <Payload>(command: LexicalCommand<Payload>) =>
    editor.registerCommand(command, () => true, COMMAND_PRIORITY_HIGH);
  return mergeRegister(
    ignore(FORMAT_TEXT_COMMAND),
    ignore(FORMAT_ELEMENT_COMMAND),
    ignore(INDENT_CONTENT_COMMAND),
    ignore(INSERT_LINE_BREAK_COMMAND),
    ignore(INSERT_PARAGRAPH_COMMAND),
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        if ($isRangeSelection($getSelection())) event?.preventDefault();
        return $isRangeSelection($getSelection());
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerNodeTransform(LineBreakNode, (node) => {
      node.replace($createTextNode(' '));
    }),
    editor.registerNodeTransform(RootNode, $joinBlocks),
  );
}

function $joinBlocks(): void {
  const [first, ...rest] = $getRoot().getChildren();
  if ($isParagraphNode(first) && rest.length === 0) return;
  const line = $isParagraphNode(first) ? first : $createParagraphNode();
  if (!line.is(first)) first?.insertBefore(line);
  for (const block of line.is(first) ? rest : [first, ...rest]) {
    const words = $wordsOf(block);
    if (words.length > 0) line.append(...(line.isEmpty() ? [] : [$createTextNode(' ')]), ...words);
    block?.remove();
  }
}

/** What is written in a block; an item of a list cannot stand in a line, its words can. */
function $wordsOf(block: LexicalNode | undefined): LexicalNode[] {
  if (!$isElementNode(block)) return [];
  return block.getChildren().flatMap((child, index) => {
    if (!$isElementNode(child) || child.isInline()) return [child];
    return [...(index === 0 ? [] : [$createTextNode(' ')]), ...$wordsOf(child)];
  });
}
