import {
  BLUR_COMMAND,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_LOW,
  HISTORIC_TAG,
  HISTORY_PUSH_TAG,
  KEY_DOWN_COMMAND,
  mergeRegister,
  PASTE_TAG,
  type LexicalEditor,
  type UpdateListenerPayload,
} from 'lexical';
import { FROM_HOST_TAG } from '../session/content-sync.ts';
import type { FieldContext } from '../session/session-context.ts';
import { chooseFromPicker, movePicker, pickerOf } from './bracket-picker.ts';
import { $applyClosedBracket, $closedBracketAtCaret, LITERAL_TAG } from './close-bracket.ts';
import { textBeforeCaret } from './bracket-at-caret.ts';
import { followBracket } from './follow-bracket.ts';
import { createLiteralBracket, type LiteralBracket } from './literal-bracket.ts';

/** Typing `[` opens the picker, typing goes on filtering it, and `]` behind a known label makes a chip. */
export function registerBrackets(editor: LexicalEditor, context: FieldContext): () => void {
  const literal = createLiteralBracket();
  return mergeRegister(
    editor.registerUpdateListener(followBracket(editor, context, literal)),
    editor.registerUpdateListener(closeBracket(editor, context, literal)),
    editor.registerCommand(KEY_DOWN_COMMAND, pickByKey(editor, context, literal), COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(
      BLUR_COMMAND,
      () => {
        if (pickerOf(context)) context.overlay.set(undefined);
        return false;
      },
      COMMAND_PRIORITY_LOW,
    ),
  );
}

const NOT_TYPED = [HISTORIC_TAG, FROM_HOST_TAG, PASTE_TAG, LITERAL_TAG];

/** Makes a chip of a bracket that was just closed, or text for good where Escape has settled it, as an undo step of its own: undo gives back what was typed. */
function closeBracket(editor: LexicalEditor, context: FieldContext, literal: LiteralBracket) {
  const $find = () => {
    const closed = $closedBracketAtCaret(context.settings().table);
    const isSettled = closed && literal.is(closed.from.node.getKey(), closed.from.offset);
    return isSettled ? { ...closed, becomes: { text: closed.written } } : closed;
  };
  const $close = () => {
    const closed = $find();
    if (closed) $applyClosedBracket(closed);
  };
  return ({ editorState, dirtyLeaves, tags }: UpdateListenerPayload): void => {
    if (dirtyLeaves.size === 0 || editor.isComposing() || NOT_TYPED.some((tag) => tags.has(tag))) return;
    if (!/[\]］]/u.test(textBeforeCaret(editorState, 1))) return;
    if (editorState.read($find, { editor })) editor.update($close, { tag: HISTORY_PUSH_TAG });
  };
}

/** The keys of the open picker; focus stays in the text. */
function pickByKey(editor: LexicalEditor, context: FieldContext, literal: LiteralBracket) {
  return (event: KeyboardEvent): boolean => {
    const picker = pickerOf(context);
    // Until there is a list to see, no key is its own.
    if (!picker || !context.canFloat() || event.isComposing) return false;
    if (event.key === 'Escape') {
      literal.settle(picker.node, picker.start);
      context.overlay.set(undefined);
      context.announce(context.settings().labels.keptAsText);
    } else if (event.key === 'ArrowDown') movePicker(context, 1);
    else if (event.key === 'ArrowUp') movePicker(context, -1);
    else if (event.key === 'Enter' || event.key === 'Tab') chooseFromPicker(editor, context, picker.active);
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };
}
