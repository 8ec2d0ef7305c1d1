import type { Campaign } from '@patient-portal-access/core';
import type { ReactNode } from 'react';
import type { Format } from '../format/format.ts';
import type { Labels } from '../labels/labels.ts';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { Button } from '../ui/button.tsx';
import { DecideDialog } from './decide-dialog.tsx';
import { DownloadButton } from './download-button.tsx';
import { RecipientsDialog } from './recipients-dialog.tsx';
import type { CampaignView } from './use-campaign.ts';
import { useCanListRecipients } from './use-recipients.ts';

/** What came of it: how many went out, which did not and why, and what can be done about those. */
export function CampaignFinished({ campaign, view }: { campaign: Campaign; view: CampaignView }) {
  const { labels, format } = usePortalAccess();
  const canList = useCanListRecipients();
  const words = labels.progress;
  const { counts, failures } = campaign;
  const troubled = failures.length > 0 || counts.unknown > 0;
  return (
    <>
      <h2 data-slot="title">{sayOutcome(campaign, words, format)}</h2>
      {(troubled || counts.skipped > 0) && (
        <dl data-slot="counts">
          {failures.map(({ code, count }) => (
            <Outcome key={code} name={words.failureReasons[code] ?? words.otherReason(code)} count={count}>
              {canList && <RecipientsDialog campaignId={campaign.id} state="refused" reason={code} />}
            </Outcome>
          ))}
          {counts.unknown > 0 && (
            <Outcome name={words.doubt} count={counts.unknown}>
              {view.resolveDoubt && <DecideDialog count={counts.unknown} view={view} />}
            </Outcome>
          )}
          {counts.skipped > 0 && <Outcome name={words.notMailed} count={counts.skipped} />}
        </dl>
      )}
      <div data-slot="row">
        {view.retry && (
          <Button blocked={view.acting} onClick={() => void view.retry?.()}>
            {words.retry}
          </Button>
        )}
        {canList && counts.accepted + counts.refused > 0 && <DownloadButton campaignId={campaign.id} />}
        <Button look="quiet" onClick={view.dismiss}>
          {labels.page.dismiss}
        </Button>
      </div>
    </>
  );
}

function sayOutcome({ state, counts, total }: Campaign, words: Labels['progress'], format: Format): string {
  const sent = format.count(counts.accepted);
  const all = format.count(total);
  if (state === 'cancelled') return counts.accepted === 0 ? words.undone : words.cancelled(sent, all);
  return counts.accepted === total ? words.completed(sent) : words.completedOf(sent, all);
}

function Outcome({ name, count, children }: { name: string; count: number; children?: ReactNode }) {
  const { format } = usePortalAccess();
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {format.number(count)} {children}
      </dd>
    </div>
  );
}
