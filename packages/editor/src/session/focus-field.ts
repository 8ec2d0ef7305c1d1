import type { LexicalEditor } from 'lexical';

/** Gives the focus back to a field, its selection as it was; Lexical alone does not focus while a chip is selected as a whole. */
export function focusField(editor: LexicalEditor): void {
  editor.getRootElement()?.focus({ preventScroll: true });
  editor.focus();
}
