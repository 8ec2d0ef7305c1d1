import type { Align } from '@patient-portal-access/core';
import type { InviteSession } from '../session/invite-session.ts';
import { $align } from './apply-block.ts';
import { ToolMenu } from './tool-menu.tsx';

/** The menu of the alignment tool. */
export function AlignmentMenu({ session, button }: { session: InviteSession; button: () => HTMLElement | undefined }) {
  const { labels } = session.settings.get();
  const current = session.formatting.get().align;
  const choices = [
    { name: 'start', icon: 'alignStart', label: labels.alignStart },
    { name: 'center', icon: 'alignCenter', label: labels.alignCenter },
    { name: 'end', icon: 'alignEnd', label: labels.alignEnd },
  ] as const satisfies { name: Align; icon: string; label: string }[];
  return (
    <ToolMenu
      session={session}
      button={button}
      label={labels.alignment}
      inForce="one"
      choices={choices.map((choice) => ({
        ...choice,
        isCurrent: choice.name === current,
        choose: () => session.fields.body.update(() => $align(choice.name)),
      }))}
    />
  );
}
