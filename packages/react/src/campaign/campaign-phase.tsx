import type { Campaign } from '@patient-portal-access/core';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { Notice } from '../ui/notice.tsx';
import { useErrorWords } from '../ui/use-error-words.ts';
import { CampaignFinished } from './campaign-finished.tsx';
import { CampaignPaused } from './campaign-paused.tsx';
import { CampaignSending } from './campaign-sending.tsx';
import { CampaignWaiting } from './campaign-waiting.tsx';
import { useCampaignActions } from './use-campaign-actions.ts';
import type { CampaignStanding } from './use-campaign-standing.ts';
import type { CampaignView } from './use-campaign.ts';

/** How a send stands, and what can be done about it. */
export function CampaignPhase({ campaign, standing }: { campaign: Campaign; standing: CampaignStanding }) {
  const view = { ...useCampaignActions(campaign), ...standing };
  return (
    <>
      <Phase campaign={campaign} view={view} />
      <Troubles view={view} />
    </>
  );
}

function Phase({ campaign, view }: { campaign: Campaign; view: CampaignView }) {
  switch (campaign.state) {
    case 'waiting':
      return <CampaignWaiting campaign={campaign} view={view} />;
    case 'sending':
      return <CampaignSending campaign={campaign} view={view} />;
    case 'paused':
      return <CampaignPaused campaign={campaign} view={view} />;
    case 'completed':
    case 'completed_with_failures':
    case 'cancelled':
      return <CampaignFinished campaign={campaign} view={view} />;
    default:
      return campaign.state satisfies never;
  }
}

function Troubles({ view }: { view: CampaignView }) {
  const { labels } = usePortalAccess();
  const say = useErrorWords();
  return (
    <>
      {view.lost && (
        <Notice tone="warn" role="status">
          {labels.progress.lost}
        </Notice>
      )}
      {view.error !== undefined && (
        <Notice tone="bad" role="alert">
          {labels.progress.failed(say(view.error))}
        </Notice>
      )}
    </>
  );
}
