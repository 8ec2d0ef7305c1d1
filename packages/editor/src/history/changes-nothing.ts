import { $isElementNode, type EditorState, type LexicalNode, type NodeKey, type UpdateListenerPayload } from 'lexical';
import { isSame } from '../session/is-same.ts';

/** Whether an update has marked nodes as changed and left them as they were. */
export function changesNothing(update: UpdateListenerPayload): boolean {
  const { dirtyElements, dirtyLeaves, prevEditorState, editorState } = update;
  const elements = [...dirtyElements].flatMap(([key, isMeant]) => (isMeant ? [key] : []));
  return [...dirtyLeaves, ...elements].every((key) => isUnchanged(key, prevEditorState, editorState));
}

function isUnchanged(key: NodeKey, before: EditorState, after: EditorState): boolean {
  const [old, now] = [before._nodeMap.get(key), after._nodeMap.get(key)];
  if (old === now) return true;
  return old !== undefined && now !== undefined && isSame(looksOf(before, old), looksOf(after, now));
}

function looksOf(state: EditorState, node: LexicalNode): unknown {
  const inside = $isElementNode(node) ? [node.__first, node.__last, node.__size] : [];
  return [node.__parent, node.__prev, node.__next, ...inside, state.read(() => node.exportJSON())];
}
