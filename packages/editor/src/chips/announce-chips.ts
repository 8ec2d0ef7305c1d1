import {
  HISTORIC_TAG,
  $isNodeSelection,
  type EditorState,
  type LexicalEditor,
  mergeRegister,
  PASTE_TAG,
  type NodeKey,
  type NodeMutation,
} from 'lexical';
import { $isChip, ChipNode } from '../nodes/chip-node.ts';
import { snippetName } from '../nodes/snippet-names.ts';
import { FROM_HOST_TAG } from '../session/content-sync.ts';
import type { FieldContext } from '../session/session-context.ts';

/** Says once when chips come, go, or are selected as a whole; the browser itself says nothing of them. */
export function registerChipAnnouncements(editor: LexicalEditor, context: FieldContext): () => void {
  let selected: NodeKey | undefined;
  return mergeRegister(
    editor.registerMutationListener(
      ChipNode,
      (mutations, { prevEditorState, updateTags }) => {
        if ([FROM_HOST_TAG, HISTORIC_TAG, PASTE_TAG].some((tag) => updateTags.has(tag))) return;
        const gone = names(editor, prevEditorState, keysOf(mutations, 'destroyed'));
        const come = names(editor, editor.getEditorState(), keysOf(mutations, 'created'));
        const { labels } = context.settings();
        const [first] = gone;
        if (gone.length > 1) context.announce(labels.removedMany(gone.length));
        else if (first !== undefined) context.announce(labels.removed(first));
        else if (come.length === 1 && come[0] !== undefined) context.announce(labels.inserted(come[0]));
      },
      { skipInitialization: true },
    ),
    editor.registerUpdateListener(({ editorState }) => {
      const selection = editorState._selection;
      const [key] = $isNodeSelection(selection) ? selection._nodes : [];
      if (key === selected) return;
      selected = key;
      const [name] = key === undefined ? [] : names(editor, editorState, [key]);
      if (name !== undefined) context.announce(context.settings().labels.selected(name));
    }),
  );
}

function keysOf(mutations: ReadonlyMap<NodeKey, NodeMutation>, kind: NodeMutation): NodeKey[] {
  return [...mutations].filter(([, mutation]) => mutation === kind).map(([key]) => key);
}

function names(editor: LexicalEditor, state: EditorState, keys: readonly NodeKey[]): string[] {
  return state.read(
    () =>
      keys.flatMap((key) => {
        const chip = state._nodeMap.get(key);
        return $isChip(chip) ? [snippetName(editor, chip.getId()) ?? chip.getId()] : [];
      }),
    { editor },
  );
}
