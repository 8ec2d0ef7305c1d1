import * as v from 'valibot';
import type {
  Campaign,
  CampaignPlan,
  ExclusionReason,
  InviteStatus,
  PatientRow,
  PreviewRecipient,
  Recipient,
  RecipientState,
  RenderedInvite,
  SnippetCoverage,
} from '../types.ts';
import { count, finding, id, instant, revision, word } from './parts.ts';

const exclusionReasons = [
  'no_email',
  'invalid_email',
  'bounced',
  'opted_out',
  'declined',
  'recently_invited',
  'invite_limit',
  'minor',
  'deceased',
  'shared_address_limit',
  'not_chosen',
  'other',
] as const satisfies ExclusionReason[];

export const inviteStatuses = [
  'active',
  'never_invited',
  'queued',
  'invited',
  'in_doubt',
  'refused',
  'bounced',
  'link_opened',
  'expired',
  'declined',
  'opted_out',
  'cannot_invite',
] as const satisfies InviteStatus[];

export const recipientStates = [
  'pending',
  'claimed',
  'accepted',
  'refused',
  'unknown',
  'skipped',
  'cancelled',
] as const satisfies RecipientState[];

export const planSchema: v.GenericSchema<unknown, CampaignPlan> = v.object({
  planId: id,
  recipients: count,
  excluded: v.array(v.object({ reason: v.picklist(exclusionReasons), count })),
  blockers: v.array(finding),
  warnings: v.array(finding),
  templateRevision: revision,
  expiresAt: instant,
});

const counts = v.object({
  pending: count,
  claimed: count,
  accepted: count,
  refused: count,
  unknown: count,
  skipped: count,
  cancelled: count,
});

/** Also checks that the counts add up to the total. */
export const campaignSchema: v.GenericSchema<unknown, Campaign> = v.pipe(
  v.object({
    id: word,
    seq: count,
    state: v.picklist(['waiting', 'sending', 'paused', 'completed', 'completed_with_failures', 'cancelled']),
    total: count,
    counts,
    startsAt: instant,
    finishedAt: v.exactOptional(instant),
    templateRevision: revision,
    pausedBecause: v.exactOptional(v.picklist(['person', 'activation_email_disabled', 'refusals', 'sender'])),
    failures: v.array(v.object({ code: v.string(), count })),
    joined: v.exactOptional(count),
  }),
  v.check(
    (campaign) => Object.values(campaign.counts).reduce((sum, n) => sum + n, 0) === campaign.total,
    'the counts must add up to total',
  ),
);

export const recipientSchema: v.GenericSchema<unknown, Recipient> = v.object({
  id: word,
  patientId: word,
  name: v.string(),
  email: v.string(),
  state: v.picklist(recipientStates),
  reason: v.exactOptional(v.string()),
  at: v.exactOptional(instant),
  bounced: v.exactOptional(v.boolean()),
  activated: v.exactOptional(v.boolean()),
});

export const patientRowSchema: v.GenericSchema<unknown, PatientRow> = v.object({
  id: word,
  name: v.string(),
  email: v.exactOptional(v.string()),
  status: v.picklist(inviteStatuses),
  because: v.exactOptional(v.picklist(exclusionReasons)),
  invitedAt: v.exactOptional(instant),
  invites: count,
  nextAllowedAt: v.exactOptional(instant),
});

export const renderedInviteSchema: v.GenericSchema<unknown, RenderedInvite> = v.object({
  subject: v.string(),
  html: v.string(),
  text: v.string(),
});

export const previewRecipientSchema: v.GenericSchema<unknown, PreviewRecipient> = v.object({
  id: word,
  why: v.string(),
  values: v.record(v.string(), v.string()),
});

export const snippetCoverageSchema: v.GenericSchema<unknown, SnippetCoverage> = v.object({
  id: word,
  present: count,
  missing: count,
});
