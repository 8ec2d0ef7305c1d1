import { createSnippetTable, type InviteContent, type Snippet } from '@patient-portal-access/core';
import { startTransition, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { FieldElements, FieldName } from '../session/field-editor.ts';
import { createInviteSession, type InviteSession } from '../session/invite-session.ts';
import { createStore, type Store } from '../session/store.ts';
import type { SessionSettings } from '../session/session-context.ts';
import { whenIdle } from './when-idle.ts';

interface Hosted {
  value: InviteContent;
  onChange: ((content: InviteContent) => void) | undefined;
  settings: SessionSettings;
}

/** The session of a mounted editor, once its text has been painted and the page has a moment: what stands beside the text keeps nobody waiting for it. */
export type OpenedSession = Store<InviteSession | undefined>;

/** Takes the element that a field is written in, before the session opens. */
export type HoldElement = (field: FieldName, element: HTMLElement | null) => void;

/**
 * Opens the session of a mounted editor, before its first paint, and keeps value and settings in step with the host.
 * In layout effects alone: with others, React would go through the whole tree once more before the text is painted.
 */
export function useSession({ value, onChange, settings }: Hosted): { opened: OpenedSession; hold: HoldElement } {
  const elements = useRef<FieldElements>({});
  const hold = useCallback<HoldElement>((field, element) => {
    elements.current[field] = element;
  }, []);
  const mounted = useRef<InviteSession>(undefined);
  const [opened] = useState(() => createStore<InviteSession | undefined>(undefined));
  const latest = useRef({ value, onChange, settings });
  useLayoutEffect(() => {
    latest.current = { value, onChange, settings };
  });
  useLayoutEffect(() => {
    const session = createInviteSession({
      content: latest.current.value,
      settings: latest.current.settings,
      onChange: (content) => latest.current.onChange?.(content),
      elements: elements.current,
    });
    mounted.current = session;
    const cancel = whenIdle(() => {
      session.openAll();
      opened.set(session);
    });
    return () => {
      cancel();
      session.dispose();
      mounted.current = undefined;
      opened.set(undefined);
    };
  }, [opened]);
  useLayoutEffect(() => mounted.current?.content.receive(value), [value]);
  useLayoutEffect(() => mounted.current?.configure(settings), [settings]);
  return { opened, hold };
}

/** The session for what stands beside the text; only who asks renders again when it is there. */
export function useOpened(opened: OpenedSession): InviteSession | undefined {
  const [session, setSession] = useState(opened.get);
  useLayoutEffect(() => {
    const follow = () => startTransition(() => setSession(opened.get()));
    if (opened.get() !== session) follow();
    return opened.subscribe(follow);
  }, [opened, session]);
  return session;
}

/** Settings that stay the same object until one of them changes. */
export function useSettings({ snippets, labels, locale, readOnly, coverage }: HostSettings): SessionSettings {
  const table = useMemo(() => createSnippetTable(snippets), [snippets]);
  return useMemo(() => ({ table, labels, locale, readOnly, coverage }), [table, labels, locale, readOnly, coverage]);
}

type HostSettings = Omit<SessionSettings, 'table'> & { snippets: readonly Snippet[] };
