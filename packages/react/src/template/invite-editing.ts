import {
  contentEquals,
  type InviteContent,
  type InviteTemplate,
  isPortalAccessError,
  type PortalAccessAdapter,
} from '@patient-portal-access/core';
import type { QueryClient } from '@tanstack/react-query';
import type { Queries } from '../queries.ts';
import { type InviteDraft, readStoredDraft, writeStoredDraft } from './draft-storage.ts';

/** Where the editing of the invite stands. Without a draft the text is the stored one. */
export interface EditingState {
  draft?: InviteDraft;
  /** The draft comes from before a reload. */
  restored?: boolean;
  saving?: boolean;
  /** Saved in this visit, and nothing changed since. */
  saved?: boolean;
  error?: unknown;
  /** What Discard threw away, until something else happens. */
  discarded?: InviteDraft;
  /** What a colleague stored meanwhile; the draft waits for a decision. */
  theirs?: InviteTemplate;
}

/** The one draft of a screen, shared by editor, checklist, preview and guards. */
export interface InviteEditing {
  read: () => EditingState;
  subscribe: (listener: () => void) => () => void;
  /** Names the draft's place in storage, once practice and viewer are known, and brings back what was left there. */
  attach: (place: string) => void;
  change: (content: InviteContent) => void;
  discard: () => void;
  /** Takes a Discard back. */
  restore: () => void;
  /** Resolves with what is stored now, or with nothing if it was not saved: then the state says why. */
  save: () => Promise<InviteTemplate | undefined>;
  /** Ends a conflict: this content, made from theirs. */
  settle: (content: InviteContent) => void;
  flush: () => void;
}

interface Backing {
  adapter: PortalAccessAdapter;
  client: QueryClient;
  queries: Queries;
}

const STORE_AFTER_MS = 250;

export function createInviteEditing(backing: Backing): InviteEditing {
  const { adapter, client, queries } = backing;
  const listeners = new Set<() => void>();
  let state: EditingState = {};
  let place: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const stored = () => client.getQueryData(queries.template.queryKey);
  const flush = () => {
    clearTimeout(timer);
    if (place !== undefined) writeStoredDraft(place, state.draft);
  };
  const become = (next: EditingState) => {
    if (next.draft !== state.draft) {
      clearTimeout(timer);
      timer = setTimeout(flush, STORE_AFTER_MS);
    }
    state = next;
    for (const listener of listeners) listener();
  };

  const store = async (sent: InviteDraft) => {
    const answer = await adapter.saveTemplate({ content: sent.content, revision: sent.baseRevision });
    // The same text keeps its identity, so that the editor sees no change.
    const template = contentEquals(answer.content, sent.content) ? { ...answer, content: sent.content } : answer;
    client.setQueryData(queries.template.queryKey, template);
    const typedMeanwhile = state.draft && state.draft.content !== sent.content ? state.draft.content : undefined;
    become(typedMeanwhile ? { draft: draftOf(typedMeanwhile, template) } : { saved: true });
    return template;
  };
  const fail = async (error: unknown) => {
    const { draft } = state;
    if (isPortalAccessError(error) && error.code === 'conflict') {
      const theirs = await client.fetchQuery({ ...queries.template, staleTime: 0 }).catch(() => undefined);
      // Stored before, though the answer was lost, or written alike by a colleague.
      if (theirs && draft && contentEquals(theirs.content, draft.content)) return become({ saved: true });
      if (theirs) return become({ ...(draft && { draft }), theirs });
    }
    become({ ...(draft && { draft }), error });
  };

  return {
    read: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    attach(at) {
      if (place === at) return;
      place = at;
      void readStoredDraft(at).then((draft) => {
        if (draft && !state.draft && place === at) become({ draft, restored: true });
      });
    },
    change(content) {
      const template = stored();
      if (!template) return;
      const base = state.draft ?? { base: template.content, baseRevision: template.revision };
      const draft = { content, base: base.base, baseRevision: base.baseRevision };
      const { saving, theirs } = state;
      become({
        // Until it is known what is stored, the old text is a change, too.
        ...((saving || !contentEquals(content, draft.base)) && { draft }),
        ...(saving && { saving }),
        ...(theirs && { theirs }),
      });
    },
    discard: () => become(state.draft ? { discarded: state.draft } : {}),
    restore: () => become(state.discarded ? { draft: state.discarded } : state),
    async save() {
      const { draft } = state;
      if (!draft || state.saving) return undefined;
      become({ draft, saving: true });
      try {
        return await store(draft);
      } catch (error) {
        await fail(error);
        return undefined;
      }
    },
    settle(content) {
      const { theirs } = state;
      if (!theirs) return;
      if (!contentEquals(content, theirs.content)) become({ draft: draftOf(content, theirs) });
      // Mine is put aside, not thrown away.
      else become(state.draft ? { discarded: draftOf(state.draft.content, theirs) } : {});
    },
    flush,
  };
}

function draftOf(content: InviteContent, template: InviteTemplate): InviteDraft {
  return { content, base: template.content, baseRevision: template.revision };
}
