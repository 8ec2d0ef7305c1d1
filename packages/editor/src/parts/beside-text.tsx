import { useEffect, useMemo, type RefObject } from 'react';
import { CareNotices } from '../care/care-notices.tsx';
import { createCare } from '../care/watch-care.ts';
import { watchLengths } from '../care/watch-lengths.ts';
import type { InviteSession } from '../session/invite-session.ts';
import { registerPastes } from '../paste/register-paste.ts';
import { Overlays } from './overlays.tsx';

export interface BesideTextProps {
  session: InviteSession;
  group: RefObject<HTMLElement | null>;
}

/** What one needs soon, but not to begin typing: pickers, popovers and repairs. A chunk of its own. */
export function BesideText({ session, group }: BesideTextProps) {
  const care = useMemo(() => createCare(session), [session]);
  useEffect(() => care.watch(), [care]);
  useEffect(() => watchLengths(session, group.current), [session, group]);
  useEffect(() => registerPastes(session), [session]);
  useEffect(() => session.canFloat.set(true), [session]);
  return (
    <>
      <CareNotices session={session} care={care} />
      <Overlays session={session} group={group} />
    </>
  );
}
