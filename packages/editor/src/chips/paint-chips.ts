import { $nodesOfType, type LexicalEditor } from 'lexical';
import { ChipNode, labelChip } from '../nodes/chip-node.ts';
import { snippetName } from '../nodes/snippet-names.ts';

/** Writes the chips' labels anew after the snippets or the language have changed. */
export function paintChips(editor: LexicalEditor): void {
  editor.read('latest', () => {
    for (const chip of $nodesOfType(ChipNode)) {
      const element = editor.getElementByKey(chip.getKey());
      if (element) labelChip(element, chip.getId(), snippetName(editor, chip.getId()));
    }
  });
}
