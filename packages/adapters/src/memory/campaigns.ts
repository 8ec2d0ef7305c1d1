import {
  isFinal,
  PortalAccessError,
  type Campaign,
  type Page,
  type PageRequest,
  type Recipient,
  type RecipientState,
} from '@patient-portal-access/core';
import { pageOf } from './page.ts';
import {
  fullName,
  instant,
  type CampaignRecord,
  type MemoryState,
  type PatientRecord,
  type PlanRecord,
} from './state.ts';

/** The campaign, or `not_found`. */
export function campaignOf(state: MemoryState, id: string): CampaignRecord {
  const campaign = state.campaigns.get(id);
  if (campaign) return campaign;
  throw new PortalAccessError(
    'not_found',
    'There is no such campaign in this practice. Look into the history for those there are.',
  );
}

/** The plan, or `not_found`. */
export function planOf(state: MemoryState, planId: string): PlanRecord {
  const plan = state.plans.get(planId);
  if (plan) return plan;
  throw new PortalAccessError(
    'not_found',
    'There is no such plan in this practice. Choose Activate Now to make a new one.',
  );
}

/** The one campaign that is not finished, if any. */
export const runningCampaign = (state: MemoryState): CampaignRecord | undefined =>
  [...state.campaigns.values()].findLast((campaign) => !isFinal(campaign.state));

/** The campaign that started last. */
export const lastCampaign = (state: MemoryState): CampaignRecord | undefined =>
  [...state.campaigns.values()].reduce<CampaignRecord | undefined>(
    (last, next) => (last && last.startsAt > next.startsAt ? last : next),
    undefined,
  );

/** What the contract shows of a campaign. */
export function toCampaign(campaign: CampaignRecord): Campaign {
  const { id, seq, state, total, counts, templateRevision, pausedBecause, finishedAt, joined } = campaign;
  return {
    id,
    seq,
    state,
    total,
    counts,
    startsAt: instant(campaign.startsAt),
    ...(finishedAt === undefined ? {} : { finishedAt: instant(finishedAt) }),
    templateRevision,
    ...(pausedBecause ? { pausedBecause } : {}),
    failures: [...campaign.failures].filter(([, count]) => count > 0).map(([code, count]) => ({ code, count })),
    joined,
  };
}

/** Newest first. */
export function listCampaigns(state: MemoryState, page: PageRequest): Page<Campaign> {
  const newestFirst = [...state.campaigns.values()].toSorted((a, b) => b.startsAt - a.startsAt);
  const { items, next } = pageOf(newestFirst, page, ({ id }) => id);
  return { items: items.map(toCampaign), ...(next ? { next } : {}) };
}

/** Who a plan is for, or who a campaign went to. */
export function listRecipients(
  state: MemoryState,
  of: { planId: string } | { campaignId: string; state?: RecipientState },
  page: PageRequest,
): Page<Recipient> {
  if ('planId' in of) {
    const planned = planOf(state, of.planId).recipients.map((patientId) => ({
      id: patientId,
      patientId,
      state: 'pending' as const,
    }));
    return named(
      state,
      pageOf(planned, page, ({ id }) => id),
    );
  }
  const rows = campaignOf(state, of.campaignId).rows.filter((row) => !of.state || row.state === of.state);
  return named(
    state,
    pageOf(rows, page, ({ id }) => id),
  );
}

type Row = Pick<Recipient, 'id' | 'patientId' | 'state' | 'reason' | 'bounced'> & { email?: string; at?: number };

const named = (state: MemoryState, { items, next }: Page<Row>): Page<Recipient> => ({
  items: items.map((row) => toRecipient(row, state.patients.get(row.patientId))),
  ...(next ? { next } : {}),
});

function toRecipient(row: Row, patient: PatientRecord | undefined): Recipient {
  const activated =
    row.state === 'accepted' && patient?.activatedAt !== undefined && patient.activatedAt >= (row.at ?? 0);
  return {
    id: row.id,
    patientId: row.patientId,
    name: patient ? fullName(patient) : '',
    email: row.email ?? patient?.email ?? '',
    state: row.state,
    ...(row.reason ? { reason: row.reason } : {}),
    ...(row.at === undefined ? {} : { at: instant(row.at) }),
    ...(row.bounced ? { bounced: true } : {}),
    ...(activated ? { activated } : {}),
  };
}
