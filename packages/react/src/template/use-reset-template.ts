import { useMutation } from '@tanstack/react-query';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { useViewer } from '../provider/use-viewer.ts';
import { queryKeys } from '../queries.ts';

/** Puts the standard text back, stored at once; `reset` is absent where the backend or the viewer cannot. */
export function useResetTemplate(): { reset?: () => void; resetting: boolean; error?: unknown } {
  const { session, report } = usePortalAccess();
  const { adapter, client, queries } = session;
  const { supports, may } = useViewer();
  const change = useMutation(
    {
      mutationFn: async (revision: string) => adapter.resetTemplate?.({ revision }),
      onSuccess: (stored) => {
        if (stored) client.setQueryData(queries.template.queryKey, stored);
        report({ type: 'invite_reset' });
      },
      onError: () => void client.invalidateQueries({ queryKey: queryKeys.template }),
    },
    client,
  );
  const reset = () => {
    const stored = client.getQueryData(queries.template.queryKey);
    if (stored) change.mutate(stored.revision);
  };
  return {
    ...(supports('resetTemplate') && may('editTemplate') && { reset }),
    resetting: change.isPending,
    ...(change.error && { error: change.error }),
  };
}
