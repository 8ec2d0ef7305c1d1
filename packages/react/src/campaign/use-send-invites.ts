import {
  type Campaign,
  type CampaignFilter,
  type CampaignPlan,
  isPortalAccessError,
} from '@patient-portal-access/core';
import { useState } from 'react';
import { useChange } from '../provider/change.ts';
import { DEFAULT_UNDO_SECONDS } from '../provider/policy.ts';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { useViewer } from '../provider/use-viewer.ts';
import { queryKeys } from '../queries.ts';
import { createIdempotencyKey } from './idempotency-key.ts';
import { type SendProblem, setbackOf } from './send-problem.ts';
import { useFrozenPlan } from './use-frozen-plan.ts';

export interface SendInvites {
  state: 'counting' | 'uncounted' | 'ready' | 'starting';
  plan?: CampaignPlan;
  problem?: SendProblem;
  /** Why the patients could not be counted. */
  error?: unknown;
  count: () => void;
  /** Starts the send, once, however often it is called. */
  send: () => void;
}

export interface SendInvitesOptions {
  onStarted: () => void;
  /** Whom to invite; everyone inactive without it. */
  filter?: CampaignFilter;
}

const EVERYONE: CampaignFilter = {};

/**
 * One opening of the confirmation: one frozen audience and one key, so that no press, double press or repeat after a
 * lost answer mails anybody twice. The call is made here and now: a cached mutation could run by itself later.
 */
export function useSendInvites({ onStarted, filter = EVERYONE }: SendInvitesOptions): SendInvites {
  const { plan, error, count } = useFrozenPlan(filter);
  const { starting } = usePortalAccess().session;
  const { pending } = useChange(starting);
  const [problem, setProblem] = useState<SendProblem>();
  const start = useStart({ onStarted, onProblem: setProblem, countAgain: count });
  const send = async (counted: CampaignPlan) => {
    setProblem(undefined);
    try {
      await start(counted);
    } catch (failure) {
      setProblem({ kind: 'refused', error: failure });
    }
  };
  return {
    state: pending ? 'starting' : plan ? 'ready' : error === undefined ? 'counting' : 'uncounted',
    ...(plan && { plan }),
    ...(problem && { problem }),
    ...(error !== undefined && { error }),
    count: () => void count(),
    send: () => {
      if (plan) void starting.make(() => send(plan));
    },
  };
}

interface StartOptions {
  onStarted: () => void;
  onProblem: (problem: SendProblem) => void;
  countAgain: () => Promise<void>;
}

function useStart({ onStarted, onProblem, countAgain }: StartOptions) {
  const { session, policy, allowsSend, report } = usePortalAccess();
  const { adapter, client, campaigns } = session;
  const { supports } = useViewer();
  const [key] = useState(createIdempotencyKey);
  const undoSeconds = supports('cancelCampaign') ? (policy.undoSeconds ?? DEFAULT_UNDO_SECONDS) : 0;

  const show = (campaign: Campaign | string) => {
    campaigns.show(campaign);
    void client.invalidateQueries({ queryKey: queryKeys.stats });
    onStarted();
  };
  const fail = async (failure: unknown, plan: CampaignPlan) => {
    report({ type: 'send_failed', code: isPortalAccessError(failure) ? failure.code : 'internal' });
    const setback = setbackOf(failure, plan);
    if (setback.next === 'show') return show(setback.campaignId);
    onProblem(setback.problem);
    // It may have started after all; then the figures name it.
    void client.invalidateQueries({ queryKey: queryKeys.stats });
    void client.invalidateQueries({ queryKey: queryKeys.settings });
    if (setback.next === 'stay') return undefined;
    void client.invalidateQueries({ queryKey: queryKeys.template });
    return countAgain();
  };
  return async (plan: CampaignPlan) => {
    if (!navigator.onLine) return onProblem({ kind: 'offline' });
    if (!(await allowsSend(plan))) {
      report({ type: 'send_vetoed' });
      return onProblem({ kind: 'vetoed' });
    }
    try {
      const { planId } = plan;
      const campaign = await adapter.startCampaign({
        planId,
        idempotencyKey: key,
        ...(undoSeconds > 0 && { undoSeconds }),
      });
      report({ type: 'send_started', campaignId: campaign.id, recipients: campaign.total });
      return show(campaign);
    } catch (failure) {
      return fail(failure, plan);
    }
  };
}
