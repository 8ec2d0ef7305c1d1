import type { Feature, PortalAccessAdapter } from '@patient-portal-access/core';
import { wire } from '@patient-portal-access/core/wire';
import { campaignOf, listCampaigns, listRecipients, toCampaign } from './campaigns.ts';
import { parsed, type Call, type Desk } from './desk.ts';
import { planCampaign } from './plan.ts';
import { startCampaign } from './start.ts';
import type { CampaignRecord } from './state.ts';
import { cancelCampaign, pauseCampaign, resolveUnknown, resumeCampaign, retryCampaign } from './steer.ts';
import { refuseUnless } from './viewer.ts';
import { watchCampaign } from './watch.ts';

/** What concerns sending: plans, campaigns, and who is in them. */
export function campaignMethods({ state, viewer, read, change }: Desk) {
  const steer = (has: Feature, ctx: Call<unknown>['ctx'], work: () => CampaignRecord) =>
    change({ ctx, has, may: 'sendInvites', work: () => toCampaign(work()) });
  return {
    planCampaign: (filter, ctx) =>
      change({ ctx, work: () => planCampaign(state, parsed(wire.planCampaign, filter), viewer.can) }),
    startCampaign: (input, ctx) =>
      change({
        ctx,
        may: 'sendInvites',
        work: () => toCampaign(startCampaign(state, parsed(wire.startCampaign, input), viewer.can)),
      }),
    getCampaign: (id, ctx) => read({ ctx, work: () => toCampaign(campaignOf(state, id)) }),
    watchCampaign: (id, options, { signal } = {}) => {
      const permit = () => refuseUnless(viewer, { has: 'watchCampaign' });
      return watchCampaign(state, { id, ...options, permit, ...(signal ? { signal } : {}) });
    },
    pauseCampaign: (id, ctx) => steer('pauseCampaign', ctx, () => pauseCampaign(state, id)),
    resumeCampaign: (id, ctx) => steer('pauseCampaign', ctx, () => resumeCampaign(state, id)),
    cancelCampaign: (id, ctx) => steer('cancelCampaign', ctx, () => cancelCampaign(state, id)),
    retryCampaign: (input, ctx) =>
      steer('retryCampaign', ctx, () => retryCampaign(state, parsed(wire.retryCampaign, input))),
    resolveUnknown: (input, ctx) =>
      steer('resolveUnknown', ctx, () => resolveUnknown(state, parsed(wire.resolveUnknown, input))),
    listCampaigns: (page, ctx) =>
      read({ ctx, has: 'listCampaigns', work: () => listCampaigns(state, parsed(wire.listCampaigns, page)) }),
    listRecipients: (of, page, ctx) =>
      read({
        ctx,
        has: 'listRecipients',
        may: 'seePatients',
        work: () => {
          parsed(wire.listRecipients, { ...of, ...page });
          return listRecipients(state, of, page);
        },
      }),
  } satisfies Partial<PortalAccessAdapter>;
}
