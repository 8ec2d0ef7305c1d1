import type { PortalAccessAdapter } from '../adapter.ts';
import { defaultInvite } from '../content/default-invite.ts';
import { rejects } from './assert.ts';

const content = defaultInvite('en');
const id = 'no-such-campaign';

type Calls = { [K in keyof PortalAccessAdapter]?: (adapter: PortalAccessAdapter) => Promise<unknown> | undefined };

/** A well-formed call of every optional method. */
const calls: Calls = {
  resetTemplate: (adapter) => adapter.resetTemplate?.({ revision: 'any' }),
  renderInvite: (adapter) => adapter.renderInvite?.({ content }),
  sendTest: (adapter) => adapter.sendTest?.({ content }),
  previewRecipients: (adapter) => adapter.previewRecipients?.({ content }),
  snippetCoverage: (adapter) => adapter.snippetCoverage?.({ content }),
  watchCampaign: (adapter) => adapter.watchCampaign && firstOf(adapter.watchCampaign.bind(adapter)),
  pauseCampaign: (adapter) => adapter.pauseCampaign?.(id),
  resumeCampaign: (adapter) => adapter.resumeCampaign?.(id),
  cancelCampaign: (adapter) => adapter.cancelCampaign?.(id),
  retryCampaign: (adapter) => adapter.retryCampaign?.({ id }),
  resolveUnknown: (adapter) => adapter.resolveUnknown?.({ id, action: 'leave' }),
  listCampaigns: (adapter) => adapter.listCampaigns?.({}),
  listRecipients: (adapter) => adapter.listRecipients?.({ campaignId: id }, {}),
  listPatients: (adapter) => adapter.listPatients?.({}, {}),
  getTrend: (adapter) => adapter.getTrend?.({ days: 7 }),
  getReminders: (adapter) => adapter.getReminders?.(),
  setReminders: (adapter) =>
    adapter.setReminders?.({
      enabled: false,
      afterDays: [30],
      quietHours: { from: '20:00', to: '08:00' },
      revision: 'any',
    }),
};

/** Where `viewer.supports` does not name it, a method is absent or rejects with `unsupported`. */
export async function refusesUnsupported(adapter: PortalAccessAdapter, name: keyof PortalAccessAdapter): Promise<void> {
  const call = calls[name]?.(adapter);
  if (call) await rejects(call, 'unsupported', `${name}, which viewer.supports does not name`);
}

const firstOf = async (watch: NonNullable<PortalAccessAdapter['watchCampaign']>) =>
  watch(id, {})[Symbol.asyncIterator]().next();
