import { useNow } from '../campaign/use-now.ts';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { usePortalStats } from '../stats/use-portal-stats.ts';
import { Button } from '../ui/button.tsx';
import { useLater } from '../ui/use-later.ts';

const JUST_NOW_MS = 60_000;

/** Title, one sentence, and a moment later when the figures were taken. */
export function PageHeader() {
  const { page } = usePortalAccess().labels;
  const isLater = useLater(true);
  return (
    <header data-slot="page-header">
      <div>
        <h1 data-slot="page-title">{page.title}</h1>
        <p data-slot="page-description">{page.description}</p>
      </div>
      <p data-slot="page-updated">{isLater && <Updated />}</p>
    </header>
  );
}

function Updated() {
  const { labels, format } = usePortalAccess();
  const { stats, refresh, refreshing } = usePortalStats();
  const now = useNow(15_000);
  const words = labels.page;
  const isFresh = stats !== undefined && now - Date.parse(stats.asOf) < JUST_NOW_MS;
  return (
    <>
      <span>{stats && (isFresh ? words.updatedNow : words.updated(format.ago(stats.asOf, now)))}</span>
      <Button look="quiet" size="text" onClick={refresh} aria-busy={refreshing}>
        {words.refresh}
      </Button>
    </>
  );
}
