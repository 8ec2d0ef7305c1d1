import type { Campaign } from '@patient-portal-access/core';
import { useState } from 'react';
import { DEFAULT_UNDO_SECONDS } from '../provider/policy.ts';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { Button } from '../ui/button.tsx';
import type { CampaignView } from './use-campaign.ts';
import { useNow } from './use-now.ts';

/** The undo window: seconds run down, and one press takes the send back. */
export function CampaignWaiting({ campaign, view }: { campaign: Campaign; view: CampaignView }) {
  const { labels, format } = usePortalAccess();
  const left = useUndoLeft(campaign);
  const [whole] = useState(left);
  const words = labels.progress;
  return (
    <>
      <h2 data-slot="title">{words.waiting(format.count(Math.ceil(left / 1_000)))}</h2>
      <div data-slot="progress" aria-hidden="true">
        <i data-part="waiting" style={{ width: `${whole > 0 ? 100 - (left / whole) * 100 : 100}%` }} />
      </div>
      <div data-slot="row" data-between>
        <span data-slot="hint">{words.patients(format.count(campaign.total))}</span>
        {view.undo && (
          <Button blocked={view.acting} onClick={() => void view.undo?.()}>
            {words.undo}
          </Button>
        )}
      </div>
    </>
  );
}

/** Milliseconds in which the send can be taken back: never more than the window, however wrong this computer's clock is. */
function useUndoLeft({ startsAt }: Campaign): number {
  const { undoSeconds = DEFAULT_UNDO_SECONDS } = usePortalAccess().policy;
  const now = useNow(1_000);
  const [since] = useState(now);
  const ofWindow = undoSeconds * 1_000 - (now - since);
  return Math.max(0, Math.min(Date.parse(startsAt) - now, ofWindow));
}
