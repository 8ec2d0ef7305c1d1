import type { PortalAccessAdapter } from '../adapter.ts';
import { watching } from '../schemas/requests.ts';
import { campaignTable } from './campaign-table.ts';
import { inviteTable } from './invite-table.ts';
import type { CallName, Operation } from './operation.ts';
import { practiceTable } from './practice-table.ts';

/** The wire, once: the http client, the handler and the OpenAPI document all read this table. */
export const wire = { ...practiceTable, ...inviteTable, ...campaignTable };

/** The one row that is no call with an answer: progress as `text/event-stream`, `id:` being the `seq`. */
export const progressRow = {
  name: 'watchCampaign',
  summary: 'Progress of a campaign as it happens; resumes after Last-Event-ID',
  verb: 'GET',
  path: '/campaigns/{id}/events',
  feature: 'watchCampaign',
  message: watching,
} as const;

/** All rows of calls, as one type: for who walks the table. Fails to compile when a method of the contract has no row. */
export const rows: readonly Operation<unknown, unknown>[] = Object.values(wire satisfies Record<CallName, unknown>);

/** Which methods a feature needs. A name that is not here is of a newer contract. */
export const featureMethods: ReadonlyMap<string, (keyof PortalAccessAdapter)[]> = new Map(
  [...rows, progressRow].reduce((methods, { name, feature }) => {
    if (feature) methods.set(feature, [...(methods.get(feature) ?? []), name]);
    return methods;
  }, new Map<string, (keyof PortalAccessAdapter)[]>()),
);
