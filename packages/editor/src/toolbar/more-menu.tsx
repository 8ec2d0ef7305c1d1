import type { InviteSession } from '../session/invite-session.ts';
import { ToolMenu } from './tool-menu.tsx';
import { allTools, iconOf, isAvailable, isPressed } from './tools.ts';

export interface MoreMenuProps {
  session: InviteSession;
  /** Index of the first tool without room in the toolbar. */
  from: number;
  button: () => HTMLElement | undefined;
}

/** The tools that have no room in the toolbar. */
export function MoreMenu({ session, from, button }: MoreMenuProps) {
  const { labels } = session.settings.get();
  const choices = allTools.slice(from).map((tool) => ({
    name: tool.name,
    icon: iconOf(tool, session),
    label: labels[tool.name],
    shortcut: tool.shortcut,
    opens: tool.opens,
    isCurrent: tool.opens ? undefined : isPressed(tool, session),
    isDisabled: !isAvailable(tool, session),
    choose: () => tool.run(session),
  }));
  return <ToolMenu session={session} button={button} label={labels.moreTools} inForce="any" choices={choices} />;
}
