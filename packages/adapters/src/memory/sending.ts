import {
  campaignAfter,
  compileInvite,
  hasTooManyRefusals,
  lastingExclusionFor,
  personalise,
  recipientAfter,
  type Campaign,
  type RecipientEvent,
} from '@patient-portal-access/core';
import { runningCampaign } from './campaigns.ts';
import type { CampaignRecord, MemoryState, PatientRecord, RecipientRow } from './state.ts';
import { activationLink, valuesFor } from './values.ts';

/**
 * Brings the running campaign to where it would be by now, one mail after the other. Called before every read and every
 * change, so that what happened in between is seen in its order.
 */
export function catchUp(state: MemoryState): void {
  const campaign = runningCampaign(state);
  if (!campaign) return;
  const now = state.clock.now();
  if (campaign.state === 'waiting' && now >= campaign.startsAt) {
    move(campaign, campaignAfter(campaign.state, { type: 'start' }));
    campaign.nextAt = Math.max(campaign.startsAt, campaign.nextAt);
  }
  while (campaign.state === 'sending' && campaign.nextAt <= now) sendNext(state, campaign);
}

/** Stops a running campaign. Nothing more goes out until somebody resumes it. */
export function pause(campaign: CampaignRecord, because: NonNullable<Campaign['pausedBecause']>): void {
  if (campaignAfter(campaign.state, { type: 'pause' }) === campaign.state) return;
  move(campaign, 'paused');
  campaign.pausedBecause = because;
}

/** Gives the campaign its new state, and a new `seq` when that is a change. */
export function move(campaign: CampaignRecord, to: CampaignRecord['state']): void {
  if (campaign.state === to) return;
  campaign.state = to;
  campaign.seq += 1;
}

/** Lets something happen to one recipient; false where it must not. */
export function happen(campaign: CampaignRecord, row: RecipientRow, event: RecipientEvent, reason?: string): boolean {
  const to = recipientAfter(row.state, event);
  if (!to) return false;
  if (row.state === 'refused') countFailure(campaign, row.reason, -1);
  campaign.counts[row.state] -= 1;
  campaign.counts[to] += 1;
  campaign.seq += 1;
  row.state = to;
  if (reason === undefined) delete row.reason;
  else row.reason = reason;
  if (to === 'refused') countFailure(campaign, reason, 1);
  return true;
}

function countFailure(campaign: CampaignRecord, code = 'unknown', by: number) {
  campaign.failures.set(code, (campaign.failures.get(code) ?? 0) + by);
}

function sendNext(state: MemoryState, campaign: CampaignRecord) {
  const at = campaign.nextAt;
  while (campaign.from < campaign.rows.length && campaign.rows[campaign.from]?.state !== 'pending') campaign.from += 1;
  const row = campaign.rows[campaign.from];
  if (row) {
    const isMailed = deliver(state, campaign, row, at);
    if (isMailed) campaign.nextAt = at + 1_000 / state.pace;
    if (!campaign.refusalsAccepted && hasTooManyRefusals(campaign.counts)) pause(campaign, 'refusals');
  }
  finishIfDone(campaign, at);
}

function finishIfDone(campaign: CampaignRecord, at: number) {
  const to = campaignAfter(campaign.state, { type: 'finish', counts: campaign.counts });
  if (to === campaign.state) return;
  campaign.finishedAt = at;
  move(campaign, to);
}

/** True when the mail server was asked: only that costs time. */
function deliver(state: MemoryState, campaign: CampaignRecord, row: RecipientRow, at: number): boolean {
  const patient = state.patients.get(row.patientId);
  row.at = at;
  const reason = reasonToSkip(state, patient, at);
  if (!patient?.email || reason) {
    happen(campaign, row, 'skip', reason ?? 'no_email');
    return false;
  }
  row.email = patient.email;
  happen(campaign, row, 'claim');
  row.attempt += 1;
  const outcome = state.outcomes({ patientId: patient.id, email: row.email, attempt: row.attempt });
  if (outcome === 'sender_down') {
    row.attempt -= 1;
    happen(campaign, row, 'release');
    pause(campaign, 'sender');
  } else if (outcome === 'accepted') accept(state, { campaign, row, patient, at });
  else if (outcome === 'unknown') {
    happen(campaign, row, 'doubt');
    patient.last = { state: 'unknown', campaignId: campaign.id, at };
  } else {
    happen(campaign, row, 'refuse', outcome.refused);
    patient.last = { state: 'refused', campaignId: campaign.id, at };
  }
  return true;
}

/** Asked once more right before each mail: people activate, opt out and change address while a campaign runs. */
function reasonToSkip(state: MemoryState, patient: PatientRecord | undefined, now: number): string | undefined {
  if (!patient) return 'deleted';
  if (patient.active) return 'activated_meanwhile';
  return lastingExclusionFor(patient, { now, limits: state.limits });
}

interface Delivery {
  campaign: CampaignRecord;
  row: RecipientRow;
  patient: PatientRecord;
  at: number;
}

function accept(state: MemoryState, { campaign, row, patient, at }: Delivery) {
  happen(campaign, row, 'accept');
  patient.invites += 1;
  patient.invitedAt = new Date(at).toISOString();
  patient.linkOpened = false;
  patient.last = { state: 'accepted', campaignId: campaign.id, at };
  const link = activationLink(patient.id, campaign.id);
  const values = valuesFor(state, patient, { link, at });
  const compiled = (campaign.compiled ??= compileTemplate(state, campaign.templateRevision));
  state.mails.push({
    kind: 'invite',
    to: row.email,
    at,
    patientId: patient.id,
    campaignId: campaign.id,
    activationLink: link,
    render: () => personalise(compiled, values),
  });
}

function compileTemplate(state: MemoryState, revision: string) {
  const content = state.templates.get(revision) ?? state.template.content;
  return compileInvite(content, { practice: state.settings.practice, snippets: state.snippets });
}
