import { usePortalAccess } from '../provider/portal-access-context.ts';
import type { PortalStatsView } from './use-portal-stats.ts';

/** All patients as one bar: active, inactive, and those who cannot be emailed. */
export function ShareBar({ view }: { view: PortalStatsView | undefined }) {
  const { labels, format } = usePortalAccess();
  const { stats, share } = view ?? {};
  if (!stats || share === undefined) return <div data-slot="share-bar" />;
  const unreachable = (stats.unreachable ?? 0) / stats.total;
  return (
    <div data-slot="share-bar" role="img" aria-label={labels.stats.bar(format.share(share))}>
      <i data-part="active" style={{ flexGrow: share }} />
      <i data-part="inactive" style={{ flexGrow: 1 - share - unreachable }} />
      <i data-part="unreachable" style={{ flexGrow: unreachable }} />
    </div>
  );
}
