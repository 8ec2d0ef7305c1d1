import { useNow } from '../campaign/use-now.ts';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { usePortalStats } from '../stats/use-portal-stats.ts';
import { Button } from '../ui/button.tsx';

const JUST_NOW_MS = 60_000;

/** Title, one sentence, and when the figures were taken. */
export function PageHeader() {
  const { labels, format } = usePortalAccess();
  const { stats, refresh, refreshing } = usePortalStats();
  const now = useNow(15_000);
  const words = labels.page;
  const isFresh = stats !== undefined && now - Date.parse(stats.asOf) < JUST_NOW_MS;
  return (
    <header data-slot="page-header">
      <div>
        <h1 data-slot="page-title">{words.title}</h1>
        <p data-slot="page-description">{words.description}</p>
      </div>
      <p data-slot="page-updated">
        <span>{stats && (isFresh ? words.updatedNow : words.updated(format.ago(stats.asOf, now)))}</span>
        <Button look="quiet" size="text" onClick={refresh} aria-busy={refreshing}>
          {words.refresh}
        </Button>
      </p>
    </header>
  );
}
