import { type Campaign, isFinal } from '@patient-portal-access/core';
import type { Format } from '../format/format.ts';
import type { Labels } from '../labels/labels.ts';
import { usePortalAccess } from '../provider/portal-access-context.ts';

const QUARTERS = 4;

/** Tells a screen reader of the start, each quarter and the end: politely, and not of every message. */
export function CampaignStatus({ campaign, done }: { campaign: Campaign | undefined; done: number }) {
  const { labels, format } = usePortalAccess();
  const words = labels.progress;
  return (
    <p role="status" data-slot="announcement">
      {campaign && sayStanding(campaign, done, words, format)}
    </p>
  );
}

function sayStanding({ state, total, counts }: Campaign, done: number, words: Labels['progress'], format: Format) {
  if (isFinal(state)) return words.completedOf(format.count(counts.accepted), format.count(total));
  if (state === 'paused') return words.paused;
  const quarter = total > 0 ? Math.floor((done / total) * QUARTERS) : 0;
  return quarter === 0
    ? words.startedStatus(format.count(total))
    : words.quarterStatus(format.share(quarter / QUARTERS));
}
