import { HISTORIC_TAG, type LexicalEditor, type UpdateListenerPayload } from 'lexical';
import { FROM_HOST_TAG } from '../session/content-sync.ts';
import type { FieldContext } from '../session/session-context.ts';
import { $bracketAtCaret, mayBeInBracket } from './bracket-at-caret.ts';
import { pickerOf } from './bracket-picker.ts';
import type { LiteralBracket } from './literal-bracket.ts';
import { matchingSnippets } from './matching-snippets.ts';

/** Opens the picker where a bracket is being written, filters it while it is, and closes it elsewhere. */
export function followBracket(editor: LexicalEditor, context: FieldContext, literal: LiteralBracket) {
  const close = () => {
    if (pickerOf(context)) context.overlay.set(undefined);
  };
  return ({ editorState, dirtyLeaves, tags }: UpdateListenerPayload): void => {
    const before = pickerOf(context);
    const isTyped = dirtyLeaves.size > 0 && !tags.has(HISTORIC_TAG) && !tags.has(FROM_HOST_TAG);
    if (!isTyped && !before) return;
    const isLooked = (isTyped || dirtyLeaves.size === 0) && mayBeInBracket(editorState);
    const bracket = isLooked ? editorState.read($bracketAtCaret, { editor }) : undefined;
    const node = bracket?.node.getKey();
    if (!bracket || node === undefined || literal.is(node, bracket.start)) return close();
    const { start, query } = bracket;
    const { table, locale } = context.settings();
    if (matchingSnippets(table.snippets, query, locale).length === 0) return close();
    const active = before?.query === query ? before.active : 0;
    context.overlay.set({ kind: 'bracket-picker', field: context.field, node, start, query, active });
  };
}
