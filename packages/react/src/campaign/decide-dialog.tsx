import { useRef, useState } from 'react';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { Button } from '../ui/button.tsx';
import { Modal } from '../ui/modal.tsx';
import type { CampaignView } from './use-campaign.ts';

/** Asks what to do with invites of which nobody knows whether they went out. */
export function DecideDialog({ count, view }: { count: number; view: CampaignView }) {
  const { labels, format } = usePortalAccess();
  const [open, setOpen] = useState(false);
  const leave = useRef<HTMLButtonElement>(null);
  const words = labels.progress;
  const decide = (action: 'resend' | 'leave') => {
    setOpen(false);
    void view.resolveDoubt?.(action);
  };
  return (
    <>
      <Button look="quiet" size="text" onClick={() => setOpen(true)}>
        {words.decide}
      </Button>
      <Modal
        open={open}
        onClose={() => setOpen(false)}
        role="alertdialog"
        slot="decide"
        title={words.decideTitle}
        description={words.decideDescription(format.count(count))}
        initialFocus={leave}
        footer={
          <>
            <Button onClick={() => setOpen(false)}>{labels.page.cancel}</Button>
            <Button ref={leave} onClick={() => decide('leave')}>
              {words.leaveThem}
            </Button>
            <Button look="primary" onClick={() => decide('resend')}>
              {words.resend}
            </Button>
          </>
        }
      />
    </>
  );
}
