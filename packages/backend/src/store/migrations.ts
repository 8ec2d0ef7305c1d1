import { sql, type Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import type { Schema } from './schema.ts';

const first: Migration = {
  async up(db) {
    for (const statement of FIRST.split(';;')) await sql.raw(statement).execute(db);
  },
};

const FIRST = `
create table practices (
  id text primary key, profile text not null, activation_email_enabled boolean not null default false,
  revision integer not null default 1, template_revision text not null)
;;
create table templates (
  revision text primary key, practice_id text not null references practices, content text not null,
  is_default boolean not null, updated_at timestamptz, updated_by text)
;;
create table patients (
  id text primary key, practice_id text not null references practices,
  first_name text not null, last_name text not null, name_key text not null collate "C",
  email text, email_key text, email_usable boolean not null, birth_date text, phone text,
  active boolean not null default false, activated_at timestamptz,
  opted_out boolean not null default false, declined boolean not null default false,
  bounced boolean not null default false, deceased boolean not null default false,
  invites integer not null default 0, invited_at timestamptz,
  wrong_answers integer not null default 0, wrong_day text,
  created_at timestamptz not null default clock_timestamp())
;;
create index patients_by_name on patients (practice_id, name_key, id)
;;
create index patients_by_address on patients (email_key, practice_id)
;;
create table plans (
  id text primary key, practice_id text not null references practices, template_revision text not null,
  recipients integer not null, expires_at timestamptz not null, created_by text not null, campaign_id text)
;;
create table plan_recipients (
  plan_id text not null references plans on delete cascade, position integer not null, patient_id text not null,
  primary key (plan_id, position))
;;
create table campaigns (
  id text primary key, practice_id text not null references practices, kind text not null, plan_id text,
  idempotency_key text, template_revision text not null references templates, state text not null,
  paused_because text, refusals_accepted boolean not null default false, seq integer not null default 1,
  total integer not null, starts_at timestamptz not null, created_at timestamptz not null, created_by text not null,
  finished_at timestamptz, unreachable integer not null default 0, not_before timestamptz)
;;
create unique index one_running_campaign on campaigns (practice_id)
  where kind = 'campaign' and state in ('waiting', 'sending', 'paused')
;;
create unique index key_is_used_once on campaigns (practice_id, idempotency_key)
;;
create index campaigns_by_start on campaigns (practice_id, kind, starts_at desc, id)
;;
create index campaigns_to_send on campaigns (starts_at) where state in ('waiting', 'sending')
;;
create table recipients (
  id text primary key, campaign_id text not null references campaigns, patient_id text not null, position integer not null,
  email text, state text not null default 'pending', reason text, attempts integer not null default 0,
  attempt_id text, lease_until timestamptz, not_before timestamptz, tried_at timestamptz, marked_at timestamptz, at timestamptz,
  bounced_at timestamptz, activated_at timestamptz,
  unique (campaign_id, patient_id))
;;
create index recipients_by_state on recipients (campaign_id, state, position)
;;
create index recipients_under_lease on recipients (lease_until) where state in ('claimed', 'in_data')
;;
create index recipients_by_patient on recipients (patient_id, at desc)
;;
create table links (
  id text primary key, token_hash text not null unique, practice_id text not null references practices,
  patient_id text not null references patients, expires_at timestamptz not null, opened_at timestamptz,
  used_at timestamptz, superseded_at timestamptz, wrong_answers integer not null default 0,
  code_expires_at timestamptz)
;;
create index links_by_patient on links (patient_id)
;;
create table registrations (
  id text primary key, token_hash text not null unique, practice_id text not null references practices,
  first_name text not null, last_name text not null, name_key text not null, email text not null, email_key text not null,
  birth_date text not null, phone text, state text not null, wrong_answers integer not null default 0,
  expires_at timestamptz not null, created_at timestamptz not null)
;;
create table requests (id bigint generated always as identity primary key, kind text not null, who text not null, at timestamptz not null)
;;
create index requests_by_who on requests (who, kind, at)
;;
create table audit (
  id bigint generated always as identity primary key, at timestamptz not null, practice_id text not null,
  actor text not null, action text not null, details text not null)
;;
create index audit_by_time on audit (practice_id, at)
;;
create function refuse_change() returns trigger language plpgsql as $$
  begin raise exception 'the audit is append-only'; end $$
;;
create trigger audit_is_append_only before update or delete on audit for each row execute function refuse_change()
`;

const followUps: Migration = {
  up: (db) =>
    db.schema
      .alterTable('recipients')
      .addColumn('followed_up', 'boolean', (column) => column.notNull().defaultTo(false))
      .execute(),
};

const reminders: Migration = {
  up: (db) =>
    db.schema
      .alterTable('practices')
      .addColumn('reminders', 'text', (column) => column.notNull().defaultTo(JSON.stringify(FIRST_REMINDERS)))
      .addColumn('reminders_revision', 'integer', (column) => column.notNull().defaultTo(1))
      .execute(),
};

/** What a practice has that never set any: off, monthly, and not at night. */
const FIRST_REMINDERS = { enabled: false, afterDays: [30, 60, 90], quietHours: { from: '20:00', to: '08:00' } };

const migrations: Record<string, Migration> = {
  '001-first': first,
  '002-follow-ups': followUps,
  '003-reminders': reminders,
};

/** Brings the tables to the present schema. Safe to run again, and from several processes at once. */
export async function migrate(db: Kysely<Schema>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
