import { UNDO_COMMAND } from 'lexical';
import { useStore } from '../parts/use-store.ts';
import { focusField } from '../session/focus-field.ts';
import type { InviteSession } from '../session/invite-session.ts';

/** Says what a paste has lost, until one goes on writing. */
export function PasteNotice({ session }: { session: InviteSession }) {
  const note = useStore(session.pasted);
  const { labels } = session.settings.get();
  if (!note) return null;
  const editor = session.fields[session.active.get()];
  return (
    <div data-slot="editor-notice" data-state="info">
      <span>{note.message}</span>
      <span data-slot="editor-actions">
        {note.canUndo && (
          <button
            type="button"
            data-slot="editor-notice-action"
            onClick={() => {
              editor.dispatchCommand(UNDO_COMMAND, undefined);
              focusField(editor);
            }}
          >
            {labels.undoPaste}
          </button>
        )}
        <button type="button" data-slot="editor-notice-action" onClick={() => session.pasted.set(undefined)}>
          {labels.close}
        </button>
      </span>
    </div>
  );
}
