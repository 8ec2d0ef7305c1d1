import { COMMAND_PRIORITY_BEFORE_EDITOR, KEY_DOWN_COMMAND, type LexicalEditor } from 'lexical';

/** Alt+F10 leads from the text to the toolbar, as in other editors. */
export function registerToolbarKey(editor: LexicalEditor): () => void {
  return editor.registerCommand(
    KEY_DOWN_COMMAND,
    (event) => {
      if (event.key !== 'F10' || !event.altKey) return false;
      const group = editor.getRootElement()?.closest('[data-slot="invite-editor"]');
      group?.querySelector<HTMLElement>('[data-tool][tabindex="0"]')?.focus();
      event.preventDefault();
      return true;
    },
    COMMAND_PRIORITY_BEFORE_EDITOR,
  );
}
