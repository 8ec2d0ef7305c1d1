import type { Campaign } from '@patient-portal-access/core';
import type { ComponentPropsWithoutRef } from 'react';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { Root } from '../provider/root.tsx';
import { Notice } from '../ui/notice.tsx';
import { useErrorWords } from '../ui/use-error-words.ts';
import { CampaignFinished } from './campaign-finished.tsx';
import { CampaignPaused } from './campaign-paused.tsx';
import { CampaignSending } from './campaign-sending.tsx';
import { CampaignStatus } from './campaign-status.tsx';
import { CampaignWaiting } from './campaign-waiting.tsx';
import { type CampaignView, useCampaign } from './use-campaign.ts';

/** The send that is under way, from its undo window to its end; nothing where none is. */
export function CampaignProgress(props: ComponentPropsWithoutRef<'section'>) {
  const { labels } = usePortalAccess();
  const view = useCampaign();
  const { campaign, phase } = view;
  return (
    <Root>
      <CampaignStatus campaign={campaign} done={view.done} />
      {campaign && (
        <section
          data-slot="campaign-progress"
          data-card
          aria-label={labels.progress.region}
          data-state={phase}
          {...props}
        >
          <Phase campaign={campaign} view={view} />
          <Troubles view={view} />
        </section>
      )}
    </Root>
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
