import { type InviteContent, parseInviteContent } from '@patient-portal-access/core';

/** An invite being edited: the text, and what it was made from. */
export interface InviteDraft {
  content: InviteContent;
  base: InviteContent;
  baseRevision: string;
}

const PREFIX = 'patient-portal-access:draft:';

/** The draft that was left in this tab. Storage may be blocked, or hold what an older version wrote: then there is none. */
export function readStoredDraft(place: string): InviteDraft | undefined {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(PREFIX + place) ?? 'null');
    if (typeof stored !== 'object' || stored === null) return undefined;
    if (!('content' in stored && 'base' in stored && 'baseRevision' in stored)) return undefined;
    if (typeof stored.baseRevision !== 'string') return undefined;
    return {
      content: parseInviteContent(stored.content),
      base: parseInviteContent(stored.base),
      baseRevision: stored.baseRevision,
    };
  } catch {
    return undefined;
  }
}

/** Keeps the draft for a reload of this tab; where storage is blocked or full it lives on in memory only. */
export function writeStoredDraft(place: string, draft: InviteDraft | undefined): void {
  try {
    if (draft) sessionStorage.setItem(PREFIX + place, JSON.stringify(draft));
    else sessionStorage.removeItem(PREFIX + place);
  } catch {
    // Nothing is lost but the copy.
  }
}
