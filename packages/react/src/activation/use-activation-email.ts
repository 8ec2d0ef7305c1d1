import { isPortalAccessError, type PortalSettings } from '@patient-portal-access/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { useViewer } from '../provider/use-viewer.ts';
import { queryKeys } from '../queries.ts';

export interface ActivationEmail {
  state: 'loading' | 'ready' | 'saving' | 'failed';
  /** What the switch shows: at once what was asked for, and again what is stored if that failed. */
  enabled: boolean;
  toggle: () => void;
  /** Why it cannot be changed by this viewer. */
  readOnlyBecause?: string;
  error?: unknown;
}

/** The switch that lets invites out. */
export function useActivationEmail(): ActivationEmail {
  const { session, report } = usePortalAccess();
  const { client, queries, adapter } = session;
  const { may, because } = useViewer();
  const { data: settings, error: readError } = useQuery(queries.settings, client);
  const change = useMutation(
    {
      mutationFn: (next: { enabled: boolean; revision: string }) => adapter.setActivationEmailEnabled(next),
      onMutate: async ({ enabled }) => {
        await client.cancelQueries({ queryKey: queryKeys.settings });
        const before = client.getQueryData(queries.settings.queryKey);
        if (before) client.setQueryData(queries.settings.queryKey, { ...before, activationEmailEnabled: enabled });
        return before;
      },
      onSuccess: (stored) => {
        client.setQueryData(queries.settings.queryKey, stored);
        report({ type: 'activation_email_toggled', enabled: stored.activationEmailEnabled });
        void client.invalidateQueries({ queryKey: queryKeys.stats });
      },
      onError: (error, _next, before) => {
        client.setQueryData<PortalSettings>(queries.settings.queryKey, before);
        void client.invalidateQueries({ queryKey: queryKeys.settings });
        report({ type: 'activation_email_failed', code: isPortalAccessError(error) ? error.code : 'internal' });
      },
    },
    client,
  );
  const readOnlyBecause = because('toggleActivation');
  return {
    state: !settings
      ? readError
        ? 'failed'
        : 'loading'
      : change.isPending
        ? 'saving'
        : change.error
          ? 'failed'
          : 'ready',
    enabled: settings?.activationEmailEnabled ?? false,
    toggle: () => {
      if (!settings || change.isPending || !may('toggleActivation')) return;
      change.mutate({ enabled: !settings.activationEmailEnabled, revision: settings.revision });
    },
    ...(readOnlyBecause !== undefined && { readOnlyBecause }),
    ...((change.error ?? (!settings && readError)) && { error: change.error ?? readError }),
  };
}
