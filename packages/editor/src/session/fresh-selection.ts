import type { LexicalEditor } from 'lexical';
import { UNNAMED_KEYS } from '../chips/leave-chip.ts';

const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock']);

/**
 * Lets keys act where the caret is seen. Browsers tell of a moved caret some time after it moved (`selectionchange` is a task
 * of its own: https://w3c.github.io/selection-api/#selectionchange-event), and Lexical answers Enter, Backspace or a shortcut from
 * what it was told last: pressed at once after End, they would act where the caret was. Letters are written where the caret is
 * anyway.
 */
export function registerFreshSelection(editor: LexicalEditor): () => void {
  const tell = (event: KeyboardEvent) => {
    if (event.isComposing || !isAnsweredByLexical(event)) return;
    editor.getRootElement()?.ownerDocument.dispatchEvent(new Event('selectionchange'));
  };
  return editor.registerRootListener((root, previous) => {
    previous?.removeEventListener('keydown', tell, true);
    root?.addEventListener('keydown', tell, true);
  });
}

function isAnsweredByLexical({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key.length > 1 ? !MODIFIERS.has(key) && !UNNAMED_KEYS.has(key) : ctrlKey || metaKey;
}
