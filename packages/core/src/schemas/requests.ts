import * as v from 'valibot';
import type { PortalAccessAdapter } from '../adapter.ts';
import type { CampaignFilter, PageRequest, PatientQuery, RecipientState } from '../types.ts';
import { content, count, id, idempotencyKey, revision, word } from './parts.ts';
import { remindersEntries } from './practice.ts';
import { inviteStatuses, recipientStates } from './sending.ts';

type Input<K extends keyof PortalAccessAdapter> = Parameters<
  Extract<PortalAccessAdapter[K], (...args: never) => unknown>
>[0];
type Request<T> = v.GenericSchema<unknown, T>;

/** Nothing but the call itself. */
export const nothing: Request<Record<never, never>> = v.object({});
export const byId: Request<{ id: string }> = v.object({ id });
export const byRevision: Request<{ revision: string }> = v.object({ revision });

export const switching: Request<Input<'setActivationEmailEnabled'>> = v.object({
  enabled: v.boolean(),
  revision,
});
export const saving: Request<Input<'saveTemplate'>> = v.object({ content, revision });
export const ofContent: Request<Input<'snippetCoverage'>> = v.object({ content });
export const rendering: Request<Input<'renderInvite'>> = v.object({ content, recipientId: v.exactOptional(id) });

/** Strict, alone of all: a filter that a newer screen knows and an older backend silently dropped would mail everyone. */
export const planning: Request<CampaignFilter> = v.strictObject({
  patientIds: v.exactOptional(v.pipe(v.array(word), v.maxLength(100_000))),
  neverInvited: v.exactOptional(v.boolean()),
  override: v.exactOptional(v.strictObject({ reason: word })),
});

export const starting: Request<Input<'startCampaign'>> = v.object({
  planId: id,
  idempotencyKey,
  undoSeconds: v.exactOptional(v.pipe(count, v.maxValue(3_600, 'must be at most 3,600 seconds'))),
});

export const retrying: Request<Input<'retryCampaign'>> = v.object({
  id,
  codes: v.exactOptional(v.pipe(v.array(v.string()), v.maxLength(100))),
});
export const resolving: Request<Input<'resolveUnknown'>> = v.object({
  id,
  action: v.picklist(['resend', 'leave']),
});
export const watching: Request<{ id: string; afterSeq?: number }> = v.object({
  id,
  afterSeq: v.exactOptional(count),
});

const pageEntries = {
  after: v.exactOptional(word),
  limit: v.exactOptional(v.pipe(count, v.minValue(1, 'must be 1 or more'))),
};
export const paging: Request<PageRequest> = v.object(pageEntries);

export const searchingRecipients: Request<
  PageRequest & ({ planId: string } | { campaignId: string; state?: RecipientState })
> = v.union([
  v.object({ planId: id, ...pageEntries }),
  v.object({ campaignId: id, state: v.exactOptional(v.picklist(recipientStates)), ...pageEntries }),
]);

export const searchingPatients: Request<PatientQuery & PageRequest> = v.object({
  status: v.exactOptional(v.picklist([...inviteStatuses, 'inactive'])),
  search: v.exactOptional(v.pipe(v.string(), v.maxLength(1_000))),
  ...pageEntries,
});

export const trending: Request<{ days: number }> = v.object({
  days: v.pipe(count, v.minValue(1, 'must be 1 or more'), v.maxValue(731, 'must be at most 731')),
});
export const reminding: Request<Input<'setReminders'>> = v.object(remindersEntries);
