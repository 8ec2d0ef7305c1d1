import type { PortalAccessAdapter } from '../../adapter.ts';
import type { CallContext, Permission } from '../../types.ts';
import { featureMethods } from '../../wire/wire-table.ts';
import { equals, holds, rejects } from '../assert.ts';
import { refusesUnsupported } from '../refuses-unsupported.ts';
import { rule } from '../rule.ts';
import { ruleInvite } from '../steps.ts';

const permissions = [
  'toggleActivation',
  'editTemplate',
  'sendInvites',
  'sendTest',
  'seePatients',
  'overrideLimits',
] satisfies Permission[];

export const errorRules = [
  rule({
    id: 'viewer-is-whole',
    level: 'basic',
    name: 'the viewer has every permission, or the reason why not; the contract is version 1',
    prove: async ({ adapter }) => {
      equals(adapter.contract, 1, 'contract');
      const { can } = await adapter.getViewer();
      for (const permission of permissions) {
        const may = can[permission];
        holds(may === true || Boolean(may?.because.trim()), `can.${permission} must be true or say why not`);
      }
    },
  }),
  rule({
    id: 'supported-is-there',
    level: 'basic',
    name: 'every feature that is supported has its methods',
    prove: async ({ adapter }) => {
      for (const feature of (await adapter.getViewer()).supports)
        for (const name of featureMethods.get(feature) ?? [])
          holds(typeof adapter[name] === 'function', `${feature} is supported, but there is no ${name}`);
    },
  }),
  rule({
    id: 'unsupported-is-refused',
    level: 'basic',
    name: 'every feature that is not supported has no methods, or methods that reject with unsupported',
    prove: async ({ adapter }) => {
      const { supports } = await adapter.getViewer();
      for (const [feature, methods] of featureMethods)
        if (!supports.includes(feature)) for (const name of methods) await refusesUnsupported(adapter, name);
    },
  }),
  rule({
    id: 'unknown-campaign-is-not-found',
    level: 'basic',
    name: 'a campaign that is not of this practice is not found',
    prove: async ({ adapter }) => {
      for (const id of ['no-such-campaign', '..', 'a/b?c#d', '💥'])
        await rejects(adapter.getCampaign(id), 'not_found', `the campaign ${id}`);
    },
  }),
  rule({
    id: 'aborted-calls-reject',
    level: 'basic',
    name: 'every call that was aborted rejects with aborted',
    prove: async ({ adapter }) => {
      const { revision } = await adapter.getSettings();
      const content = ruleInvite(await adapter.listSnippets());
      const ctx = { signal: AbortSignal.abort() };
      for (const [name, call] of Object.entries(abortedCalls(adapter, { ctx, revision, content })))
        await rejects(call(), 'aborted', `${name} with an aborted signal`);
      equals((await adapter.getSettings()).revision, revision, 'the revision after aborted changes');
    },
  }),
  rule({
    id: 'snippets-are-sound',
    level: 'basic',
    name: 'snippets have ids and labels of their own, and one required address to activate at',
    prove: async ({ adapter }) => {
      const snippets = await adapter.listSnippets();
      equals(new Set(snippets.map(({ id }) => id)).size, snippets.length, 'different ids');
      equals(new Set(snippets.map(({ label }) => label.toLowerCase())).size, snippets.length, 'different labels');
      holds(
        snippets.some(({ kind, required }) => kind === 'url' && required === true),
        'no required snippet is an address',
      );
    },
  }),
];

interface Aborted {
  ctx: CallContext;
  revision: string;
  content: ReturnType<typeof ruleInvite>;
}

const abortedCalls = (adapter: PortalAccessAdapter, { ctx, revision, content }: Aborted) => ({
  getViewer: () => adapter.getViewer(ctx),
  getStats: () => adapter.getStats(ctx),
  getSettings: () => adapter.getSettings(ctx),
  setActivationEmailEnabled: () => adapter.setActivationEmailEnabled({ enabled: true, revision }, ctx),
  getTemplate: () => adapter.getTemplate(ctx),
  saveTemplate: () => adapter.saveTemplate({ content, revision }, ctx),
  listSnippets: () => adapter.listSnippets(ctx),
  planCampaign: () => adapter.planCampaign({}, ctx),
  startCampaign: () => adapter.startCampaign({ planId: 'no-such-plan', idempotencyKey: 'aborted' }, ctx),
  getCampaign: () => adapter.getCampaign('no-such-campaign', ctx),
});
