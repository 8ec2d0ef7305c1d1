import {
  COMMAND_PRIORITY_BEFORE_EDITOR,
  FORMAT_TEXT_COMMAND,
  INDENT_CONTENT_COMMAND,
  IS_APPLE,
  KEY_DOWN_COMMAND,
  OUTDENT_CONTENT_COMMAND,
  type LexicalEditor,
} from 'lexical';
import type { InviteSession } from '../session/invite-session.ts';
import { $clearFormatting, $makeParagraphs, $toggleHeading, $toggleList, $toggleQuote } from './apply-block.ts';

/** What keys do, by modifiers and `KeyboardEvent.code`, so that they hold on any layout. `Mod` is Control, or Command on a Mac. */
const shortcuts: Record<string, (session: InviteSession) => void> = {
  'Mod+KeyK': ({ overlay }) => overlay.set({ kind: 'link' }),
  'Mod+Shift+KeyX': ({ fields }) => void fields.body.dispatchCommand(FORMAT_TEXT_COMMAND, 'strikethrough'),
  'Mod+Shift+Digit7': ({ fields }) => fields.body.update(() => $toggleList('numbered')),
  'Mod+Shift+Digit8': ({ fields }) => fields.body.update(() => $toggleList('bulleted')),
  'Mod+Shift+Digit9': ({ fields }) => fields.body.update($toggleQuote),
  'Mod+Alt+Digit0': ({ fields }) => fields.body.update($makeParagraphs),
  'Mod+Alt+Digit1': ({ fields }) => fields.body.update(() => $toggleHeading(1)),
  'Mod+Alt+Digit2': ({ fields }) => fields.body.update(() => $toggleHeading(2)),
  'Mod+Alt+Digit3': ({ fields }) => fields.body.update(() => $toggleHeading(3)),
  'Mod+Backslash': ({ fields }) => fields.body.update($clearFormatting),
  'Mod+BracketRight': ({ fields }) => void fields.body.dispatchCommand(INDENT_CONTENT_COMMAND, undefined),
  'Mod+BracketLeft': ({ fields }) => void fields.body.dispatchCommand(OUTDENT_CONTENT_COMMAND, undefined),
};

/** The content's own shortcuts, beside those of Lexical (bold, italic, underline, undo, redo). */
export function registerShortcuts(editor: LexicalEditor, session: InviteSession): () => void {
  return editor.registerCommand(
    KEY_DOWN_COMMAND,
    (event) => {
      if (!isMod(event)) return false;
      const run = shortcuts[writeKeys(event)];
      if (!run) return false;
      event.preventDefault();
      run(session);
      return true;
    },
    COMMAND_PRIORITY_BEFORE_EDITOR,
  );
}

function isMod({ ctrlKey, metaKey }: KeyboardEvent): boolean {
  return IS_APPLE ? metaKey : ctrlKey;
}

function writeKeys({ altKey, code, shiftKey }: KeyboardEvent): string {
  return ['Mod', altKey && 'Alt', shiftKey && 'Shift', code].filter(Boolean).join('+');
}
