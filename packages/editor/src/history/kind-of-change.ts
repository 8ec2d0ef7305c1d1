import {
  $isRangeSelection,
  $isTextNode,
  CUT_TAG,
  PASTE_TAG,
  type EditorState,
  type PointType,
  type UpdateListenerPayload,
} from 'lexical';

/** What somebody did: characters in a row belong together, anything else is a step of its own. */
export type ChangeKind = 'typed' | 'erased back' | 'erased on' | 'other';

/** How a change came about, read off the texts and carets before and after it. */
export function kindOfChange({ prevEditorState, editorState, dirtyLeaves, tags }: UpdateListenerPayload): ChangeKind {
  const [from, to] = [caretOf(prevEditorState), caretOf(editorState)];
  if (!from || !to || to.type !== 'text' || tags.has(PASTE_TAG) || tags.has(CUT_TAG)) return 'other';
  const [old, now] = [textAt(prevEditorState, to.key), textAt(editorState, to.key)];
  if (now === undefined) return 'other';
  // The first letter in a paragraph, or after a chip: a text that was not there.
  if (old === undefined) return now.length === 1 && to.offset === 1 ? 'typed' : 'other';
  if (from.key !== to.key || dirtyLeaves.size !== 1 || !dirtyLeaves.has(to.key)) return 'other';
  const grown = now.length - old.length;
  const moved = to.offset - from.offset;
  if (grown === 1 && moved === 1) return 'typed';
  if (grown === -1 && moved === -1) return 'erased back';
  return grown === -1 && moved === 0 ? 'erased on' : 'other';
}

function caretOf({ _selection: selection }: EditorState): PointType | undefined {
  return $isRangeSelection(selection) && selection.isCollapsed() ? selection.anchor : undefined;
}

function textAt(state: EditorState, key: string): string | undefined {
  const node = state._nodeMap.get(key);
  return $isTextNode(node) ? node.__text : undefined;
}
