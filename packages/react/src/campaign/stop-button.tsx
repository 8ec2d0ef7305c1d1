import type { Campaign } from '@patient-portal-access/core';
import { useRef, useState } from 'react';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { Button } from '../ui/button.tsx';
import { Modal } from '../ui/modal.tsx';
import type { CampaignView } from './use-campaign.ts';

/** Stops the send for good, after one question: what is stopped cannot be resumed. */
export function StopButton({ campaign, done, view }: { campaign: Campaign; done: number; view: CampaignView }) {
  const { labels, format } = usePortalAccess();
  const [asking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const words = labels.progress;
  if (!view.stop) return null;
  const stop = () => {
    setAsking(false);
    void view.stop?.();
  };
  return (
    <>
      <Button look="danger" blocked={view.acting} onClick={() => setAsking(true)}>
        {words.stop}
      </Button>
      <Modal
        open={asking}
        onClose={() => setAsking(false)}
        role="alertdialog"
        slot="stop-sending"
        title={words.stopTitle}
        description={words.stopDescription(format.count(campaign.total - done))}
        initialFocus={keep}
        footer={
          <>
            <Button ref={keep} onClick={() => setAsking(false)}>
              {words.keepSending}
            </Button>
            <Button look="primary" onClick={stop}>
              {words.stop}
            </Button>
          </>
        }
      />
    </>
  );
}
