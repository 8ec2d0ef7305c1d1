import { IS_APPLE } from 'lexical';

const apple: Record<string, string> = { Control: '⌘', Shift: '⇧', Alt: '⌥' };
const other: Record<string, string> = { Control: 'Ctrl' };

/** `Control+Shift+X` as the keyboard in use names it. */
export function writeShortcut(shortcut: string): string {
  const names = IS_APPLE ? apple : other;
  return shortcut
    .split('+')
    .map((key) => names[key] ?? key)
    .join(IS_APPLE ? '' : '+');
}
