import { $nodesOfType, type LexicalEditor } from 'lexical';
import { ChipNode, paintChip } from '../nodes/chip-node.ts';

/** Writes the chips' labels anew after the snippets or the language have changed. */
export function paintChips(editor: LexicalEditor): void {
  editor.read('latest', () => {
    for (const chip of $nodesOfType(ChipNode)) {
      const element = editor.getElementByKey(chip.getKey());
      if (element) paintChip(element, chip, editor);
    }
  });
}
