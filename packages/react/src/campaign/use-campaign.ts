import { type CampaignActions, useCampaignActions } from './use-campaign-actions.ts';
import { type CampaignStanding, useCampaignStanding } from './use-campaign-standing.ts';

export interface CampaignView extends CampaignActions, CampaignStanding {}

/** The campaign that the screen shows, how it stands, and what can be done about it. */
export function useCampaign(): CampaignView {
  const standing = useCampaignStanding();
  return { ...useCampaignActions(standing.campaign), ...standing };
}
