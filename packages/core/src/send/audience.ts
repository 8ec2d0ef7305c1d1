import type { CampaignFilter, CampaignPlan, ExclusionReason } from '../types.ts';
import { exclusionFor, type PatientFacts } from './exclusion.ts';
import type { InviteLimits } from './invite-limits.ts';
import { addressKey } from './usable-address.ts';

/** Everyone inactive, divided into who gets the invite and who does not. */
export interface Audience {
  recipients: string[];
  excluded: { id: string; reason: ExclusionReason }[];
}

/** Divides the inactive patients, in the order given. Active ones are passed over. */
export function freezeAudience(
  patients: Iterable<PatientFacts>,
  context: { now: number; limits: InviteLimits; filter: CampaignFilter },
): Audience {
  const audience: Audience = { recipients: [], excluded: [] };
  const mailsTo = new Map<string, number>();
  const chosen = context.filter.patientIds && new Set(context.filter.patientIds);
  const { patientIds: _, ...filter } = context.filter;
  for (const patient of patients) {
    if (patient.active) continue;
    const address = addressKey(patient.email ?? '');
    const sharing = mailsTo.get(address) ?? 0;
    const reason =
      chosen && !chosen.has(patient.id) ? 'not_chosen' : exclusionFor(patient, { ...context, filter, sharing });
    if (reason) audience.excluded.push({ id: patient.id, reason });
    else {
      audience.recipients.push(patient.id);
      mailsTo.set(address, sharing + 1);
    }
  }
  return audience;
}

/** The reasons with their numbers, the most frequent first, as a plan shows them. */
export function countExclusions(excluded: readonly { reason: ExclusionReason }[]): CampaignPlan['excluded'] {
  const counts = new Map<ExclusionReason, number>();
  for (const { reason } of excluded) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => ({ reason, count })).toSorted((a, b) => b.count - a.count);
}
