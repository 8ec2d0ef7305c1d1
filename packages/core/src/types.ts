import type { InviteContent } from './content/types.ts';

/** A moment as RFC 3339 text in UTC, for example `2026-11-24T09:30:00.000Z`. */
export type Instant = string;

/** What every adapter call may be given beside its input. */
export interface CallContext {
  /** Aborts the call: it then rejects with `aborted`, and whether a change was made is unknown. */
  signal?: AbortSignal;
  /** Correlates a call with the host's own logs. Sent as `X-Request-Id`. */
  requestId?: string;
}

/** One page of a longer list. `next` is an opaque cursor, absent on the last page. */
export interface Page<T> {
  items: T[];
  next?: string;
}

/** Where in a list to read. `limit` is a wish: an adapter caps it (at 200 by default). */
export interface PageRequest {
  after?: string;
  limit?: number;
}

export type Permission =
  | 'toggleActivation'
  | 'editTemplate'
  | 'sendInvites'
  | 'sendTest'
  | 'seePatients'
  | 'overrideLimits';

/** The optional methods a backend offers. Unknown names are allowed, so that a newer backend can talk to an older screen. */
export type Feature =
  | 'resetTemplate'
  | 'sendTest'
  | 'previewRecipients'
  | 'renderInvite'
  | 'snippetCoverage'
  | 'watchCampaign'
  | 'pauseCampaign'
  | 'cancelCampaign'
  | 'retryCampaign'
  | 'resolveUnknown'
  | 'listCampaigns'
  | 'listRecipients'
  | 'listPatients'
  | 'trend'
  | 'reminders'
  | (string & {});

/** Who looks at the screen, and what the backend lets them do. */
export interface Viewer {
  id: string;
  /** Where `sendTest` mails to, and nowhere else. */
  email: string;
  supports: Feature[];
  can: Record<Permission, true | { because: string }>;
}

/** The three figures: whole numbers, `total === active + inactive`. `invited` and `unreachable` count inside `inactive`. */
export interface PortalStats {
  total: number;
  active: number;
  inactive: number;
  invited?: number;
  unreachable?: number;
  /** When the figures were taken. */
  asOf: Instant;
  runningCampaignId: string | null;
  lastCampaign?: { id: string; sentAt: Instant; total: number; joined?: number };
  nextReminderAt?: Instant;
}

/** The practice as the invite shows it. */
export interface Practice {
  id: string;
  name: string;
  /** BCP 47, for example `en-US`. */
  locale: string;
  /** IANA, for example `America/New_York`. */
  timeZone: string;
  sender: { name: string; email: string };
  /** A `#rrggbb` colour for buttons and links of the mail. */
  accent?: string;
  /** `url` is https, or http on localhost; PNG, JPEG or GIF. `width` and `height` are CSS pixels. */
  logo?: { url: string; width: number; height: number; alt?: string };
  phone?: string;
  postalAddress?: string;
}

export interface PortalSettings {
  activationEmailEnabled: boolean;
  practice: Practice;
  /** Opaque; changes with every stored change. */
  revision: string;
}

export interface InviteTemplate {
  content: InviteContent;
  /** Opaque; changes with every stored change. */
  revision: string;
  updatedAt?: Instant;
  updatedBy?: string;
  isDefault: boolean;
}

/** A placeholder that fills itself in for each patient, written `[Label]`. */
export interface Snippet {
  id: string;
  label: string;
  /** Translations of the label by BCP 47 locale. */
  labels?: Record<string, string>;
  /** Other spellings that mean this snippet, for example `FNAME`. */
  aliases?: string[];
  kind: 'text' | 'url' | 'email' | 'phone' | 'date';
  /** What it shows for an example patient. */
  sample: string;
  /** The invite cannot be sent without it. */
  required?: boolean;
  description?: string;
}

/** Why an inactive patient is not in a plan. */
export type ExclusionReason =
  | 'no_email'
  | 'invalid_email'
  | 'bounced'
  | 'opted_out'
  | 'declined'
  | 'recently_invited'
  | 'invite_limit'
  | 'minor'
  | 'deceased'
  | 'shared_address_limit'
  | 'not_chosen'
  | 'other';

/** Which inactive patients a plan is for; `{}` is everyone inactive. */
export interface CampaignFilter {
  patientIds?: string[];
  neverInvited?: boolean;
  /** Sends beyond the invite limits; needs the permission `overrideLimits`, and the reason is audited. */
  override?: { reason: string };
}

/** Something that stops or should be looked at before sending. `path` leads into the invite document. */
export interface Finding {
  code: string;
  severity: 'blocking' | 'warning';
  message: string;
  path?: (string | number)[];
  /** What it is about, for a message in another language and a repair in one click, for example `{ written, label }`. */
  details?: Record<string, string | number>;
}

/** A frozen audience: `recipients + Σ excluded = inactive` at that moment. Holds no names. */
export interface CampaignPlan {
  planId: string;
  recipients: number;
  excluded: { reason: ExclusionReason; count: number }[];
  blockers: Finding[];
  warnings: Finding[];
  templateRevision: string;
  expiresAt: Instant;
}

export type CampaignState = 'waiting' | 'sending' | 'paused' | 'completed' | 'completed_with_failures' | 'cancelled';
export type RecipientState = 'pending' | 'claimed' | 'accepted' | 'refused' | 'unknown' | 'skipped' | 'cancelled';

/** One Activate Now and what came of it. The counts add up to `total` at every moment; `seq` only rises. */
export interface Campaign {
  id: string;
  seq: number;
  state: CampaignState;
  total: number;
  counts: Record<RecipientState, number>;
  startsAt: Instant;
  finishedAt?: Instant;
  templateRevision: string;
  pausedBecause?: 'person' | 'activation_email_disabled' | 'refusals' | 'sender';
  failures: { code: string; count: number }[];
  /** How many of the mailed patients have activated since. */
  joined?: number;
}

export interface Recipient {
  id: string;
  patientId: string;
  name: string;
  email: string;
  state: RecipientState;
  /** A code, for example `activated_meanwhile` or `5.1.1`. */
  reason?: string;
  at?: Instant;
  bounced?: boolean;
  activated?: boolean;
}

export type InviteStatus =
  | 'active'
  | 'never_invited'
  | 'queued'
  | 'invited'
  | 'in_doubt'
  | 'refused'
  | 'bounced'
  | 'link_opened'
  | 'expired'
  | 'declined'
  | 'opted_out'
  | 'cannot_invite';

export interface PatientQuery {
  status?: InviteStatus | 'inactive';
  /** Matches name or address, whatever the case. */
  search?: string;
}

export interface PatientRow {
  id: string;
  name: string;
  email?: string;
  status: InviteStatus;
  because?: ExclusionReason;
  invitedAt?: Instant;
  /** How many invites went out to this patient. */
  invites: number;
  nextAllowedAt?: Instant;
}

/** Automatic re-invites. `afterDays` are days since the first invite, rising; quiet hours are `HH:MM` in the practice's time zone. */
export interface Reminders {
  enabled: boolean;
  afterDays: number[];
  quietHours: { from: string; to: string };
  nextRunAt?: Instant;
  revision: string;
}

/** One day of the trend. `day` is `YYYY-MM-DD` in the practice's time zone. */
export interface TrendDay {
  day: string;
  active: number;
  inactive: number;
}

/** What goes out to one patient: a header-safe subject, a whole HTML document, and the text part. */
export interface RenderedInvite {
  subject: string;
  html: string;
  text: string;
}

/** A patient worth looking at in the preview, and why (for example `longest_name`). `values` are keyed by snippet id. */
export interface PreviewRecipient {
  id: string;
  why: string;
  values: Record<string, string>;
}

/** Over the present audience: for how many patients a snippet has a value. */
export interface SnippetCoverage {
  id: string;
  present: number;
  missing: number;
}
