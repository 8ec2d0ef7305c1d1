import { type ComponentPropsWithoutRef, useId, useState } from 'react';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { Root } from '../provider/root.tsx';
import { useSlots } from '../provider/slots.ts';
import { usePortalStats } from '../stats/use-portal-stats.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { fetchedEarly } from '../ui/part.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { TryAgain } from '../ui/try-again.tsx';
import { Checklist } from './checklist.tsx';
import { confirmation, ConfirmSendDialog } from './confirm-send-dialog.tsx';
import { Coverage } from './coverage.tsx';
import { useCampaignStanding } from './use-campaign-standing.ts';
import { useFindingWords } from './use-finding-words.ts';
import { useNow } from './use-now.ts';
import { type SendReadiness, useSendReadiness } from './use-send-readiness.ts';

/** What has to be right before sending, and Activate Now. */
export function SendPanel(props: ComponentPropsWithoutRef<'section'>) {
  const { labels } = usePortalAccess();
  const { sendFooter } = useSlots();
  const readiness = useSendReadiness();
  const [confirming, setConfirming] = useState(false);
  const reason = useId();
  const words = labels.send;
  const { state } = readiness;
  return (
    <Root>
      <section data-slot="send-panel" data-card aria-label={words.region} data-state={state} {...props}>
        <h2 data-slot="title">{words.title}</h2>
        {state === 'loading' && <Skeleton of="checklist" />}
        {state === 'failed' && (
          <Notice tone="bad" action={<TryAgain onPress={readiness.reload} />}>
            {labels.page.partFailed}
          </Notice>
        )}
        {(state === 'blocked' || state === 'ready') && (
          <>
            <Checklist readiness={readiness} />
            <Coverage coverage={readiness.coverage} />
          </>
        )}
        <Button
          look="primary"
          blocked={state !== 'ready'}
          aria-describedby={reason}
          onClick={() => setConfirming(true)}
          {...fetchedEarly(confirmation)}
        >
          {words.activate}
        </Button>
        <p id={reason} data-slot={state === 'running' ? 'hint' : 'announcement'}>
          <Reason readiness={readiness} />
        </p>
        {state !== 'running' && state !== 'failed' && <LastSent />}
        {sendFooter}
      </section>
      <ConfirmSendDialog open={confirming} onClose={() => setConfirming(false)} />
    </Root>
  );
}

/** Why Activate Now cannot be pressed; nothing while it can. */
function Reason({ readiness: { state, blockers } }: { readiness: SendReadiness }) {
  const { send } = usePortalAccess().labels;
  const { phase } = useCampaignStanding();
  const say = useFindingWords();
  if (state === 'running') return phase === 'paused' ? send.paused : send.running;
  const first = blockers[0];
  if (state !== 'blocked' || !first) return null;
  return send.blocked(say(first));
}

function LastSent() {
  const { labels, format } = usePortalAccess();
  const { stats } = usePortalStats();
  const now = useNow(60_000);
  const words = labels.send;
  const { lastCampaign, nextReminderAt } = stats ?? {};
  return (
    <p data-slot="hint" data-last-sent>
      {!stats ? (
        <Skeleton of="line" />
      ) : lastCampaign ? (
        words.lastSent(format.ago(lastCampaign.sentAt, now))
      ) : (
        words.neverSent
      )}{' '}
      {nextReminderAt === undefined ? lastCampaign && words.habit : words.nextReminder(format.day(nextReminderAt))}
    </p>
  );
}
