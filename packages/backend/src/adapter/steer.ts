import { campaignAfter, isFinal, type Campaign } from '@patient-portal-access/core';
import { fromKysely } from 'pg-boss';
import { cancelCampaignRow, changeCampaign, lockCampaign, pauseCampaignRow } from '../engine/campaign-row.ts';
import type { Transaction } from '../store/open-store.ts';
import type { CampaignRecord } from '../store/schema.ts';
import { audit } from './audit.ts';
import { getCampaign } from './campaigns.ts';
import { lockPractice } from './practices.ts';
import { notFound, type Scope } from './scope.ts';
import { refuseIfSwitchedOff } from './start-refusals.ts';

export const pauseCampaign = (scope: Scope, id: string): Promise<Campaign> =>
  steer(scope, id, 'campaign_paused', (trx, campaign) => pauseCampaignRow(trx, scope, campaign, 'person'));

export const cancelCampaign = (scope: Scope, id: string): Promise<Campaign> =>
  steer(scope, id, 'campaign_cancelled', (trx, campaign) => cancelCampaignRow(trx, scope, campaign));

export const resumeCampaign = (scope: Scope, id: string): Promise<Campaign> =>
  steer(scope, id, 'campaign_resumed', (trx, campaign) => resume(trx, scope, campaign));

type Deed = (trx: Transaction, campaign: CampaignRecord) => Promise<void>;

/** Does something to a campaign of this practice; one that is finished stays as it is. */
async function steer(scope: Scope, id: string, action: string, deed: Deed): Promise<Campaign> {
  const isFound = await scope.db.transaction().execute(async (trx) => {
    const practice = await lockPractice(trx, scope.practiceId);
    const campaign = await lockCampaign(trx, id);
    if (!campaign || campaign.practice_id !== practice.id || campaign.kind !== 'campaign') return false;
    if (isFinal(campaign.state)) return true;
    await deed(trx, campaign);
    await audit(trx, scope, action, { campaignId: id });
    return true;
  });
  return isFound ? getCampaign(scope, id) : notFound(scope, 'campaign', id);
}

async function resume(trx: Transaction, scope: Scope, campaign: CampaignRecord) {
  if (campaign.state !== 'paused') return;
  refuseIfSwitchedOff(await lockPractice(trx, campaign.practice_id));
  const due = scope.now() >= campaign.starts_at;
  await changeCampaign(trx, campaign.id, {
    state: campaignAfter(campaign.state, { type: 'resume', due }),
    paused_because: null,
    unreachable: 0,
    not_before: null,
    ...(campaign.paused_because === 'refusals' ? { refusals_accepted: true } : {}),
  });
  const db = fromKysely(trx);
  await scope.boss.send('dispatch', { campaignId: campaign.id }, due ? { db } : { db, startAfter: campaign.starts_at });
}
