import {
  $addUpdateTag,
  $getSelection,
  COMMAND_PRIORITY_HIGH,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  mergeRegister,
  PASTE_COMMAND,
  PASTE_TAG,
} from 'lexical';
import type { FieldName } from '../session/field-editor.ts';
import type { InviteSession } from '../session/invite-session.ts';
import type { ClipboardTexts } from './hold-paste.ts';
import { $insertPasted } from './insert-pasted.ts';
import { readClipboard } from './read-clipboard.ts';
import { sayDropped } from './say-dropped.ts';

/** Pastes and drops: what an invite can hold comes in, the rest is named. One undo takes it back. */
export function registerPastes(session: InviteSession): () => void {
  const held = session.heldPaste.get();
  if (held) session.fields[held.field].update(() => void $paste(session, held.field, held.data));
  session.heldPaste.set(undefined);
  return mergeRegister(
    registerPaste(session, 'subject'),
    registerPaste(session, 'preheader'),
    registerPaste(session, 'body'),
  );
}

function registerPaste(session: InviteSession, field: FieldName): () => void {
  const editor = session.fields[field];
  return mergeRegister(
    editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        const data = 'clipboardData' in event ? event.clipboardData : null;
        if (!data || !$paste(session, field, data)) return false;
        event.preventDefault();
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      CONTROLLED_TEXT_INSERTION_COMMAND,
      (event) => {
        const isForeign = typeof event !== 'string' && /^insertFrom(?:Paste|Drop|Yank)/.test(event.inputType);
        return isForeign && event.dataTransfer !== null && $paste(session, field, event.dataTransfer);
      },
      COMMAND_PRIORITY_HIGH,
    ),
  );
}

/** False where Lexical does better: with what comes from an editor of this kind. */
function $paste(session: InviteSession, field: FieldName, data: ClipboardTexts): boolean {
  const { labels, table } = session.settings.get();
  const read = $getSelection() ? readClipboard(data, table) : 'own';
  if (read === 'own') return false;
  const lost = read === 'too-large' ? labels.pasteTooLarge : sayDropped(read.dropped, labels);
  const blocks = read === 'too-large' ? [] : read.blocks;
  const canUndo = blocks.length > 0;
  if (canUndo) {
    $addUpdateTag(PASTE_TAG);
    $insertPasted(blocks, field);
  }
  if (canUndo || lost !== undefined) session.announcement.set(lost ?? labels.pasted);
  session.pasted.set(lost === undefined ? undefined : { message: lost, canUndo });
  return true;
}
