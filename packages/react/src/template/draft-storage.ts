import type { InviteContent } from '@patient-portal-access/core';

/** An invite being edited: the text, and what it was made from. */
export interface InviteDraft {
  content: InviteContent;
  base: InviteContent;
  baseRevision: string;
}

const PREFIX = 'patient-portal-access:draft:';

/** The draft that was left in this tab. Storage may be blocked, or hold what an older version wrote: then there is none. */
export async function readStoredDraft(place: string): Promise<InviteDraft | undefined> {
  try {
    const written = sessionStorage.getItem(PREFIX + place);
    return written === null ? undefined : (await import('./parse-draft.ts')).parseDraft(JSON.parse(written));
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
