import type { Reminders } from '@patient-portal-access/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { useViewer } from '../provider/use-viewer.ts';
import { queryKeys } from '../queries.ts';

export interface RemindersView {
  state: 'unsupported' | 'loading' | 'ready' | 'saving' | 'failed';
  reminders?: Reminders;
  change: (reminders: Omit<Reminders, 'revision' | 'nextRunAt'>) => void;
  error?: unknown;
}

/** Automatic re-invites, where the backend sends them. */
export function useReminders(): RemindersView {
  const { client, queries, adapter } = usePortalAccess().session;
  const { viewer, supports } = useViewer();
  const offered = supports('reminders');
  const { data: reminders, error } = useQuery({ ...queries.reminders, enabled: offered }, client);
  const change = useMutation(
    {
      mutationFn: async (next: Reminders) => adapter.setReminders?.(next),
      onSuccess: (stored) => {
        if (stored) client.setQueryData(queries.reminders.queryKey, stored);
        void client.invalidateQueries({ queryKey: queryKeys.stats });
      },
      onError: () => void client.invalidateQueries({ queryKey: queryKeys.reminders }),
    },
    client,
  );
  const problem = change.error ?? error;
  return {
    state:
      viewer && !offered
        ? 'unsupported'
        : change.isPending
          ? 'saving'
          : problem
            ? 'failed'
            : reminders
              ? 'ready'
              : 'loading',
    ...(reminders && { reminders }),
    ...(problem && { error: problem }),
    change: (next) => {
      if (reminders) change.mutate({ ...next, revision: reminders.revision });
    },
  };
}
