import type { ComponentPropsWithoutRef } from 'react';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { Root } from '../provider/root.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { TryAgain } from '../ui/try-again.tsx';
import { ReminderSettings } from './reminders.tsx';
import { TrendChart } from './trend-chart.tsx';
import { type PastSend, useCampaignHistory } from './use-campaign-history.ts';

const TREND_DAYS = 90;

/** Past sends with how many joined, and how the active patients grew. */
export function CampaignHistory(props: ComponentPropsWithoutRef<'section'>) {
  const { labels } = usePortalAccess();
  const { state, sends, loadMore, reload } = useCampaignHistory();
  const words = labels.history;
  return (
    <Root>
      <section data-slot="campaign-history" data-card aria-label={words.region} data-state={state} {...props}>
        <h2 data-slot="title">{words.title}</h2>
        {state === 'loading' && <Skeleton of="block" />}
        {state === 'failed' && (
          <Notice tone="bad" action={<TryAgain onPress={reload} />}>
            {words.failed}
          </Notice>
        )}
        {state === 'ready' && sends.length === 0 && <p data-slot="hint">{words.none}</p>}
        {sends.length > 0 && (
          <ul data-slot="sends">
            {sends.map((send) => (
              <PastSendRow key={send.id} send={send} />
            ))}
          </ul>
        )}
        {loadMore && (
          <Button look="quiet" size="text" onClick={loadMore}>
            {words.more}
          </Button>
        )}
        <TrendChart days={TREND_DAYS} />
        <ReminderSettings />
      </section>
    </Root>
  );
}

function PastSendRow({ send }: { send: PastSend }) {
  const { labels, format } = usePortalAccess();
  const { sent, joined, sentAt } = send;
  const words = labels.history;
  return (
    <li data-slot="send">
      <time dateTime={sentAt}>{format.day(sentAt)}</time>
      <span data-slot="meter" aria-hidden="true">
        {joined !== undefined && <i style={{ width: `${(joined / sent) * 100}%` }} />}
      </span>
      <span>
        {joined === undefined
          ? words.sentOnly(format.count(sent))
          : words.joined(format.count(joined), format.count(sent))}
      </span>
    </li>
  );
}
