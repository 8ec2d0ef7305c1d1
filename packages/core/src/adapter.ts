import type { InviteContent } from './content/types.ts';
import type {
  CallContext,
  Campaign,
  CampaignFilter,
  CampaignPlan,
  InviteTemplate,
  Page,
  PageRequest,
  PatientQuery,
  PatientRow,
  PortalSettings,
  PortalStats,
  PreviewRecipient,
  Recipient,
  RecipientState,
  Reminders,
  RenderedInvite,
  Snippet,
  SnippetCoverage,
  TrendDay,
  Viewer,
} from './types.ts';

/**
 * Everything the screen needs of a backend, bound to one practice and one viewer.
 *
 * Every method rejects with a `PortalAccessError` and nothing else. What it resolves with is a copy that the caller may
 * change. Optional methods are offered when `viewer.supports` names their feature; outside it they are absent or
 * reject with `unsupported`. The rules are executable: `adapterRules` in `@patient-portal-access/core/testing`.
 */
export interface PortalAccessAdapter {
  readonly contract: 1;

  getViewer(ctx?: CallContext): Promise<Viewer>;
  /** Whole numbers, `total === active + inactive`. "Active" is what the practice's system knows, never "has a password". */
  getStats(ctx?: CallContext): Promise<PortalStats>;
  getSettings(ctx?: CallContext): Promise<PortalSettings>;
  /** A stale revision rejects with `conflict`, `info.current` being the stored settings. Off pauses a running campaign. */
  setActivationEmailEnabled(input: { enabled: boolean; revision: string }, ctx?: CallContext): Promise<PortalSettings>;
  getTemplate(ctx?: CallContext): Promise<InviteTemplate>;
  /**
   * Stores the content exactly as given, code unit for code unit. Stale revision: `conflict` with `info.current`.
   * Beyond the schema or the limits (256 KiB, 10,000 nodes, depth 32): `invalid` with `info.fields`; what was stored stays.
   * A text that lints badly can still be saved: sending is what is blocked.
   */
  saveTemplate(input: { content: InviteContent; revision: string }, ctx?: CallContext): Promise<InviteTemplate>;
  listSnippets(ctx?: CallContext): Promise<Snippet[]>;
  /** Freezes the audience: `recipients + Σ excluded = inactive` at that moment. Unknown patient ids: `not_found`. */
  planCampaign(filter: CampaignFilter, ctx?: CallContext): Promise<CampaignPlan>;
  /**
   * Sends to the plan and to nobody else. The same key and plan give the same campaign, however often and whenever.
   * Rejects with `plan_expired` (also for a plan that another key has sent), `conflict` (template saved since; `info.current` is the template),
   * `activation_email_disabled`, `template_invalid` (`info.findings`), `campaign_running` (`info.campaignId`),
   * `idempotency_mismatch`, `not_found` (unknown plan), `invalid` (a plan of nobody, or `undoSeconds` outside 0 to 3,600).
   * With `undoSeconds` the campaign is `waiting` until `startsAt`; cancelled before that, no mail goes out.
   */
  startCampaign(
    input: { planId: string; idempotencyKey: string; undoSeconds?: number },
    ctx?: CallContext,
  ): Promise<Campaign>;
  getCampaign(id: string, ctx?: CallContext): Promise<Campaign>;

  resetTemplate?(input: { revision: string }, ctx?: CallContext): Promise<InviteTemplate>;
  /** The very bytes that would be sent, with a dead activation link. Without `recipientId`: the sample patient. */
  renderInvite?(input: { content: InviteContent; recipientId?: string }, ctx?: CallContext): Promise<RenderedInvite>;
  /** Mails the content to `viewer.email` and nowhere else, with a dead activation link. */
  sendTest?(input: { content: InviteContent; recipientId?: string }, ctx?: CallContext): Promise<void>;
  /** Patients worth looking at, the awkward ones first. */
  previewRecipients?(input: { content: InviteContent }, ctx?: CallContext): Promise<PreviewRecipient[]>;
  snippetCoverage?(input: { content: InviteContent }, ctx?: CallContext): Promise<SnippetCoverage[]>;
  /** Yields campaigns with strictly rising `seq`, ends with a final state, resumes after `afterSeq`, frees all when left. */
  watchCampaign?(id: string, options: { afterSeq?: number }, ctx?: CallContext): AsyncIterable<Campaign>;
  pauseCampaign?(id: string, ctx?: CallContext): Promise<Campaign>;
  resumeCampaign?(id: string, ctx?: CallContext): Promise<Campaign>;
  /** What has not been handed to the mail server is not sent. A finished campaign stays as it is. */
  cancelCampaign?(id: string, ctx?: CallContext): Promise<Campaign>;
  /**
   * Sends to the refused once more, each failure once. While the campaign runs it takes them up again; a finished one stays
   * finished, and a new campaign of just them is what is returned. Nothing left to retry: `invalid`.
   */
  retryCampaign?(input: { id: string; codes?: string[] }, ctx?: CallContext): Promise<Campaign>;
  /** `resend` as `retryCampaign`, for mails in doubt; `leave` counts them as skipped (`left_in_doubt`). */
  resolveUnknown?(input: { id: string; action: 'resend' | 'leave' }, ctx?: CallContext): Promise<Campaign>;
  /** Newest first. */
  listCampaigns?(page: PageRequest, ctx?: CallContext): Promise<Page<Campaign>>;
  /** Needs the permission `seePatients`. */
  listRecipients?(
    of: { planId: string } | { campaignId: string; state?: RecipientState },
    page: PageRequest,
    ctx?: CallContext,
  ): Promise<Page<Recipient>>;
  /** Needs the permission `seePatients`. */
  listPatients?(query: PatientQuery, page: PageRequest, ctx?: CallContext): Promise<Page<PatientRow>>;
  getTrend?(input: { days: number }, ctx?: CallContext): Promise<TrendDay[]>;
  getReminders?(ctx?: CallContext): Promise<Reminders>;
  setReminders?(input: Reminders, ctx?: CallContext): Promise<Reminders>;
}
