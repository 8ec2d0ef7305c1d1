import type { CallContext, PortalAccessAdapter } from '@patient-portal-access/core';
import { wire, type Operation } from '@patient-portal-access/core/wire';
import { createConnection, type HttpAdapterOptions } from './http/connection.ts';
import { readAnswer } from './http/read-answer.ts';
import { toRequest } from './http/to-request.ts';
import { watchOverHttp } from './http/watch.ts';

export type { HttpAdapterOptions } from './http/connection.ts';

/**
 * The contract over the wire: the inverse of `createHandler`. It trusts no answer, repeats no call by itself, and has every
 * optional method; which of them the backend offers, `viewer.supports` says.
 */
export function createHttpAdapter(options: HttpAdapterOptions): Required<PortalAccessAdapter> {
  const connection = createConnection(options);
  const call = async <M, R>(row: Operation<M, R>, message: M, ctx: CallContext = {}): Promise<R> =>
    connection.ask({ ...toRequest(row, message), ctx }, (response) => readAnswer(row, response));
  const getCampaign: PortalAccessAdapter['getCampaign'] = (id, ctx) => call(wire.getCampaign, { id }, ctx);
  return {
    contract: 1,
    getViewer: (ctx) => call(wire.getViewer, {}, ctx),
    getStats: (ctx) => call(wire.getStats, {}, ctx),
    getSettings: (ctx) => call(wire.getSettings, {}, ctx),
    setActivationEmailEnabled: (input, ctx) => call(wire.setActivationEmailEnabled, input, ctx),
    getTemplate: (ctx) => call(wire.getTemplate, {}, ctx),
    saveTemplate: (input, ctx) => call(wire.saveTemplate, input, ctx),
    resetTemplate: (input, ctx) => call(wire.resetTemplate, input, ctx),
    listSnippets: (ctx) => call(wire.listSnippets, {}, ctx),
    renderInvite: (input, ctx) => call(wire.renderInvite, input, ctx),
    sendTest: (input, ctx) => call(wire.sendTest, input, ctx),
    previewRecipients: (input, ctx) => call(wire.previewRecipients, input, ctx),
    snippetCoverage: (input, ctx) => call(wire.snippetCoverage, input, ctx),
    planCampaign: (filter, ctx) => call(wire.planCampaign, filter, ctx),
    startCampaign: (input, ctx) => call(wire.startCampaign, input, ctx),
    getCampaign,
    watchCampaign: (id, { afterSeq = -1 }, ctx = {}) => watchOverHttp({ id, afterSeq, ctx, connection, getCampaign }),
    pauseCampaign: (id, ctx) => call(wire.pauseCampaign, { id }, ctx),
    resumeCampaign: (id, ctx) => call(wire.resumeCampaign, { id }, ctx),
    cancelCampaign: (id, ctx) => call(wire.cancelCampaign, { id }, ctx),
    retryCampaign: (input, ctx) => call(wire.retryCampaign, input, ctx),
    resolveUnknown: (input, ctx) => call(wire.resolveUnknown, input, ctx),
    listCampaigns: (page, ctx) => call(wire.listCampaigns, page, ctx),
    listRecipients: (of, page, ctx) => call(wire.listRecipients, { ...of, ...page }, ctx),
    listPatients: (query, page, ctx) => call(wire.listPatients, { ...query, ...page }, ctx),
    getTrend: (input, ctx) => call(wire.getTrend, input, ctx),
    getReminders: (ctx) => call(wire.getReminders, {}, ctx),
    setReminders: (input, ctx) => call(wire.setReminders, input, ctx),
  };
}
