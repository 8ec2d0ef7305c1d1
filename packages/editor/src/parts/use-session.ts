import { createSnippetTable, type InviteContent, type Snippet } from '@patient-portal-access/core';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { createInviteSession, type InviteSession } from '../session/invite-session.ts';
import type { SessionSettings } from '../session/session-context.ts';

/** Opens the session of a mounted editor and keeps value and settings in step with the host. Undefined on the server and before the first paint. */
export function useSession(
  value: InviteContent,
  onChange: ((content: InviteContent) => void) | undefined,
  settings: SessionSettings,
): InviteSession | undefined {
  const [session, setSession] = useState<InviteSession>();
  const latest = useRef({ value, onChange, settings });
  useLayoutEffect(() => {
    latest.current = { value, onChange, settings };
  });
  useLayoutEffect(() => {
    const opened = createInviteSession({
      content: latest.current.value,
      settings: latest.current.settings,
      onChange: (content) => latest.current.onChange?.(content),
    });
    setSession(opened);
    return () => {
      opened.dispose();
      setSession(undefined);
    };
  }, []);
  useEffect(() => session?.content.receive(value), [session, value]);
  useLayoutEffect(() => session?.configure(settings), [session, settings]);
  return session;
}

/** Settings that stay the same object until one of them changes. */
export function useSettings({ snippets, labels, locale, readOnly, coverage }: HostSettings): SessionSettings {
  const table = useMemo(() => createSnippetTable(snippets), [snippets]);
  return useMemo(() => ({ table, labels, locale, readOnly, coverage }), [table, labels, locale, readOnly, coverage]);
}

type HostSettings = Omit<SessionSettings, 'table'> & { snippets: readonly Snippet[] };
