import type { LexicalEditor, LexicalNode, NodeKey } from 'lexical';

/**
 * Lets the states of an editor share what has not changed. Lexical begins five states at every key, and copies the map
 * of all nodes for each, unless there are a thousand: only then it takes the map that copies when it is written to
 * (`cloneMap` in its LexicalGenMap.ts). That map is not exported, but every editor keeps its elements in one, and a
 * state that begins with it stays with it. So what a state costs does not depend on how many chips there are.
 */
export function shareNodes(editor: LexicalEditor): void {
  const SharingMap = editor._keyToDOMMap.constructor as MapConstructor;
  const nodes = new SharingMap<NodeKey, LexicalNode>();
  const state = editor.getEditorState();
  for (const [key, node] of state._nodeMap) nodes.set(key, node);
  state._nodeMap = nodes;
}
