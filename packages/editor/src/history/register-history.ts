import {
  COMMAND_PRIORITY_EDITOR,
  COMMAND_PRIORITY_LOW,
  DROP_COMMAND,
  HISTORIC_TAG,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  mergeRegister,
  REDO_COMMAND,
  UNDO_COMMAND,
  type LexicalEditor,
  type UpdateListenerPayload,
} from 'lexical';
import { changesNothing } from './changes-nothing.ts';
import { kindOfChange, type ChangeKind } from './kind-of-change.ts';
import type { UndoHistory } from './undo-history.ts';

/** Edits of one kind that are closer together than this are undone as one. */
const MERGE_MS = 300;

/**
 * Remembers a field's changes for the undo that all fields share. Unlike Lexical's own history it can take back
 * changes of several fields as one: a value that the host sets.
 */
export function registerHistory(editor: LexicalEditor, history: UndoHistory): () => void {
  let before = editor.getEditorState();
  let previous: { kind: ChangeKind; at: number } = { kind: 'other', at: 0 };
  let isComposed = false;

  const follow = (update: UpdateListenerPayload) => {
    const { editorState, dirtyElements, dirtyLeaves, tags } = update;
    const isChanged = dirtyElements.size > 0 || dirtyLeaves.size > 0;
    const at = Date.now();
    // What an input method writes is remembered when it is done, as one.
    if (isChanged && editor.isComposing() && !tags.has(HISTORIC_TAG)) {
      isComposed = true;
      return;
    }
    const isPushed = tags.has(HISTORY_PUSH_TAG);
    const isOutside = tags.has(HISTORIC_TAG) || (tags.has(HISTORY_MERGE_TAG) && !isPushed);
    const kind: ChangeKind = isChanged && !isOutside ? kindOfChange(update) : 'other';
    const isMore = kind !== 'other' && kind === previous.kind && at < previous.at + MERGE_MS && history.endsIn(editor);
    const isStep = () =>
      isComposed || (isChanged && !(isMore && !isPushed) && (kind !== 'other' || !changesNothing(update)));
    if (!isOutside && isStep()) history.push(editor, before);
    before = editorState;
    isComposed = false;
    previous = { kind, at };
  };
  const on = (command: typeof UNDO_COMMAND, act: () => void) =>
    editor.registerCommand(command, () => (act(), true), COMMAND_PRIORITY_EDITOR);
  return mergeRegister(
    on(UNDO_COMMAND, history.undo),
    on(REDO_COMMAND, history.redo),
    // What is dragged from one field to another leaves the one and comes to the other in two updates.
    editor.registerCommand(DROP_COMMAND, () => (history.joinThisTask(), false), COMMAND_PRIORITY_LOW),
    editor.registerUpdateListener(follow),
  );
}
