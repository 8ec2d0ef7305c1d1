import { type ComponentPropsWithoutRef, type ReactNode, useDeferredValue, useId } from 'react';
import { useTrend } from '../history/use-trend.ts';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { Root } from '../provider/root.tsx';
import { useSlots } from '../provider/slots.ts';
import { useLeave } from '../template/use-leave.tsx';
import { Notice } from '../ui/notice.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Tip } from '../ui/tip.tsx';
import { PatientsLink } from './patients-link.tsx';
import { ShareBar } from './share-bar.tsx';
import { StatsStatus } from './stats-status.tsx';
import { type PortalStatsView, usePortalStats } from './use-portal-stats.ts';
import { TryAgain } from '../ui/try-again.tsx';

const MONTH_DAYS = 30;

/** How many patients there are, how many have joined, and how many have not. */
export function StatsPanel(props: ComponentPropsWithoutRef<'section'>) {
  const { labels, format } = usePortalAccess();
  const { statsFooter } = useSlots();
  const view = usePortalStats();
  const { state, stats } = view;
  // The figures come first, what they mean a moment later.
  const explained = useDeferredValue(stats !== undefined);
  const words = labels.stats;
  const write = (value: number | undefined) => (value === undefined ? undefined : format.number(value));

  return (
    <Root>
      <section data-slot="stats-panel" data-card aria-label={words.region} data-state={state} {...props}>
        {view.error !== undefined && <StatsFailed view={view} />}
        <div data-slot="figures">
          <Figure name={words.total} value={write(stats?.total)} failed={state === 'failed'}>
            {explained && (stats?.total === 0 ? <NoneYet /> : <PatientsLink>{words.viewAll}</PatientsLink>)}
          </Figure>
          <Figure
            name={words.active}
            value={write(stats?.active)}
            failed={state === 'failed'}
            tip={<Tip label={words.whatIsActiveLabel}>{words.whatIsActive}</Tip>}
          >
            {explained && <ActiveMeaning view={view} />}
          </Figure>
          <Figure name={words.inactive} value={write(stats?.inactive)} failed={state === 'failed'}>
            {explained && <InactiveMeaning view={view} />}
          </Figure>
        </div>
        <ShareBar view={explained ? view : undefined} />
        {statsFooter}
        <StatsStatus stats={stats} />
      </section>
    </Root>
  );
}

interface FigureProps {
  name: string;
  value: string | undefined;
  failed: boolean;
  tip?: ReactNode;
  /** One line of meaning, once it is known. */
  children: ReactNode;
}

function Figure({ name, value, failed, tip, children }: FigureProps) {
  const id = useId();
  return (
    <div data-slot="figure" role="group" aria-labelledby={id}>
      <p data-slot="figure-name">
        <span id={id}>{name}</span>
        {tip}
      </p>
      <p data-slot="figure-value">{value ?? (failed ? '–' : <Skeleton of="figure" />)}</p>
      <div data-slot="figure-meaning">{children || (!failed && <Skeleton of="line" />)}</div>
    </div>
  );
}

/** Where patients come from, and the way there. */
function NoneYet() {
  const { stats } = usePortalAccess().labels;
  const { go, question } = useLeave();
  return (
    <>
      {stats.noneYet}{' '}
      {go && (
        <button type="button" data-slot="figure-link" data-look="link" onClick={() => go({ to: 'booking-link' })}>
          {stats.bookingLink}
        </button>
      )}
      {question}
    </>
  );
}

function ActiveMeaning({ view: { stats, share } }: { view: PortalStatsView }) {
  const { labels, format } = usePortalAccess();
  const { gained } = useTrend({ days: MONTH_DAYS });
  const words = labels.stats;
  if (!stats || share === undefined) return null;
  if (stats.active === 0) return words.nobodyActive;
  const [figure, rest] = words.activeShare(format.share(share));
  return (
    <PatientsLink filter="active">
      <b>{figure}</b>
      {rest}
      {gained !== undefined && gained > 0 && words.gained(format.count(gained))}
    </PatientsLink>
  );
}

function InactiveMeaning({ view: { stats, reachable } }: { view: PortalStatsView }) {
  const { labels, format } = usePortalAccess();
  const words = labels.stats;
  if (!stats || stats.total === 0) return null;
  if (stats.inactive === 0) return words.everyoneActive;
  if (reachable === undefined) return <PatientsLink filter="inactive">{words.viewInactive}</PatientsLink>;
  if (stats.unreachable === 0) return <PatientsLink filter="inactive">{words.allReachable}</PatientsLink>;
  return (
    <PatientsLink filter="inactive">
      {words.reach(format.count(reachable), format.count(stats.unreachable ?? 0))}
    </PatientsLink>
  );
}

function StatsFailed({ view }: { view: PortalStatsView }) {
  const { labels } = usePortalAccess();
  return (
    <Notice
      tone={view.stats ? 'warn' : 'bad'}
      role={view.stats ? 'status' : 'alert'}
      action={<TryAgain onPress={view.refresh} />}
    >
      {view.stats ? labels.stats.stale : labels.stats.failed}
    </Notice>
  );
}
