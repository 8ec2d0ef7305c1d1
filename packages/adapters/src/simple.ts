import { PortalAccessError, systemClock, type PortalAccessAdapter } from '@patient-portal-access/core';
import { answering } from './simple/answering.ts';
import { createCampaigns } from './simple/campaigns.ts';
import { planCampaign, type SimplePlan } from './simple/plan.ts';
import { checkedStats, practiceOf, settingsOf, snippetsOf, viewerOf } from './simple/practice.ts';
import type { SimpleHost, SimpleOptions } from './simple/simple-host.ts';
import { readTemplate, saveTemplate, type SimpleTemplate } from './simple/template.ts';
import { refuseIfStale } from './simple/revision.ts';

export type { SimpleHost, SimpleJob, SimpleOptions, SimplePatient } from './simple/simple-host.ts';
export type { SimpleTemplate } from './simple/template.ts';

/** The adapter of a simple host. `getTemplate` also says what the stored HTML holds that an invite cannot. */
export interface SimpleAdapter extends PortalAccessAdapter {
  getTemplate: (...args: Parameters<PortalAccessAdapter['getTemplate']>) => Promise<SimpleTemplate>;
}

/**
 * A simpler door for a backend that keeps a boolean and an HTML body with brackets. The plan is the list of ids, so the
 * audience is frozen by construction; a revision is a hash of what is stored.
 *
 * What is weaker than with a full adapter: plans and keys live as long as this object, so make one a practice and keep
 * it; between reading a revision and writing somebody else can still write; there is no undo window (`undoSeconds` is
 * taken as 0), no pause and no cancel; without `getJob` a campaign counts as sent once the host has taken it.
 */
export function createSimpleAdapter(host: SimpleHost, { clock = systemClock }: SimpleOptions = {}): SimpleAdapter {
  const plans = new Map<string, SimplePlan>();
  const campaigns = createCampaigns(host, { clock, plans });
  const practice = practiceOf(host);
  const viewer = viewerOf(host);
  const may = (permission: 'toggleActivation' | 'editTemplate' | 'sendInvites') => {
    const allowed = viewer.can[permission];
    if (allowed !== true) throw new PortalAccessError('forbidden', `You may not do this: ${allowed.because}`);
  };
  return {
    contract: 1,
    getViewer: (ctx) => answering(ctx, () => viewer),
    getStats: (ctx) =>
      answering(ctx, async () => campaigns.withStats(checkedStats(await host.getStats(), clock.now()))),
    getSettings: (ctx) => answering(ctx, async () => settingsOf(await host.getEnabled(), practice)),
    setActivationEmailEnabled: ({ enabled, revision }, ctx) =>
      answering(ctx, async () => {
        may('toggleActivation');
        refuseIfStale(revision, settingsOf(await host.getEnabled(), practice));
        await host.setEnabled(enabled);
        return settingsOf(await host.getEnabled(), practice);
      }),
    getTemplate: (ctx) => answering(ctx, () => readTemplate(host)),
    saveTemplate: (input, ctx) =>
      answering(ctx, () => {
        may('editTemplate');
        return saveTemplate(host, input);
      }),
    listSnippets: (ctx) => answering(ctx, () => snippetsOf(host)),
    planCampaign: (filter, ctx) =>
      answering(ctx, async () => {
        const { plan, shown } = await planCampaign(host, { filter, practice, can: viewer.can, now: clock.now() });
        plans.set(plan.id, plan);
        return shown;
      }),
    startCampaign: (input, ctx) =>
      answering(ctx, () => {
        may('sendInvites');
        return campaigns.start(input, { practice, can: viewer.can });
      }),
    getCampaign: (id, ctx) => answering(ctx, () => campaigns.get(id)),
  };
}
