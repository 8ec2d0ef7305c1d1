import {
  defaultSnippets,
  type CallContext,
  type Permission,
  type PortalAccessAdapter,
} from '@patient-portal-access/core';
import { parseMessage, wire, type Operation } from '@patient-portal-access/core/wire';
import type { BackendParts } from '../backend-parts.ts';
import type { BackendViewer } from '../portal-backend.ts';
import { getCampaign, listCampaigns } from './campaigns.ts';
import { guarded } from './guarded.ts';
import { listPatients } from './patients.ts';
import { planCampaign } from './plan.ts';
import { practiceOf, setActivationEmailEnabled, settingsOf } from './practices.ts';
import { previewRecipients, renderInvite, sendTest, snippetCoverage } from './preview.ts';
import { listRecipients } from './recipients.ts';
import type { Scope } from './scope.ts';
import { startCampaign } from './start.ts';
import { getStats } from './stats.ts';
import { getReminders, setReminders } from './reminders.ts';
import { resolveUnknown, retryCampaign } from './send-again.ts';
import { cancelCampaign, pauseCampaign, resumeCampaign } from './steer.ts';
import { getTemplate, resetTemplate, saveTemplate } from './templates.ts';
import { getTrend } from './trend.ts';
import { refuseUnless, viewerOf } from './viewer.ts';
import { watchCampaign } from './watch.ts';

/** Runs one call: opened, permitted, and with errors of the contract only. */
type Call = <T>(
  ctx: CallContext | undefined,
  may: Permission | undefined,
  work: (scope: Scope) => Promise<T>,
) => Promise<T>;

/** The contract over the database, for one viewer of one practice. */
export function createSqlAdapter(
  open: () => Promise<BackendParts>,
  { practiceId, viewer: who }: { practiceId: string; viewer: BackendViewer },
): PortalAccessAdapter {
  const viewer = viewerOf(who);
  const scope = async (): Promise<Scope> => ({ ...(await open()), practiceId, viewer });
  const call: Call = (ctx, may, work) =>
    guarded(ctx, async () => {
      refuseUnless(viewer, may);
      return work(await scope());
    });
  return {
    contract: 1,
    getViewer: (ctx) => guarded(ctx, () => Promise.resolve(structuredClone(viewer))),
    getStats: (ctx) => call(ctx, undefined, getStats),
    getSettings: (ctx) => call(ctx, undefined, async ({ db }) => settingsOf(await practiceOf(db, practiceId))),
    setActivationEmailEnabled: (input, ctx) =>
      call(ctx, 'toggleActivation', (at) =>
        setActivationEmailEnabled(at, parsed(wire.setActivationEmailEnabled, input)),
      ),
    getReminders: (ctx) => call(ctx, undefined, getReminders),
    setReminders: (input, ctx) => call(ctx, 'sendInvites', (at) => setReminders(at, parsed(wire.setReminders, input))),
    listSnippets: (ctx) => guarded(ctx, () => Promise.resolve(structuredClone(defaultSnippets))),
    ...templates(call),
    ...previews(call),
    ...campaigns(call),
    ...lists(call),
    watchCampaign: (id, options, ctx) =>
      watchCampaign(scope, { id, ...options, ...(ctx?.signal ? { signal: ctx.signal } : {}) }),
  };
}

const templates = (call: Call) =>
  ({
    getTemplate: (ctx) => call(ctx, undefined, getTemplate),
    saveTemplate: (input, ctx) => call(ctx, 'editTemplate', (at) => saveTemplate(at, parsed(wire.saveTemplate, input))),
    resetTemplate: (input, ctx) =>
      call(ctx, 'editTemplate', (at) => resetTemplate(at, parsed(wire.resetTemplate, input))),
  }) satisfies Partial<PortalAccessAdapter>;

const previews = (call: Call) =>
  ({
    renderInvite: (input, ctx) =>
      call(ctx, namesNeed(input), (at) => renderInvite(at, parsed(wire.renderInvite, input))),
    sendTest: (input, ctx) =>
      call(ctx, 'sendTest', async (at) => {
        refuseUnless(at.viewer, namesNeed(input));
        return sendTest(at, parsed(wire.sendTest, input));
      }),
    previewRecipients: (input, ctx) =>
      call(ctx, 'seePatients', (at) => previewRecipients(at, parsed(wire.previewRecipients, input).content)),
    snippetCoverage: (input, ctx) =>
      call(ctx, undefined, (at) => snippetCoverage(at, parsed(wire.snippetCoverage, input).content)),
  }) satisfies Partial<PortalAccessAdapter>;

const campaigns = (call: Call) =>
  ({
    planCampaign: (filter, ctx) => call(ctx, undefined, (at) => planCampaign(at, parsed(wire.planCampaign, filter))),
    startCampaign: (input, ctx) =>
      call(ctx, 'sendInvites', (at) => startCampaign(at, parsed(wire.startCampaign, input))),
    getCampaign: (id, ctx) => call(ctx, undefined, (at) => getCampaign(at, id)),
    pauseCampaign: (id, ctx) => call(ctx, 'sendInvites', (at) => pauseCampaign(at, id)),
    resumeCampaign: (id, ctx) => call(ctx, 'sendInvites', (at) => resumeCampaign(at, id)),
    cancelCampaign: (id, ctx) => call(ctx, 'sendInvites', (at) => cancelCampaign(at, id)),
    retryCampaign: (input, ctx) =>
      call(ctx, 'sendInvites', (at) => retryCampaign(at, parsed(wire.retryCampaign, input))),
    resolveUnknown: (input, ctx) =>
      call(ctx, 'sendInvites', (at) => resolveUnknown(at, parsed(wire.resolveUnknown, input))),
  }) satisfies Partial<PortalAccessAdapter>;

const lists = (call: Call) =>
  ({
    listCampaigns: (page, ctx) => call(ctx, undefined, (at) => listCampaigns(at, parsed(wire.listCampaigns, page))),
    listRecipients: (of, page, ctx) =>
      call(ctx, 'seePatients', (at) => {
        parsed(wire.listRecipients, { ...of, ...page });
        return listRecipients(at, of, page);
      }),
    listPatients: (query, page, ctx) =>
      call(ctx, 'seePatients', (at) => {
        parsed(wire.listPatients, { ...query, ...page });
        return listPatients(at, query, page);
      }),
    getTrend: (input, ctx) => call(ctx, undefined, (at) => getTrend(at, parsed(wire.getTrend, input).days)),
  }) satisfies Partial<PortalAccessAdapter>;

/** Types do not hold at run time: what a caller in plain JavaScript hands over is checked as what comes over the wire. */
const parsed = <T>({ message }: Pick<Operation<T, unknown>, 'message'>, input: T): T => parseMessage(message, input);

const namesNeed = ({ recipientId }: { recipientId?: string }): Permission | undefined =>
  recipientId === undefined ? undefined : 'seePatients';
