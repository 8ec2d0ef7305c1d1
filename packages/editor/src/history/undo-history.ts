import { HISTORIC_TAG, type EditorState, type LexicalEditor } from 'lexical';
import { createStore, type Store } from '../session/store.ts';

/** A field as it was before a change. Entries of one step are undone together. */
interface Entry {
  editor: LexicalEditor;
  state: EditorState;
  step: symbol;
}

/** What undo and redo can reach, over all fields, in the order of writing. */
export interface UndoHistory {
  readonly reach: Store<{ canUndo: boolean; canRedo: boolean }>;
  /** Remembers how a field was before it changed. */
  push: (editor: LexicalEditor, before: EditorState) => void;
  /** Whether the last change was in this field. */
  endsIn: (editor: LexicalEditor) => boolean;
  undo: () => void;
  redo: () => void;
  /** Changes made meanwhile, in whatever fields, are undone as one. */
  asOneStep: (act: () => void) => void;
  /** Changes made before this task of the browser is over, in whatever fields, are undone as one. */
  joinThisTask: () => void;
}

export function createUndoHistory(): UndoHistory {
  const reach = createStore({ canUndo: false, canRedo: false });
  let undone: Entry[] = [];
  const done: Entry[] = [];
  let step: symbol | undefined;

  const tell = () => {
    const [canUndo, canRedo] = [done.length > 0, undone.length > 0];
    const before = reach.get();
    if (before.canUndo !== canUndo || before.canRedo !== canRedo) reach.set({ canUndo, canRedo });
  };
  const move = (from: Entry[], to: Entry[]) => {
    const last = from.at(-1)?.step;
    while (from.length > 0 && from.at(-1)?.step === last) {
      const entry = from.pop();
      if (!entry) break;
      to.push({ ...entry, state: entry.editor.getEditorState() });
      entry.editor.setEditorState(entry.state, { tag: HISTORIC_TAG });
    }
    tell();
  };
  return {
    reach,
    push(editor, state) {
      undone = [];
      done.push({ editor, state, step: step ?? Symbol('step') });
      tell();
    },
    endsIn: (editor) => done.at(-1)?.editor === editor,
    undo: () => move(done, undone),
    redo: () => move(undone, done),
    asOneStep(act) {
      step = Symbol('step');
      try {
        act();
      } finally {
        step = undefined;
      }
    },
    joinThisTask() {
      step ??= Symbol('step');
      setTimeout(() => {
        step = undefined;
      });
    },
  };
}
