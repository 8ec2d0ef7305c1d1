import { type Campaign, isFinal } from '@patient-portal-access/core';
import { useState } from 'react';
import type { PortalAccessEvent } from '../provider/events.ts';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { useViewer } from '../provider/use-viewer.ts';

/** What may be done to a campaign now: a function is absent where the backend, the viewer or the state does not allow it. */
export interface CampaignActions {
  pause?: () => Promise<void>;
  resume?: () => Promise<void>;
  /** Takes the send back before anything went out. */
  undo?: () => Promise<void>;
  /** What has not been handed to the mail server is not sent. */
  stop?: () => Promise<void>;
  /** Sends again to those refused, all or by reason. */
  retry?: (codes?: string[]) => Promise<void>;
  /** Settles those that may or may not have gone out. */
  resolveDoubt?: (action: 'resend' | 'leave') => Promise<void>;
  acting: boolean;
  error?: unknown;
}

export function useCampaignActions(campaign: Campaign | undefined): CampaignActions {
  const { session, report } = usePortalAccess();
  const { adapter, campaigns } = session;
  const { supports, may } = useViewer();
  const [acting, setActing] = useState(false);
  const [error, setError] = useState<unknown>();
  if (!campaign || !may('sendInvites')) return { acting };

  const { id, state, counts } = campaign;
  const act = async (call: Promise<Campaign> | undefined, event?: PortalAccessEvent) => {
    setActing(true);
    setError(undefined);
    try {
      const answer = await call;
      if (answer?.id === id) campaigns.update(answer);
      else if (answer) campaigns.show(answer);
      if (event) report(event);
    } catch (problem) {
      setError(problem);
    } finally {
      setActing(false);
    }
  };
  const pause = () => act(adapter.pauseCampaign?.(id), { type: 'send_paused', campaignId: id });
  const resume = () => act(adapter.resumeCampaign?.(id), { type: 'send_resumed', campaignId: id });
  const stop = () => act(adapter.cancelCampaign?.(id), { type: 'send_stopped', campaignId: id });
  const canPause = supports('pauseCampaign');
  const canStop = supports('cancelCampaign');
  return {
    acting,
    ...(error !== undefined && { error }),
    ...(canPause && state === 'sending' && { pause }),
    ...(canPause && state === 'paused' && { resume }),
    ...(canStop && state === 'waiting' && { undo: stop }),
    ...(canStop && (state === 'sending' || state === 'paused') && { stop }),
    ...(supports('retryCampaign') &&
      isFinal(state) &&
      counts.refused > 0 && {
        retry: (codes?: string[]) => act(adapter.retryCampaign?.({ id, ...(codes && { codes }) })),
      }),
    ...(supports('resolveUnknown') &&
      counts.unknown > 0 && { resolveDoubt: (action) => act(adapter.resolveUnknown?.({ id, action })) }),
  };
}
