import { COMMAND_PRIORITY_LOW, PASTE_COMMAND, type LexicalEditor } from 'lexical';
import type { FieldName } from '../session/field-editor.ts';
import type { Store } from '../session/store.ts';

/** What a paste reads of the clipboard. */
export type ClipboardTexts = Pick<DataTransfer, 'getData'> & Partial<Pick<DataTransfer, 'files'>>;

/** A paste that came before the code that reads it. */
export interface HeldPaste {
  field: FieldName;
  data: ClipboardTexts;
}

const TYPES = ['application/x-lexical-editor', 'text/html', 'text/plain', 'text/uri-list'];

/** Keeps a paste until its reader is there; a clipboard may be read during the event only. */
export function holdPaste(editor: LexicalEditor, field: FieldName, held: Store<HeldPaste | undefined>): () => void {
  return editor.registerCommand(
    PASTE_COMMAND,
    (event) => {
      const clipboard = 'clipboardData' in event ? event.clipboardData : null;
      if (!clipboard || clipboard.getData(TYPES[0] ?? '') !== '') return false;
      const texts = new Map(TYPES.map((type) => [type, clipboard.getData(type)]));
      held.set({ field, data: { getData: (type) => texts.get(type) ?? '', files: clipboard.files } });
      event.preventDefault();
      return true;
    },
    COMMAND_PRIORITY_LOW,
  );
}
