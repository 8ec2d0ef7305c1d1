import { useCallback, type KeyboardEvent } from 'react';
import { Popover } from '../parts/popover.tsx';
import { focusField } from '../session/focus-field.ts';
import type { InviteSession } from '../session/invite-session.ts';
import { Icon, type IconName } from './icons.tsx';
import { writeShortcut } from './write-shortcut.ts';

/** One of the choices of a tool. */
export interface Choice {
  name: string;
  label: string;
  icon?: IconName;
  shortcut?: string | undefined;
  /** What it leads to, rather than to act at once. */
  opens?: 'menu' | 'dialog' | undefined;
  /** Undefined for what can only be done, not be in force. */
  isCurrent: boolean | undefined;
  isDisabled?: boolean;
  choose: () => void;
}

export interface ToolMenuProps {
  session: InviteSession;
  /** The tool that has opened it. */
  button: () => HTMLElement | undefined;
  label: string;
  /** How many of the choices are in force. */
  inForce: 'one' | 'any';
  choices: readonly Choice[];
}

const roles = { one: 'menuitemradio', any: 'menuitemcheckbox' } as const;

/** The menu of a tool. */
export function ToolMenu({ session, button, label, inForce, choices }: ToolMenuProps) {
  const anchor = useCallback(() => button()?.getBoundingClientRect(), [button]);
  const close = useCallback(
    (because: 'escape' | 'outside') => {
      session.overlay.set(undefined);
      if (because === 'escape') button()?.focus();
    },
    [session, button],
  );
  const choose = ({ isDisabled, opens, choose: act }: Choice) => {
    if (isDisabled) return;
    session.overlay.set(undefined);
    if (!opens) focusField(session.fields[session.active.get()]);
    act();
  };
  const first = choices.find(({ isCurrent }) => isCurrent && inForce === 'one') ?? choices[0];
  return (
    <Popover anchor={anchor} onDismiss={close} data-size="small">
      <div role="menu" tabIndex={-1} aria-label={label} onKeyDown={(event) => moveInMenu(event, close)}>
        {choices.map((choice) => (
          <button
            key={choice.name}
            type="button"
            role={choice.isCurrent === undefined ? 'menuitem' : roles[inForce]}
            aria-checked={choice.isCurrent}
            aria-disabled={choice.isDisabled}
            aria-haspopup={choice.opens}
            aria-keyshortcuts={choice.shortcut}
            data-slot="editor-menu-item"
            data-autofocus={choice === first || undefined}
            tabIndex={-1}
            onClick={() => choose(choice)}
          >
            {choice.icon && <Icon name={choice.icon} />}
            {choice.label}
            {choice.shortcut && (
              <span data-slot="editor-shortcut" aria-hidden="true">
                {writeShortcut(choice.shortcut)}
              </span>
            )}
          </button>
        ))}
      </div>
    </Popover>
  );
}

function moveInMenu(event: KeyboardEvent<HTMLElement>, close: (because: 'escape' | 'outside') => void): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role^="menuitem"]')];
  const at = items.findIndex((item) => item === event.target);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  if (event.key === 'Tab') close('escape');
  else if (next !== undefined) items.at(next % items.length)?.focus();
  else return;
  event.preventDefault();
}
