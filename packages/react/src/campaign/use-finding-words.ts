import type { Finding } from '@patient-portal-access/core';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { usePortalStats } from '../stats/use-portal-stats.ts';

/** Says a finding in the screen's language; where it has no words for it, in those the finding came with. */
export function useFindingWords(): (finding: Finding) => string {
  const { send, findings } = usePortalAccess().labels;
  const { stats } = usePortalStats();
  return ({ code, message }) => {
    const own: Partial<Record<string, string>> = {
      activation_email_disabled: send.activationOff,
      unsaved_changes: send.unsaved,
      logo_missing: send.logoMissing,
      no_recipients: stats?.inactive === 0 ? send.nobodyInactive : send.nobodyReachable,
    };
    return findings[code] ?? own[code] ?? message;
  };
}
