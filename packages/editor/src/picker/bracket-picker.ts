import { $getNodeByKey, $isTextNode, HISTORY_PUSH_TAG, type LexicalEditor } from 'lexical';
import type { BracketPickerOverlay } from '../session/overlay.ts';
import type { FieldContext } from '../session/session-context.ts';
import { $bracketAtCaret } from './bracket-at-caret.ts';
import { $replaceWithChip } from './insert-snippet.ts';
import { matchingSnippets } from './matching-snippets.ts';

/** The picker that follows a bracket in this field, while it is open. */
export function pickerOf({ overlay, field }: FieldContext): BracketPickerOverlay | undefined {
  const open = overlay.get();
  return open?.kind === 'bracket-picker' && open.field === field ? open : undefined;
}

/** Replaces the bracket and what was typed behind it by the snippet at `index` of the picker. */
export function chooseFromPicker(editor: LexicalEditor, context: FieldContext, index: number): void {
  const picker = pickerOf(context);
  if (!picker) return;
  const { table, locale } = context.settings();
  const snippet = matchingSnippets(table.snippets, picker.query, locale)[index];
  context.overlay.set(undefined);
  if (!snippet) return;
  editor.update(
    () => {
      const node = $getNodeByKey(picker.node);
      const bracket = $bracketAtCaret();
      if (!$isTextNode(node) || !bracket?.node.is(node)) return;
      $replaceWithChip({ node, offset: bracket.start }, { node, offset: bracket.end }, { id: snippet.id });
    },
    { tag: HISTORY_PUSH_TAG },
  );
}

/** Makes the next or previous option the active one, round the ends. */
export function movePicker(context: FieldContext, by: 1 | -1): void {
  const picker = pickerOf(context);
  if (!picker) return;
  const { table, locale } = context.settings();
  const count = matchingSnippets(table.snippets, picker.query, locale).length;
  context.overlay.set({ ...picker, active: (picker.active + by + count) % count });
}
