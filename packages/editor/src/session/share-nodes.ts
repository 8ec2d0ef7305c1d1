import type { LexicalEditor, LexicalNode, NodeKey } from 'lexical';

/** With fewer nodes, copying them all costs less than looking in two places for each. */
const MANY_NODES = 100;

/**
 * Lets the states of a longer text share what has not changed. Lexical begins five states at every key, and copies the map
 * of all nodes for each, unless there are a thousand: only then it takes the map that copies when it is written to
 * (`cloneMap` in its LexicalGenMap.ts). That map is not exported, but every editor keeps its elements in one, and a
 * state that begins with it stays with it. So what a state costs does not depend on how many chips there are.
 */
export function shareNodes(editor: LexicalEditor): () => void {
  const SharingMap = editor._keyToDOMMap.constructor as MapConstructor;
  return editor.registerUpdateListener(({ editorState: state }) => {
    const { _nodeMap: nodes } = state;
    if (nodes.size < MANY_NODES || nodes.constructor === SharingMap) return;
    const shared = new SharingMap<NodeKey, LexicalNode>();
    for (const [key, node] of nodes) shared.set(key, node);
    state._nodeMap = shared;
  });
}
