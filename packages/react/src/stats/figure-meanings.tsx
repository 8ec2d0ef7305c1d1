import { useTrend } from '../history/use-trend.ts';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { useLeave } from '../template/use-leave.tsx';
import { PatientsLink } from './patients-link.tsx';
import type { PortalStatsView } from './use-portal-stats.ts';

const MONTH_DAYS = 30;

/** Where patients come from, and the way there. */
export function NoneYet() {
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

/** How many of all have joined, and how many of them lately. */
export function ActiveMeaning({ view: { stats, share } }: { view: PortalStatsView }) {
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

/** How many of the inactive can be emailed. */
export function InactiveMeaning({ view: { stats, reachable } }: { view: PortalStatsView }) {
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
