import type { Reminders } from '@patient-portal-access/core';
import { useQuery } from '@tanstack/react-query';
import { useChange } from '../provider/change.ts';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { refetchFailed } from '../provider/query-client.ts';
import { useViewer } from '../provider/use-viewer.ts';
import { queryKeys } from '../queries.ts';

export interface RemindersView {
  state: 'unsupported' | 'loading' | 'ready' | 'saving' | 'failed';
  reminders?: Reminders;
  change: (reminders: Omit<Reminders, 'revision' | 'nextRunAt'>) => void;
  error?: unknown;
  /** Loads again after a failure. */
  reload: () => void;
}

/** Automatic re-invites, where the backend sends them. */
export function useReminders(): RemindersView {
  const { client, queries, adapter, reminding } = usePortalAccess().session;
  const { viewer, supports, error: viewerError } = useViewer();
  const offered = supports('reminders');
  const { data: reminders, error: readError } = useQuery({ ...queries.reminders, enabled: offered }, client);
  const { pending, error: refusal } = useChange(reminding);
  const error = refusal ?? readError;
  const store = async (next: Reminders) => {
    try {
      const stored = await adapter.setReminders?.(next);
      if (stored) client.setQueryData(queries.reminders.queryKey, stored);
      void client.invalidateQueries({ queryKey: queryKeys.stats });
    } catch (problem) {
      void client.invalidateQueries({ queryKey: queryKeys.reminders });
      throw problem;
    }
  };
  return {
    state: stateOf(),
    ...(reminders && { reminders }),
    ...(error && { error }),
    reload: () => refetchFailed(client),
    change: (next) => {
      if (reminders) void reminding.make(() => store({ ...next, revision: reminders.revision }));
    },
  };

  function stateOf(): RemindersView['state'] {
    // Nobody knows whether it is offered where the viewer could not be loaded.
    if ((viewer ?? viewerError) && !offered) return 'unsupported';
    if (pending) return 'saving';
    if (error) return 'failed';
    return reminders ? 'ready' : 'loading';
  }
}
