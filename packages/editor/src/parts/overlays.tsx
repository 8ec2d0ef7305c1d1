import { useCallback, type RefObject } from 'react';
import { ProblemPopover } from '../care/problem-popover.tsx';
import { ChipPopover } from '../chips/chip-popover.tsx';
import { LinkPopover } from '../links/link-popover.tsx';
import { BracketPickerPopover } from '../picker/bracket-picker-popover.tsx';
import { SnippetPickerPopover } from '../picker/snippet-picker-popover.tsx';
import type { InviteSession } from '../session/invite-session.ts';
import { AlignmentMenu } from '../toolbar/alignment-menu.tsx';
import { HeadingMenu } from '../toolbar/heading-menu.tsx';
import { MoreMenu } from '../toolbar/more-menu.tsx';
import { useStore } from './use-store.ts';

export interface OverlaysProps {
  session: InviteSession;
  group: RefObject<HTMLElement | null>;
}

/** What floats over the editor just now. */
export function Overlays({ session, group }: OverlaysProps) {
  const overlay = useStore(session.overlay);
  const tool = useCallback(
    (name: string) => {
      // A tool without room is reached through "More".
      const [inRow, more] = [`[data-tool="${name}"]`, '[data-tool="more"]'].map((tool_) =>
        group.current?.querySelector<HTMLElement>(`${tool_}:not([data-folded])`),
      );
      return inRow ?? more ?? undefined;
    },
    [group],
  );
  const snippetTool = useCallback(() => tool('insertSnippet'), [tool]);
  const alignmentTool = useCallback(() => tool('alignment'), [tool]);
  const headingTool = useCallback(() => tool('heading'), [tool]);
  const moreTool = useCallback(() => tool('more'), [tool]);
  switch (overlay?.kind) {
    case 'bracket-picker':
      return <BracketPickerPopover session={session} overlay={overlay} />;
    case 'button-picker':
      return <SnippetPickerPopover session={session} button={snippetTool} />;
    case 'chip':
      return <ChipPopover key={overlay.node} session={session} field={overlay.field} node={overlay.node} />;
    case 'problem':
      return <ProblemPopover session={session} problem={overlay.problem} />;
    case 'link':
      return <LinkPopover session={session} />;
    case 'alignment':
      return <AlignmentMenu session={session} button={alignmentTool} />;
    case 'heading':
      return <HeadingMenu session={session} button={headingTool} />;
    case 'more':
      return <MoreMenu session={session} from={overlay.from} button={moreTool} />;
    case undefined:
      return null;
    default:
      return overlay satisfies never;
  }
}
