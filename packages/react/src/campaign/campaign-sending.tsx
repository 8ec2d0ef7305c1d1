import type { Campaign } from '@patient-portal-access/core';
import { useId } from 'react';
import type { Labels } from '../labels/labels.ts';
import type { Format } from '../format/format.ts';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { Button } from '../ui/button.tsx';
import { ProgressBar } from './progress-bar.tsx';
import { StopButton } from './stop-button.tsx';
import type { CampaignView } from './use-campaign.ts';
import { useTimeLeft } from './use-time-left.ts';

/** Invites go out: how many have, how many are left, and how long that takes. */
export function CampaignSending({ campaign, view }: { campaign: Campaign; view: CampaignView }) {
  const { labels, format } = usePortalAccess();
  const left = useTimeLeft(campaign, { done: view.done, at: view.updatedAt });
  const title = useId();
  const words = labels.progress;
  return (
    <>
      <div data-slot="row" data-between>
        <h2 id={title} data-slot="title">
          {words.sending}
        </h2>
        <span data-slot="hint">{left !== undefined && sayTimeLeft(left, words.timeLeft, format)}</span>
      </div>
      <ProgressBar campaign={campaign} done={view.done} labelledBy={title} />
      <SendCounts campaign={campaign} done={view.done} />
      {(view.pause ?? view.stop) && (
        <div data-slot="row">
          {view.pause && (
            <Button blocked={view.acting} onClick={() => void view.pause?.()}>
              {words.pause}
            </Button>
          )}
          <StopButton campaign={campaign} done={view.done} view={view} />
        </div>
      )}
    </>
  );
}

/** How it stands, in figures: only those that are not nought, and always what is sent and to go. */
function SendCounts({ campaign, done }: { campaign: Campaign; done: number }) {
  const { labels, format } = usePortalAccess();
  const words = labels.progress;
  const { counts, total } = campaign;
  const parts = [
    words.sent(format.count(counts.accepted)),
    ...(counts.refused > 0 ? [words.refused(format.count(counts.refused))] : []),
    ...(counts.unknown > 0 ? [words.inDoubt(format.count(counts.unknown))] : []),
    ...(counts.skipped > 0 ? [words.skipped(format.count(counts.skipped))] : []),
    words.toGo(format.count(total - done)),
  ];
  const list = new Intl.ListFormat(format.locale, { type: 'unit', style: 'short' });
  return (
    <p data-slot="send-counts">
      {list.formatToParts(parts.map((_, at) => String(at))).map(({ type, value }, at) => {
        const [figure, word] = (type === 'element' && parts[Number(value)]) || ['', value];
        return (
          <span key={at}>
            <b>{figure}</b>
            {word}
          </span>
        );
      })}
    </p>
  );
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

function sayTimeLeft(ms: number, words: Labels['progress']['timeLeft'], format: Format): string {
  if (ms < MINUTE_MS) return words.soon;
  if (ms < 2 * HOUR_MS) return words.minutes(format.count(Math.round(ms / MINUTE_MS)));
  return words.hours(format.count(Math.round(ms / HOUR_MS)));
}
