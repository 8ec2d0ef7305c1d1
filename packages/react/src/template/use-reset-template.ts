import { useChange } from '../provider/change.ts';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { useViewer } from '../provider/use-viewer.ts';
import { queryKeys } from '../queries.ts';

export interface ResetTemplate {
  /** Puts the standard text back, stored at once; absent where the backend or the viewer cannot. */
  reset?: () => Promise<void>;
  resetting: boolean;
  error?: unknown;
}

export function useResetTemplate(): ResetTemplate {
  const { session, report } = usePortalAccess();
  const { adapter, client, queries } = session;
  const { supports, may } = useViewer();
  const { pending, error } = useChange(session.resetting);
  const store = async () => {
    const before = client.getQueryData(queries.template.queryKey);
    if (!before) return;
    try {
      const stored = await adapter.resetTemplate?.({ revision: before.revision });
      if (stored) client.setQueryData(queries.template.queryKey, stored);
      report({ type: 'invite_reset' });
    } catch (problem) {
      void client.invalidateQueries({ queryKey: queryKeys.template });
      throw problem;
    }
  };
  return {
    ...(supports('resetTemplate') && may('editTemplate') && { reset: () => session.resetting.make(store) }),
    resetting: pending,
    ...(error !== undefined && { error }),
  };
}
