import type { LexicalEditor, LexicalEditorWithDispose } from 'lexical';
import type { FieldName } from './field-editor.ts';
import type { Approach } from './when-approached.ts';

/** The fields of an invite. Each opens when it is first asked for, so that none keeps the others waiting. */
export interface Fields {
  /** Ready to be written in. */
  readonly byName: Readonly<Record<FieldName, LexicalEditor>>;
  /** Shows its text, ready to be written in at the latest when somebody comes near. */
  open: (field: FieldName) => LexicalEditor;
  /** Those that are open. */
  opened: () => LexicalEditor[];
  dispose: () => void;
}

/** `build` makes the editor of a field, `begin` gives it its text and says how to be ready for writing. */
export function createFields(
  build: (field: FieldName) => LexicalEditorWithDispose,
  begin: (field: FieldName, editor: LexicalEditor) => Approach,
): Fields {
  const editors = new Map<FieldName, LexicalEditorWithDispose>();
  const approaches = new Map<FieldName, Approach>();
  const open = (field: FieldName) => {
    const known = editors.get(field);
    if (known) return known;
    const editor = build(field);
    editors.set(field, editor);
    approaches.set(field, begin(field, editor));
    return editor;
  };
  const ready = (field: FieldName) => {
    const editor = open(field);
    approaches.get(field)?.now();
    return editor;
  };
  return {
    byName: {
      get subject() {
        return ready('subject');
      },
      get preheader() {
        return ready('preheader');
      },
      get body() {
        return ready('body');
      },
    },
    open,
    opened: () => [...editors.values()],
    dispose() {
      for (const { leave } of approaches.values()) leave();
      for (const editor of editors.values()) {
        editor.setRootElement(null);
        editor.dispose();
      }
    },
  };
}
