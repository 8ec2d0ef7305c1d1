import {
  $isRangeSelection,
  BLUR_COMMAND,
  COMMAND_PRIORITY_LOW,
  FOCUS_COMMAND,
  HISTORIC_TAG,
  mergeRegister,
  PASTE_TAG,
  type EditorState,
  type LexicalEditor,
  type NodeKey,
} from 'lexical';
import { holdPaste } from '../paste/hold-paste.ts';
import { registerShortcuts } from '../toolbar/register-shortcuts.ts';
import { FROM_HOST_TAG } from './content-sync.ts';
import type { FieldName } from './field-editor.ts';
import { $readFormatting, sameFormatting } from './formatting.ts';
import type { InviteSession } from './invite-session.ts';

/** Keeps what stands beside the text (toolbar, care, the host's value) in step with a field. */
export function followField(session: InviteSession, field: FieldName, editor: LexicalEditor): () => void {
  const { active, content, pasted } = session;
  return mergeRegister(
    editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
      const isChanged = tags.has(HISTORIC_TAG) || dirtyElements.size > 0 || dirtyLeaves.size > 0;
      if (isChanged && !tags.has(PASTE_TAG)) pasted.set(undefined);
      if (isChanged && !tags.has(FROM_HOST_TAG)) content.changed(field);
    }),
    holdPaste(editor, field, session.heldPaste),
    editor.registerCommand(FOCUS_COMMAND, () => (active.set(field), false), COMMAND_PRIORITY_LOW),
    editor.registerCommand(BLUR_COMMAND, () => (content.flush(), false), COMMAND_PRIORITY_LOW),
    ...(field === 'body' ? [followFormatting(session, editor), registerShortcuts(editor, session)] : []),
  );
}

function followFormatting({ formatting }: InviteSession, editor: LexicalEditor): () => void {
  let seen: string | undefined;
  return editor.registerUpdateListener(({ editorState, dirtyElements, tags }) => {
    const place = caretPlace(editorState);
    const isSamePlace = place !== undefined && place === seen;
    seen = place;
    // Letters change the formatting of no place.
    if (isSamePlace && !tags.has(HISTORIC_TAG) && !hasChangedElement(dirtyElements)) return;
    const now = editorState.read($readFormatting, { editor });
    if (now && !sameFormatting(now, formatting.get())) formatting.set(now);
  });
}

/** The node and format that would be written with; undefined for anything but a caret. */
function caretPlace({ _selection: selection }: EditorState): string | undefined {
  return $isRangeSelection(selection) && selection.isCollapsed()
    ? `${selection.anchor.key} ${selection.format}`
    : undefined;
}

/** Whether an element itself has changed, not only something in it. Lexical says so of the root at every key. */
function hasChangedElement(dirtyElements: ReadonlyMap<NodeKey, boolean>): boolean {
  for (const [key, isMeant] of dirtyElements) if (isMeant && key !== 'root') return true;
  return false;
}
