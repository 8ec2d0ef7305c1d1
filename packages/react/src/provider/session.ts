import type { PortalAccessAdapter } from '@patient-portal-access/core';
import type { QueryClient } from '@tanstack/react-query';
import { type CampaignWatch, createCampaignWatch } from '../campaign/campaign-watch.ts';
import { createQueries, type Queries } from '../queries.ts';
import { createInviteEditing, type InviteEditing } from '../template/invite-editing.ts';
import { type Change, createChange } from './change.ts';
import { createQueryClient } from './query-client.ts';

/** All that belongs to one adapter: another practice or viewer gets another session. */
export interface Session {
  adapter: PortalAccessAdapter;
  client: QueryClient;
  queries: Queries;
  editing: InviteEditing;
  campaigns: CampaignWatch;
  /** Starting a send. */
  starting: Change;
  /** Turning the activation email on or off. */
  toggling: Change;
  /** Putting the standard text back. */
  resetting: Change;
  /** Changing the reminders. */
  reminding: Change;
}

export function createSession(adapter: PortalAccessAdapter): Session {
  const backing = { adapter, client: createQueryClient(), queries: createQueries(adapter) };
  return {
    ...backing,
    editing: createInviteEditing(backing),
    campaigns: createCampaignWatch(backing),
    starting: createChange(),
    toggling: createChange(),
    resetting: createChange(),
    reminding: createChange(),
  };
}
