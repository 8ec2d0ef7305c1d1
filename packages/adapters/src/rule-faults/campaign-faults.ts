import { PortalAccessError, recipientCounts, type Campaign } from '@patient-portal-access/core';
import { but, type Fault, type Faults } from './fault.ts';

/** Every answer that is a campaign, changed. */
const campaignsBut =
  (change: (campaign: Campaign) => Campaign): Fault =>
  (memory) => ({
    startCampaign: but(memory.startCampaign, change),
    getCampaign: but(memory.getCampaign, change),
    pauseCampaign: but(memory.pauseCampaign, change),
    cancelCampaign: but(memory.cancelCampaign, change),
  });

const ignoresUndo: Fault = (memory) => ({
  startCampaign: ({ planId, idempotencyKey }) => memory.startCampaign({ planId, idempotencyKey }),
});

export const campaignFaults: Faults = {
  'undo-window-waits': [
    ignoresUndo,
    (memory) => ({ startCampaign: (input) => memory.startCampaign({ ...input, undoSeconds: 3_600 }) }),
  ],
  'undo-sends-nothing': [
    ignoresUndo,
    (memory) => ({
      cancelCampaign: but(memory.getCampaign, (campaign) => ({
        ...campaign,
        state: 'cancelled',
        counts: recipientCounts({ cancelled: campaign.total }),
      })),
    }),
  ],
  'counts-add-up': [
    campaignsBut((campaign) => ({ ...campaign, total: campaign.total + 1 })),
    campaignsBut((campaign) => ({
      ...campaign,
      counts: { ...campaign.counts, pending: campaign.counts.pending - 0.5, claimed: 0.5 },
    })),
    campaignsBut((campaign) =>
      campaign.state === 'completed' ? { ...campaign, counts: recipientCounts() } : campaign,
    ),
  ],
  'seq-only-rises': [
    campaignsBut((campaign) => ({ ...campaign, seq: 1 })),
    campaignsBut((campaign) => ({ ...campaign, seq: 1_000 - campaign.seq })),
  ],
  'finished-stays-finished': [
    (memory) => ({ cancelCampaign: but(memory.cancelCampaign, (campaign) => ({ ...campaign, state: 'cancelled' })) }),
    (memory) => ({ pauseCampaign: but(memory.pauseCampaign, (campaign) => ({ ...campaign, state: 'paused' })) }),
    (memory) => ({ resumeCampaign: but(memory.resumeCampaign, (campaign) => ({ ...campaign, state: 'sending' })) }),
  ],
  'switch-off-pauses': [
    (memory) => ({
      setActivationEmailEnabled: async (input) => {
        const settings = await memory.setActivationEmailEnabled(input);
        const { runningCampaignId } = await memory.getStats();
        if (input.enabled && runningCampaignId) await memory.resumeCampaign(runningCampaignId);
        return settings;
      },
    }),
    campaignsBut((campaign) => ({ ...campaign, pausedBecause: 'person' })),
  ],
  'pause-stops-and-resume-goes-on': [
    (memory) => ({
      pauseCampaign: but(memory.getCampaign, (campaign) => ({ ...campaign, state: 'paused', pausedBecause: 'person' })),
    }),
    (memory) => ({ resumeCampaign: (id) => memory.cancelCampaign(id) }),
  ],
  'stats-name-the-running-campaign': [
    (memory) => ({ getStats: but(memory.getStats, (stats) => ({ ...stats, runningCampaignId: null })) }),
    (memory) => ({
      getStats: but(memory.getStats, (stats) => ({
        ...stats,
        lastCampaign: { id: 'c-0', sentAt: stats.asOf, total: 0 },
      })),
    }),
  ],
  'stream-rises-and-ends': [
    (memory) => ({
      watchCampaign: async function* (id, options, ctx) {
        for await (const campaign of memory.watchCampaign(id, options, ctx)) {
          yield campaign;
          yield campaign;
        }
      },
    }),
    (memory) => ({
      watchCampaign: async function* (id) {
        yield await memory.getCampaign(id);
      },
    }),
  ],
  'stream-resumes': [
    (memory) => ({ watchCampaign: (id, _, ctx) => memory.watchCampaign(id, {}, ctx) }),
    (memory) => ({
      watchCampaign: async function* (id, { afterSeq = 0 }) {
        const campaign = await memory.getCampaign(id);
        if (campaign.seq > afterSeq + 100) yield campaign;
      },
    }),
  ],
  'stream-ends-on-abort': [
    (memory) => ({
      watchCampaign: async function* (id, _, ctx) {
        if (ctx?.signal) ctx.signal.addEventListener('abort', () => undefined);
        yield await memory.getCampaign(id);
      },
    }),
  ],
  'stream-can-be-left': [
    (memory) => ({
      // A plain generator that waits cannot be left before what it waits for has come.
      watchCampaign: async function* (id, options) {
        for await (const campaign of memory.watchCampaign(id, options)) yield campaign;
      },
    }),
  ],
  'stream-of-an-unknown-campaign': [
    (memory) => ({
      watchCampaign: async function* (id) {
        const campaign = await memory.getCampaign(id).catch(() => undefined);
        if (campaign) yield campaign;
      },
    }),
  ],
  'viewer-is-whole': [
    (memory) => ({
      getViewer: but(memory.getViewer, (viewer) => ({ ...viewer, can: { ...viewer.can, sendTest: { because: ' ' } } })),
    }),
    (memory) => ({
      getViewer: but(memory.getViewer, (viewer) => Object.assign(viewer, { can: { sendInvites: true } })),
    }),
  ],
  'supported-is-there': [(memory) => ({ getViewer: memory.getViewer, ...without('getTrend') })],
  'unsupported-is-refused': [
    (memory) => ({
      getViewer: but(memory.getViewer, (viewer) => ({
        ...viewer,
        supports: viewer.supports.filter((feature) => feature !== 'trend'),
      })),
    }),
    (memory) => ({
      getViewer: but(memory.getViewer, (viewer) => ({ ...viewer, supports: [] })),
      getTrend: () => Promise.reject(new Error('not implemented')),
    }),
  ],
  'unknown-campaign-is-not-found': [
    (memory) => ({ getCampaign: (id) => memory.getCampaign(id).catch(() => Promise.reject(new Error('404'))) }),
    (memory) => ({
      getCampaign: (id) =>
        memory.getCampaign(id).catch(() => Promise.reject(new PortalAccessError('invalid', 'This id is not one.'))),
    }),
  ],
  'aborted-calls-reject': [
    (memory) => ({ getStats: () => memory.getStats() }),
    (memory) => ({ saveTemplate: (input) => memory.saveTemplate(input) }),
    (memory) => ({
      planCampaign: (filter, ctx) =>
        ctx?.signal?.aborted ? Promise.reject(ctx.signal.reason) : memory.planCampaign(filter, ctx),
    }),
  ],
  'snippets-are-sound': [
    (memory) => ({ listSnippets: but(memory.listSnippets, (snippets) => [...snippets, ...snippets]) }),
    (memory) => ({
      listSnippets: but(memory.listSnippets, (snippets) => snippets.filter(({ kind }) => kind !== 'url')),
    }),
  ],
};

/** The method is not there, though types say that it is. */
const without = (method: string): object => ({ [method]: undefined });
