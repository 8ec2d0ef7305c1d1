import { parseInviteContent } from '@patient-portal-access/core';
import type { InviteDraft } from './draft-storage.ts';

/** A draft as it was stored. @throws PortalAccessError where an invite in it is not one. */
export function parseDraft(stored: unknown): InviteDraft | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  if (!('content' in stored && 'base' in stored && 'baseRevision' in stored)) return undefined;
  if (typeof stored.baseRevision !== 'string') return undefined;
  return {
    content: parseInviteContent(stored.content),
    base: parseInviteContent(stored.base),
    baseRevision: stored.baseRevision,
  };
}
