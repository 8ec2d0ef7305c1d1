import type { LexicalEditor, LexicalEditorWithDispose } from 'lexical';
import type { FieldName } from './field-editor.ts';

/** The fields of an invite. Each opens when it is first asked for, so that none keeps the others waiting. */
export interface Fields {
  readonly byName: Readonly<Record<FieldName, LexicalEditor>>;
  open: (field: FieldName) => LexicalEditor;
  /** Those that are open. */
  opened: () => LexicalEditor[];
  dispose: () => void;
}

/** `build` makes the editor of a field, `begin` gives it its text and says how to leave it. */
export function createFields(
  build: (field: FieldName) => LexicalEditorWithDispose,
  begin: (field: FieldName, editor: LexicalEditor) => () => void,
): Fields {
  const editors = new Map<FieldName, LexicalEditorWithDispose>();
  const leave: (() => void)[] = [];
  const open = (field: FieldName) => {
    const known = editors.get(field);
    if (known) return known;
    const editor = build(field);
    editors.set(field, editor);
    leave.push(begin(field, editor));
    return editor;
  };
  return {
    byName: {
      get subject() {
        return open('subject');
      },
      get preheader() {
        return open('preheader');
      },
      get body() {
        return open('body');
      },
    },
    open,
    opened: () => [...editors.values()],
    dispose() {
      for (const act of leave) act();
      for (const editor of editors.values()) {
        editor.setRootElement(null);
        editor.dispose();
      }
    },
  };
}
