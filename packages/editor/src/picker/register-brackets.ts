import {
  $isRangeSelection,
  $isTextNode,
  BLUR_COMMAND,
  COMMAND_PRIORITY_BEFORE_EDITOR,
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
import { $applyClosedBrackets, $closedBracketsAtCaret, LITERAL_TAG } from './close-bracket.ts';
import { textBeforeCaret } from './bracket-at-caret.ts';
import { followBracket } from './follow-bracket.ts';
import { createLiteralBracket, type LiteralBracket } from './literal-bracket.ts';

/** Typing `[` opens the picker, typing goes on filtering it, and `]` behind a known label makes a chip. */
export function registerBrackets(editor: LexicalEditor, context: FieldContext): () => void {
  const literal = createLiteralBracket();
  return mergeRegister(
    editor.registerUpdateListener(followBracket(editor, context, literal)),
    editor.registerUpdateListener(closeBrackets(editor, context, literal)),
    editor.registerCommand(KEY_DOWN_COMMAND, pickByKey(editor, context, literal), COMMAND_PRIORITY_BEFORE_EDITOR),
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

/**
 * Makes chips of brackets that were just closed, or text for good where Escape has settled it, as an undo step of its
 * own: undo gives back what was written. Dictation and keyboards that complete words write many characters at once.
 */
function closeBrackets(editor: LexicalEditor, context: FieldContext, literal: LiteralBracket) {
  const $find = (written: number) =>
    $closedBracketsAtCaret(context.settings().table, written).map((closed) => {
      const isSettled = literal.is(closed.from.node.getKey(), closed.from.offset);
      return isSettled ? { ...closed, becomes: { text: closed.written } } : closed;
    });
  return (update: UpdateListenerPayload): void => {
    const { editorState, dirtyLeaves, tags } = update;
    if (dirtyLeaves.size === 0 || editor.isComposing() || NOT_TYPED.some((tag) => tags.has(tag))) return;
    const written = writtenAtCaret(update);
    if (!/[\]］]/u.test(textBeforeCaret(editorState, written))) return;
    if (editorState.read(() => $find(written), { editor }).length === 0) return;
    editor.update(() => $applyClosedBrackets($find(written)), { tag: HISTORY_PUSH_TAG });
  };
}

/** How many characters an update has written before the caret, at least one. */
function writtenAtCaret({ editorState, prevEditorState }: UpdateListenerPayload): number {
  const { _selection: selection } = editorState;
  if (!$isRangeSelection(selection)) return 1;
  const { key, offset } = selection.anchor;
  const [before, now] = [prevEditorState._nodeMap.get(key), editorState._nodeMap.get(key)];
  const isGrown = $isTextNode(before) && $isTextNode(now);
  return Math.max(1, isGrown ? now.__text.length - before.__text.length : offset);
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
