import type { Align } from '@patient-portal-access/core';
import { useCallback, type KeyboardEvent } from 'react';
import { Popover } from '../parts/popover.tsx';
import type { InviteSession } from '../session/invite-session.ts';
import { $align } from './apply-block.ts';
import { Icon } from './icons.tsx';
import { focusField } from '../session/focus-field.ts';

/** The menu of the alignment tool. */
export function AlignmentMenu({ session, button }: { session: InviteSession; button: () => HTMLElement | undefined }) {
  const { labels } = session.settings.get();
  const current = session.formatting.get().align;
  const choices = [
    { align: 'start', icon: 'alignStart', label: labels.alignStart },
    { align: 'center', icon: 'alignCenter', label: labels.alignCenter },
    { align: 'end', icon: 'alignEnd', label: labels.alignEnd },
  ] as const satisfies { align: Align; icon: string; label: string }[];

  const anchor = useCallback(() => button()?.getBoundingClientRect(), [button]);
  const close = useCallback(
    (because: 'escape' | 'outside') => {
      session.overlay.set(undefined);
      if (because === 'escape') button()?.focus();
    },
    [session, button],
  );
  const choose = (align: Align) => {
    session.overlay.set(undefined);
    session.fields.body.update(() => $align(align));
    focusField(session.fields.body);
  };
  return (
    <Popover anchor={anchor} onDismiss={close} data-size="small">
      <div role="menu" tabIndex={-1} aria-label={labels.alignment} onKeyDown={(event) => moveInMenu(event, close)}>
        {choices.map(({ align, icon, label }) => (
          <button
            key={align}
            type="button"
            role="menuitemradio"
            aria-checked={align === current}
            data-slot="editor-menu-item"
            data-autofocus={align === current || undefined}
            tabIndex={-1}
            onClick={() => choose(align)}
          >
            <Icon name={icon} />
            {label}
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
