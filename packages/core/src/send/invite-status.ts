import type { ExclusionReason, InviteStatus } from '../types.ts';
import { lastingExclusionFor, type PatientFacts } from './exclusion.ts';
import type { InviteLimits } from './invite-limits.ts';

/** What is known of a patient's invites beside the facts. */
export interface InviteHistory {
  /** State of the patient's last recipient row, if any. */
  last?: 'queued' | 'accepted' | 'unknown' | 'refused';
  linkOpened?: boolean;
  linkExpired?: boolean;
}

/** Which of the states of the patients' list one patient is in, and why no invite can go out, where none can. */
export function inviteStatusFor(
  patient: PatientFacts,
  history: InviteHistory,
  context: { now: number; limits: InviteLimits },
): { status: InviteStatus; because?: ExclusionReason } {
  if (patient.active) return { status: 'active' };
  const because = lastingExclusionFor(patient, context);
  if (because === 'opted_out' || because === 'declined' || because === 'bounced') return { status: because, because };
  if (because) return { status: 'cannot_invite', because };
  if (history.last === 'queued') return { status: 'queued' };
  if (history.last === 'unknown') return { status: 'in_doubt' };
  if (history.last === 'refused') return { status: 'refused' };
  if (patient.invites === 0) return { status: 'never_invited' };
  if (history.linkOpened) return { status: 'link_opened' };
  return { status: history.linkExpired ? 'expired' : 'invited' };
}
