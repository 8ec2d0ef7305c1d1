import type { InviteContent, InviteTemplate, Practice, Snippet } from '@patient-portal-access/core';
import { isPortalAccessError } from '@patient-portal-access/core';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { refetchFailed } from '../provider/query-client.ts';
import { useViewer } from '../provider/use-viewer.ts';

/** Two people wrote at once. Nothing of either is lost until one of the three is chosen. */
export interface InviteConflict {
  base: InviteContent;
  mine: InviteContent;
  theirs: InviteTemplate;
  keepMine: () => Promise<boolean>;
  takeTheirs: () => void;
  /** Joins both texts, to be looked at and then saved. */
  keepBoth: () => void;
}

export interface InviteTemplateView {
  state: 'loading' | 'failed' | 'saved' | 'unsaved' | 'saving' | 'save_failed' | 'conflict';
  /** As it is being edited. */
  content?: InviteContent;
  /** As it is stored. */
  template?: InviteTemplate;
  snippets: Snippet[];
  practice?: Practice;
  unsaved: boolean;
  /** Saved in this visit. */
  justSaved: boolean;
  /** The unsaved text comes from before a reload. */
  restored: boolean;
  readOnlyBecause?: string;
  error?: unknown;
  conflict?: InviteConflict;
  change: (content: InviteContent) => void;
  discard: () => void;
  /** Takes the last Discard back; absent where nothing was discarded. */
  restore?: () => void;
  /** Resolves with whether it is saved now. */
  save: () => Promise<boolean>;
  /** Loads again after a failure. */
  reload: () => void;
}

/** The invite: what is stored, what is being written, and what became of saving it. */
export function useInviteTemplate(): InviteTemplateView {
  const { session, report } = usePortalAccess();
  const { client, queries, editing } = session;
  const { viewer, because } = useViewer();
  const { data: template, error: templateError } = useQuery(queries.template, client);
  const { data: settings, error: settingsError } = useQuery(queries.settings, client);
  const { data: snippets, error: snippetsError } = useQuery(queries.snippets, client);
  const now = useSyncExternalStore(editing.subscribe, editing.read, editing.read);

  const place = settings && viewer && template ? `${settings.practice.id}:${viewer.id}` : undefined;
  useEffect(() => {
    if (place !== undefined) editing.attach(place);
  }, [editing, place]);

  const save = useCallback(async () => {
    if (!editing.read().draft) return true;
    const stored = await editing.save();
    const { error, theirs } = editing.read();
    if (stored) report({ type: 'invite_saved' });
    else if (theirs) report({ type: 'invite_save_failed', code: 'conflict' });
    else if (error) report({ type: 'invite_save_failed', code: isPortalAccessError(error) ? error.code : 'internal' });
    return stored !== undefined;
  }, [editing, report]);
  const reload = useCallback(() => refetchFailed(client), [client]);
  const conflict = useMemo<InviteConflict | undefined>(() => {
    const { draft, theirs } = now;
    if (!draft || !theirs) return undefined;
    const { base, content: mine } = draft;
    return {
      base,
      mine,
      theirs,
      keepMine: () => (editing.settle(mine), save()),
      takeTheirs: () => editing.settle(theirs.content),
      keepBoth: () =>
        void import('./join-texts.ts').then(({ joinTexts }) => editing.settle(joinTexts(base, mine, theirs.content))),
    };
  }, [now, editing, save]);

  const loaded = template !== undefined && settings !== undefined && snippets !== undefined;
  const loadError = loaded ? undefined : (templateError ?? settingsError ?? snippetsError ?? undefined);
  const readOnlyBecause = because('editTemplate');
  return {
    state: !loaded ? (loadError ? 'failed' : 'loading') : stateOf(now),
    ...(loaded && { content: now.draft?.content ?? template.content, template, practice: settings.practice }),
    snippets: snippets ?? NO_SNIPPETS,
    unsaved: now.draft !== undefined,
    justSaved: now.saved ?? false,
    restored: now.restored ?? false,
    ...(readOnlyBecause !== undefined && { readOnlyBecause }),
    ...((now.error ?? loadError) !== undefined && { error: now.error ?? loadError }),
    ...(conflict && { conflict }),
    change: editing.change,
    discard: editing.discard,
    ...(now.discarded && { restore: editing.restore }),
    save,
    reload,
  };
}

const NO_SNIPPETS: Snippet[] = [];

function stateOf(now: { draft?: unknown; saving?: boolean; error?: unknown; theirs?: unknown }) {
  if (now.theirs) return 'conflict';
  if (now.saving) return 'saving';
  if (now.error !== undefined) return 'save_failed';
  return now.draft ? 'unsaved' : 'saved';
}
