import type { CampaignState, Campaign, RecipientState } from '@patient-portal-access/core';
import type { ColumnType, Generated, Selectable } from 'kysely';

/** A column that never changes once written. */
type Fixed<T> = ColumnType<T, T, never>;
/** JSON as text: jsonb would refuse NUL and lone surrogates, which an invite must keep. */
type Json = string;

export interface PracticesTable {
  id: Fixed<string>;
  profile: Json;
  activation_email_enabled: Generated<boolean>;
  revision: Generated<number>;
  template_revision: string;
  reminders: Generated<Json>;
  reminders_revision: Generated<number>;
}

/** Every revision that was ever saved: a campaign sends the one it was confirmed with. */
export interface TemplatesTable {
  revision: Fixed<string>;
  practice_id: Fixed<string>;
  content: Fixed<Json>;
  is_default: Fixed<boolean>;
  updated_at: Fixed<Date | null>;
  updated_by: Fixed<string | null>;
}

export interface PatientsTable {
  id: Fixed<string>;
  practice_id: Fixed<string>;
  first_name: string;
  last_name: string;
  /** First and last name for sorting and searching: no accents, lower case. */
  name_key: string;
  email: string | null;
  /** The mailbox whatever the spelling. */
  email_key: string | null;
  email_usable: boolean;
  birth_date: string | null;
  phone: string | null;
  active: Generated<boolean>;
  activated_at: Date | null;
  opted_out: Generated<boolean>;
  declined: Generated<boolean>;
  bounced: Generated<boolean>;
  deceased: Generated<boolean>;
  invites: Generated<number>;
  invited_at: Date | null;
  /** Wrong birth dates or codes given on `wrong_day`, over all links. */
  wrong_answers: Generated<number>;
  wrong_day: string | null;
  created_at: Generated<Date>;
}

export interface PlansTable {
  id: Fixed<string>;
  practice_id: Fixed<string>;
  template_revision: Fixed<string>;
  recipients: Fixed<number>;
  expires_at: Fixed<Date>;
  created_by: Fixed<string>;
  campaign_id: string | null;
}

export interface PlanRecipientsTable {
  plan_id: Fixed<string>;
  position: Fixed<number>;
  patient_id: Fixed<string>;
}

/** `campaign`: an Activate Now. The others are a single mail on the same path: after a booking, or because the patient asked. */
export type CampaignKind = 'campaign' | 'booking' | 'request';

export interface CampaignsTable {
  id: Fixed<string>;
  practice_id: Fixed<string>;
  kind: Fixed<CampaignKind>;
  plan_id: Fixed<string | null>;
  idempotency_key: Fixed<string | null>;
  template_revision: Fixed<string>;
  state: CampaignState;
  paused_because: NonNullable<Campaign['pausedBecause']> | null;
  /** Somebody resumed it in spite of its refusals. */
  refusals_accepted: Generated<boolean>;
  seq: Generated<number>;
  total: Fixed<number>;
  starts_at: Fixed<Date>;
  created_at: Fixed<Date>;
  created_by: Fixed<string>;
  finished_at: Date | null;
  /** Times in a row that the mail server could not be reached. */
  unreachable: Generated<number>;
  /** Until then nobody tries, because the mail server could not be reached. */
  not_before: Date | null;
}

/** `in_data` is shown as claimed: the mail is at the mail server's door, and after a crash nobody knows whether it got in. */
export type StoredRecipientState = RecipientState | 'in_data';

export interface RecipientsTable {
  /** Also the id of the row's activation link. */
  id: Fixed<string>;
  campaign_id: Fixed<string>;
  patient_id: Fixed<string>;
  position: Fixed<number>;
  email: string | null;
  state: Generated<StoredRecipientState>;
  reason: string | null;
  attempts: Generated<number>;
  /** The fence: only who holds it may change the row. */
  attempt_id: string | null;
  /** By the database's clock. */
  lease_until: Date | null;
  not_before: Date | null;
  /** When the mail was tried for the first time. */
  tried_at: Date | null;
  /** Fixes the date header and the link's expiry; renewed when the mail is tried again a day later. */
  marked_at: Date | null;
  at: Date | null;
  bounced_at: Date | null;
  activated_at: Date | null;
  /** Another campaign took it up: it is sent again once, not each time somebody asks. */
  followed_up: Generated<boolean>;
}

export interface LinksTable {
  id: Fixed<string>;
  token_hash: Fixed<string>;
  practice_id: Fixed<string>;
  patient_id: Fixed<string>;
  expires_at: Date;
  opened_at: Date | null;
  used_at: Date | null;
  superseded_at: Date | null;
  wrong_answers: Generated<number>;
  /** A mailed code works until then; the code itself follows from the link, this moment and the key. */
  code_expires_at: Date | null;
}

export interface RegistrationsTable {
  id: Fixed<string>;
  token_hash: Fixed<string>;
  practice_id: Fixed<string>;
  first_name: Fixed<string>;
  last_name: Fixed<string>;
  name_key: Fixed<string>;
  email: Fixed<string>;
  email_key: Fixed<string>;
  birth_date: Fixed<string>;
  phone: Fixed<string | null>;
  state: 'waiting' | 'proved' | 'for_staff';
  wrong_answers: Generated<number>;
  expires_at: Fixed<Date>;
  created_at: Fixed<Date>;
}

/** What somebody asked for who has no login: counted against the caps. `who` is a hash. */
export interface RequestsTable {
  id: Generated<number>;
  kind: Fixed<'new_link' | 'code' | 'registration'>;
  who: Fixed<string>;
  at: Fixed<Date>;
}

export interface AuditTable {
  id: Generated<number>;
  at: Fixed<Date>;
  practice_id: Fixed<string>;
  actor: Fixed<string>;
  action: Fixed<string>;
  /** Ids, revisions and counts; never a name, an address or a token. */
  details: Fixed<Json>;
}

export interface Schema {
  practices: PracticesTable;
  templates: TemplatesTable;
  patients: PatientsTable;
  plans: PlansTable;
  plan_recipients: PlanRecipientsTable;
  campaigns: CampaignsTable;
  recipients: RecipientsTable;
  links: LinksTable;
  registrations: RegistrationsTable;
  requests: RequestsTable;
  audit: AuditTable;
}

export type PatientRecord = Selectable<PatientsTable>;
export type CampaignRecord = Selectable<CampaignsTable>;
export type LinkRecord = Selectable<LinksTable>;
export type RegistrationRecord = Selectable<RegistrationsTable>;
export type PlanRecord = Selectable<PlansTable>;
