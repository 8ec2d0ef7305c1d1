import {
  BEFORE_INPUT_COMMAND,
  COMMAND_PRIORITY_BEFORE_EDITOR,
  COMMAND_PRIORITY_CRITICAL,
  IS_APPLE,
  KEY_DOWN_COMMAND,
  mergeRegister,
  PASTE_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { $selectAsRange, $selectedChip } from './selected-chip.ts';

/** Keys that the browser moves the caret with, by line, block or page. Lexical itself moves along the line. */
const TO_START = new Set(['Home', 'PageUp', 'ArrowUp']);
const TO_END = new Set(['End', 'PageDown', 'ArrowDown']);
/** What input methods and phone keyboards call their keys. */
export const UNNAMED_KEYS: ReadonlySet<string> = new Set(['Process', 'Unidentified', 'Dead']);

/**
 * While a chip is selected as a whole the browser has no caret, and would write at the beginning of the block. So
 * whatever writes or moves the caret steps behind the chip first, which therefore is never written over.
 * Right before Lexical's own listeners, as everything here that hears of every key: each further priority that has a
 * listener costs an update at every key.
 */
export function registerChipLeaving(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerCommand(KEY_DOWN_COMMAND, $leaveByKey, COMMAND_PRIORITY_BEFORE_EDITOR),
    // Dictation and phone keyboards press no key.
    editor.registerCommand(BEFORE_INPUT_COMMAND, $leaveForInput, COMMAND_PRIORITY_BEFORE_EDITOR),
    editor.registerCommand(
      PASTE_COMMAND,
      () => {
        $selectedChip()?.selectNext(0, 0);
        return false;
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
  );
}

function $leaveByKey(event: KeyboardEvent): boolean {
  const chip = $selectedChip();
  const isBack = TO_START.has(event.key);
  if (!chip) return false;
  if (isBack || TO_END.has(event.key)) {
    // So that the rest of the line is selected together with the chip.
    if (event.shiftKey) $selectAsRange(chip, isBack ? 'backward' : 'forward');
    else if (isBack) chip.selectPrevious();
    else chip.selectNext(0, 0);
  } else if (isWriting(event)) chip.selectNext(0, 0);
  return false;
}

function $leaveForInput(event: InputEvent): boolean {
  if (!event.inputType.startsWith('insert')) return false;
  const caret = $selectedChip()?.selectNext(0, 0);
  if (!caret || !event.data) return false;
  event.preventDefault();
  caret.insertText(event.data);
  return true;
}

/** AltGr, which Windows reports as Control and Alt, writes; so does Option on a Mac. */
function isWriting({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const isShortcut = metaKey || (IS_APPLE ? ctrlKey : ctrlKey !== altKey);
  return UNNAMED_KEYS.has(key) || (key.length === 1 && !isShortcut);
}
