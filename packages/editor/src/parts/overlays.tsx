import { useMemo, type RefObject } from 'react';
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
  const tools = useMemo(() => {
    // A tool without room is reached through "More".
    const find = (name: string) =>
      group.current?.querySelector<HTMLElement>(`[data-tool="${name}"]:not([data-folded])`);
    const tool = (name: string) => () => find(name) ?? find('more') ?? undefined;
    return {
      insertSnippet: tool('insertSnippet'),
      alignment: tool('alignment'),
      heading: tool('heading'),
      more: tool('more'),
    };
  }, [group]);
  switch (overlay?.kind) {
    case 'bracket-picker':
      return <BracketPickerPopover session={session} overlay={overlay} />;
    case 'button-picker':
      return <SnippetPickerPopover session={session} button={tools.insertSnippet} />;
    case 'chip':
      return <ChipPopover key={overlay.node} session={session} field={overlay.field} node={overlay.node} />;
    case 'problem':
      return <ProblemPopover session={session} problem={overlay.problem} />;
    case 'link':
      return <LinkPopover session={session} />;
    case 'alignment':
      return <AlignmentMenu session={session} button={tools.alignment} />;
    case 'heading':
      return <HeadingMenu session={session} button={tools.heading} />;
    case 'more':
      return <MoreMenu session={session} from={overlay.from} button={tools.more} />;
    case undefined:
      return null;
    default:
      return overlay satisfies never;
  }
}
