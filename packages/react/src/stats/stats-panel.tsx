import type { ComponentPropsWithoutRef } from 'react';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { Root } from '../provider/root.tsx';
import { useSlots } from '../provider/slots.ts';
import { Notice } from '../ui/notice.tsx';
import { Tip } from '../ui/tip.tsx';
import { TryAgain } from '../ui/try-again.tsx';
import { useLater } from '../ui/use-later.ts';
import { Figure } from './figure.tsx';
import { ActiveMeaning, InactiveMeaning, NoneYet } from './figure-meanings.tsx';
import { PatientsLink } from './patients-link.tsx';
import { ShareBar } from './share-bar.tsx';
import { StatsStatus } from './stats-status.tsx';
import { type PortalStatsView, usePortalStats } from './use-portal-stats.ts';

/** How many patients there are, how many have joined, and how many have not. */
export function StatsPanel(props: ComponentPropsWithoutRef<'section'>) {
  const { labels, format } = usePortalAccess();
  const { statsFooter } = useSlots();
  const view = usePortalStats();
  const { state, stats } = view;
  // The figures come first, what they mean a moment later.
  const isLater = useLater(true);
  const explained = useLater(stats !== undefined);
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
            tip={isLater && <Tip label={words.whatIsActiveLabel}>{words.whatIsActive}</Tip>}
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
