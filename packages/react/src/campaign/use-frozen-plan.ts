import type { CampaignFilter, CampaignPlan } from '@patient-portal-access/core';
import { useCallback, useEffect, useState } from 'react';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { useStable } from '../provider/use-stable.ts';

export interface FrozenPlan {
  plan?: CampaignPlan;
  /** Why the patients could not be counted. */
  error?: unknown;
  /** Counts afresh. */
  count: () => Promise<void>;
}

/** Who would get the invite, counted as soon as somebody asks to send. */
export function useFrozenPlan(of: CampaignFilter): FrozenPlan {
  const { session, report } = usePortalAccess();
  const { adapter } = session;
  const filter = useStable(of);
  const [plan, setPlan] = useState<CampaignPlan>();
  const [error, setError] = useState<unknown>();
  const counted = useCallback(
    (next: CampaignPlan) => {
      setPlan(next);
      report({ type: 'send_planned', recipients: next.recipients });
    },
    [report],
  );
  useEffect(() => {
    const leaving = new AbortController();
    adapter
      .planCampaign(filter, { signal: leaving.signal })
      .then(counted, (failure: unknown) => !leaving.signal.aborted && setError(failure));
    return () => leaving.abort();
  }, [adapter, counted, filter]);
  const count = async () => {
    setError(undefined);
    setPlan(undefined);
    await adapter.planCampaign(filter).then(counted, setError);
  };
  return { ...(plan && { plan }), ...(error !== undefined && { error }), count };
}
