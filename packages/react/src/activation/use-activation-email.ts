import { isPortalAccessError, type PortalSettings } from '@patient-portal-access/core';
import { useQuery } from '@tanstack/react-query';
import { useChange } from '../provider/change.ts';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { refetchFailed } from '../provider/query-client.ts';
import { useViewer } from '../provider/use-viewer.ts';
import { queryKeys } from '../queries.ts';

export interface ActivationEmail {
  /** `unknown`: it could not be loaded, so nobody knows how it stands. `failed`: the last change was refused. */
  state: 'loading' | 'unknown' | 'ready' | 'saving' | 'failed';
  /** What the switch shows: at once what was asked for, and again what is stored if that failed. */
  enabled: boolean;
  toggle: () => void;
  /** Why it cannot be changed by this viewer. */
  readOnlyBecause?: string;
  error?: unknown;
  /** Loads again after a failure. */
  reload: () => void;
}

/** The switch that lets invites out. */
export function useActivationEmail(): ActivationEmail {
  const { client, queries, toggling } = usePortalAccess().session;
  const { may, because } = useViewer();
  const { data: settings, error: readError } = useQuery(queries.settings, client);
  const { pending, error: refusal } = useChange(toggling);
  const change = useToggle();
  const readOnlyBecause = because('toggleActivation');
  const error = settings ? refusal : (readError ?? undefined);
  return {
    state: stateOf(),
    enabled: settings?.activationEmailEnabled ?? false,
    toggle: () => {
      if (settings && may('toggleActivation')) change(settings);
    },
    ...(readOnlyBecause !== undefined && { readOnlyBecause }),
    ...(error !== undefined && { error }),
    reload: () => refetchFailed(client),
  };

  function stateOf(): ActivationEmail['state'] {
    if (!settings) return readError ? 'unknown' : 'loading';
    if (pending) return 'saving';
    return refusal === undefined ? 'ready' : 'failed';
  }
}

/** Shows the change at once and stores it; a refused one is taken back. */
function useToggle(): (from: PortalSettings) => void {
  const { session, report } = usePortalAccess();
  const { adapter, client, queries, toggling } = session;
  const show = (settings: PortalSettings) => client.setQueryData(queries.settings.queryKey, settings);
  const store = async (before: PortalSettings) => {
    const enabled = !before.activationEmailEnabled;
    await client.cancelQueries({ queryKey: queryKeys.settings });
    show({ ...before, activationEmailEnabled: enabled });
    try {
      show(await adapter.setActivationEmailEnabled({ enabled, revision: before.revision }));
      report({ type: 'activation_email_toggled', enabled });
      void client.invalidateQueries({ queryKey: queryKeys.stats });
    } catch (error) {
      show(before);
      void client.invalidateQueries({ queryKey: queryKeys.settings });
      report({ type: 'activation_email_failed', code: isPortalAccessError(error) ? error.code : 'internal' });
      throw error;
    }
  };
  return (from) => void toggling.make(() => store(from));
}
