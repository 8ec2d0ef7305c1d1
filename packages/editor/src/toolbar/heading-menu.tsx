import type { InviteSession } from '../session/invite-session.ts';
import { $makeHeadings, $makeParagraphs } from './apply-block.ts';
import { ToolMenu } from './tool-menu.tsx';

/** The menu of the heading tool: three sizes, and ordinary text. */
export function HeadingMenu({ session, button }: { session: InviteSession; button: () => HTMLElement | undefined }) {
  const { labels } = session.settings.get();
  const { block } = session.formatting.get();
  const headings = ([1, 2, 3] as const).map((level) => ({
    name: `heading${level}`,
    label: labels.headingLevel(level),
    shortcut: `Control+Alt+${level}`,
    isCurrent: block === `heading${level}`,
    choose: () => session.fields.body.update(() => $makeHeadings(level)),
  }));
  const plain = {
    name: 'paragraph',
    label: labels.plainText,
    shortcut: 'Control+Alt+0',
    isCurrent: block === 'paragraph',
    choose: () => session.fields.body.update($makeParagraphs),
  };
  return (
    <ToolMenu session={session} button={button} label={labels.heading} inForce="one" choices={[...headings, plain]} />
  );
}
