import {
  addressExclusion,
  exclusionFor,
  inviteStatusFor,
  nextInviteAllowedAt,
  PortalAccessError,
  type InviteHistory,
  type Page,
  type PageRequest,
  type PatientQuery,
  type PatientRow,
  type PortalStats,
} from '@patient-portal-access/core';
import { lastCampaign, runningCampaign } from './campaigns.ts';
import { pageOf } from './page.ts';
import { fullName, instant, type MemoryState, type PatientRecord } from './state.ts';

/** Days for which an activation link works. */
export const LINK_DAYS = 7;
const DAY = 86_400_000;

/** The patient, or `not_found`. */
export function patientOf(state: MemoryState, id: string): PatientRecord {
  const patient = state.patients.get(id);
  if (patient) return patient;
  throw new PortalAccessError('not_found', 'There is no such patient in this practice. Reload the list and try again.');
}

export function statsOf(state: MemoryState): PortalStats {
  const inactive = [...state.patients.values()].filter((patient) => !patient.active);
  const last = lastCampaign(state);
  const { nextRunAt } = state.reminders;
  return {
    total: state.patients.size,
    active: state.patients.size - inactive.length,
    inactive: inactive.length,
    invited: inactive.filter((patient) => patient.invites > 0).length,
    unreachable: inactive.filter((patient) => addressExclusion(patient)).length,
    asOf: instant(state.clock.now()),
    runningCampaignId: runningCampaign(state)?.id ?? null,
    ...(last
      ? { lastCampaign: { id: last.id, sentAt: instant(last.startsAt), total: last.total, joined: last.joined } }
      : {}),
    ...(nextRunAt ? { nextReminderAt: nextRunAt } : {}),
  };
}

/** Sorted by name; the search looks at name and address, whatever the case. */
export function listPatients(state: MemoryState, query: PatientQuery, page: PageRequest): Page<PatientRow> {
  const searched = query.search?.trim().toLocaleLowerCase() ?? '';
  const queued = queuedPatients(state);
  const rows = [...state.patients.values()]
    .filter((patient) => `${fullName(patient)}\n${patient.email ?? ''}`.toLocaleLowerCase().includes(searched))
    .map((patient) => ({ patient, ...statusOf(state, patient, queued) }))
    .filter(({ status }) => !query.status || matches(status, query.status))
    .toSorted((a, b) => compareNames(a.patient, b.patient));
  const { items, next } = pageOf(rows, page, ({ patient }) => patient.id);
  return { items: items.map((row) => toRow(state, row)), ...(next ? { next } : {}) };
}

const matches = (status: PatientRow['status'], wanted: NonNullable<PatientQuery['status']>) =>
  wanted === 'inactive' ? status !== 'active' : status === wanted;

const { compare } = new Intl.Collator('en');
const compareNames = (a: PatientRecord, b: PatientRecord) => compare(fullName(a), fullName(b)) || compare(a.id, b.id);

function queuedPatients(state: MemoryState): ReadonlySet<string> {
  const rows = runningCampaign(state)?.rows ?? [];
  return new Set(
    rows.filter(({ state: at }) => at === 'pending' || at === 'claimed').map(({ patientId }) => patientId),
  );
}

function statusOf(state: MemoryState, patient: PatientRecord, queued: ReadonlySet<string>) {
  const now = state.clock.now();
  const last: InviteHistory['last'] = queued.has(patient.id) ? 'queued' : patient.last?.state;
  const invitedAt = Date.parse(patient.invitedAt ?? '');
  const history = {
    ...(last ? { last } : {}),
    linkOpened: patient.linkOpened ?? false,
    linkExpired: invitedAt + LINK_DAYS * DAY < now,
  };
  return inviteStatusFor(patient, history, { now, limits: state.limits });
}

function toRow(
  state: MemoryState,
  { patient, status, because }: { patient: PatientRecord } & ReturnType<typeof statusOf>,
): PatientRow {
  const context = { now: state.clock.now(), limits: state.limits };
  const nextAllowed =
    exclusionFor(patient, context) === 'recently_invited' && nextInviteAllowedAt(patient, state.limits);
  return {
    id: patient.id,
    name: fullName(patient),
    ...(patient.email ? { email: patient.email } : {}),
    status,
    ...(because ? { because } : {}),
    ...(patient.invitedAt ? { invitedAt: patient.invitedAt } : {}),
    invites: patient.invites,
    ...(nextAllowed && !patient.active ? { nextAllowedAt: instant(nextAllowed) } : {}),
  };
}
