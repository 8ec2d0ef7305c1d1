import { campaignAfter, isFinal, PortalAccessError } from '@patient-portal-access/core';
import { campaignOf } from './campaigns.ts';
import { catchUp, happen, move, pause } from './sending.ts';
import { createCampaign, refuseIfRunning, refuseIfSwitchedOff } from './start.ts';
import type { CampaignRecord, MemoryState, RecipientRow } from './state.ts';

export function pauseCampaign(state: MemoryState, id: string): CampaignRecord {
  const campaign = campaignOf(state, id);
  if (campaign.state !== 'paused') pause(campaign, 'person');
  return campaign;
}

export function resumeCampaign(state: MemoryState, id: string): CampaignRecord {
  const campaign = campaignOf(state, id);
  if (campaign.state !== 'paused') return campaign;
  refuseIfSwitchedOff(state);
  const now = state.clock.now();
  campaign.nextAt = Math.max(now, campaign.startsAt) + 1_000 / state.pace;
  if (campaign.pausedBecause === 'refusals') campaign.refusalsAccepted = true;
  delete campaign.pausedBecause;
  move(campaign, campaignAfter(campaign.state, { type: 'resume', due: now >= campaign.startsAt }));
  return campaign;
}

export function cancelCampaign(state: MemoryState, id: string): CampaignRecord {
  const campaign = campaignOf(state, id);
  if (isFinal(campaign.state)) return campaign;
  for (const row of campaign.rows) happen(campaign, row, 'cancel');
  delete campaign.pausedBecause;
  campaign.finishedAt = state.clock.now();
  move(campaign, campaignAfter(campaign.state, { type: 'cancel' }));
  return campaign;
}

/** Sends to the refused once more: in the same campaign while it runs, in a new one when it has finished. */
export function retryCampaign(state: MemoryState, { id, codes }: { id: string; codes?: string[] }): CampaignRecord {
  const campaign = campaignOf(state, id);
  const wanted = (row: RecipientRow) => row.state === 'refused' && (!codes || codes.includes(row.reason ?? ''));
  return sendAgain(state, campaign, campaign.rows.filter(wanted));
}

/** Sends doubtful mails once more, or leaves them be: then they count as skipped, with the reason `left_in_doubt`. */
export function resolveUnknown(
  state: MemoryState,
  { id, action }: { id: string; action: 'resend' | 'leave' },
): CampaignRecord {
  const campaign = campaignOf(state, id);
  const doubtful = campaign.rows.filter((row) => row.state === 'unknown');
  if (action === 'resend') return sendAgain(state, campaign, doubtful);
  for (const row of doubtful) happen(campaign, row, 'skip', 'left_in_doubt');
  return campaign;
}

function sendAgain(state: MemoryState, campaign: CampaignRecord, rows: RecipientRow[]): CampaignRecord {
  const open = rows.filter((row) => !row.followedUp);
  if (open.length === 0)
    throw new PortalAccessError('invalid', 'There is nothing left to send again in this campaign.', {
      fields: { id: 'has no such recipients' },
    });
  refuseIfSwitchedOff(state);
  if (!isFinal(campaign.state)) return reopenRows(state, campaign, open);
  refuseIfRunning(state);
  for (const row of open) followUp(campaign, row);
  const { templateRevision } = campaign;
  return createCampaign(state, {
    recipients: open.map((row) => row.patientId),
    templateRevision,
    startsAt: state.clock.now(),
  });
}

function reopenRows(state: MemoryState, campaign: CampaignRecord, rows: RecipientRow[]) {
  for (const row of rows) happen(campaign, row, 'again');
  campaign.from = 0;
  catchUp(state);
  return campaign;
}

/** A finished campaign keeps its refusals; a doubt that is taken up elsewhere is none any more. */
function followUp(campaign: CampaignRecord, row: RecipientRow) {
  row.followedUp = true;
  if (row.state === 'unknown') happen(campaign, row, 'skip', 'sent_again');
}
