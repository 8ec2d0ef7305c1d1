import type { Campaign } from '@patient-portal-access/core';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { StopButton } from './stop-button.tsx';
import type { CampaignView } from './use-campaign.ts';

/** Why it stands still, what to do about it, and that nobody is lost meanwhile. */
export function CampaignPaused({ campaign, view }: { campaign: Campaign; view: CampaignView }) {
  const { labels, format } = usePortalAccess();
  const words = labels.progress;
  const because = campaign.pausedBecause ?? 'person';
  const byItself = because === 'sender' || because === 'refusals';
  return (
    <>
      <h2 data-slot="title">{words.paused}</h2>
      <Notice tone={byItself ? 'bad' : 'warn'} {...(byItself && { role: 'alert' })}>
        {words.pausedBecause[because]}
      </Notice>
      <p data-slot="hint">
        {words.thenResume[because]} {words.waitingPatients(format.count(campaign.total - view.done))}
      </p>
      <div data-slot="row">
        {view.resume && (
          <Button look="primary" blocked={view.acting} onClick={() => void view.resume?.()}>
            {words.resume}
          </Button>
        )}
        <StopButton campaign={campaign} done={view.done} view={view} />
      </div>
    </>
  );
}
