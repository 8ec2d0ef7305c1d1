import type { ComponentProps } from 'react';
import { writeShortcut } from './write-shortcut.ts';

export interface ToolButtonProps extends ComponentProps<'button'> {
  name: string;
  label: string;
  shortcut?: string | undefined;
  /** Whether Tab leads to it. */
  isStop: boolean;
  onRun: () => void;
}

/** A tool. One that cannot be used now stays where it is and can be reached, so that the others do not move. */
export function ToolButton({ name, label, shortcut, isStop, disabled, onRun, children, ...rest }: ToolButtonProps) {
  return (
    <button
      type="button"
      data-slot="editor-tool"
      data-tool={name}
      aria-label={label}
      aria-disabled={disabled}
      aria-keyshortcuts={shortcut}
      title={shortcut ? `${label} (${writeShortcut(shortcut)})` : label}
      tabIndex={isStop ? 0 : -1}
      // The text keeps its focus and selection.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        if (!disabled) onRun();
      }}
      {...rest}
    >
      {children}
    </button>
  );
}
