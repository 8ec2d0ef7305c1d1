import {
  exclusionFor,
  inviteStatusFor,
  nextInviteAllowedAt,
  type InviteHistory,
  type Page,
  type PageRequest,
  type PatientQuery,
  type PatientRow,
} from '@patient-portal-access/core';
import type { PatientRecord } from '../store/schema.ts';
import { factsOf, fullName, nameKey, storable } from './patient-facts.ts';
import { historyOf, type PatientHistory } from './patient-history.ts';
import { limitOf, noSuchPage } from './paging.ts';
import type { Scope } from './scope.ts';

const AT_ONCE = 500;

/** Sorted by name. The status follows from the rules of core, so patients are read in portions until the page is full. */
export async function listPatients(scope: Scope, query: PatientQuery, page: PageRequest): Promise<Page<PatientRow>> {
  const wanted = limitOf(page) + 1;
  const rows: PatientRow[] = [];
  let after = page.after === undefined ? undefined : await cursorOf(scope, page.after);
  for (;;) {
    const portion = await readPortion(scope, query, after);
    const histories = await historyOf(
      scope,
      portion.map(({ id }) => id),
    );
    for (const patient of portion) {
      const row = toRow(scope, patient, histories.get(patient.id) ?? {});
      if (matches(row.status, query.status)) rows.push(row);
    }
    after = portion.at(-1);
    if (portion.length < AT_ONCE || rows.length >= wanted) break;
  }
  const items = rows.slice(0, wanted - 1);
  const last = items.at(-1);
  return { items, ...(rows.length >= wanted && last ? { next: last.id } : {}) };
}

type Cursor = Pick<PatientRecord, 'name_key' | 'id'>;

async function cursorOf(scope: Scope, id: string): Promise<Cursor> {
  const patient = await scope.db
    .selectFrom('patients')
    .select(['name_key', 'id'])
    .where('id', '=', id)
    .where('practice_id', '=', scope.practiceId)
    .executeTakeFirst();
  return patient ?? noSuchPage();
}

function readPortion(scope: Scope, { status, search = '' }: PatientQuery, after: Cursor | undefined) {
  let query = scope.db.selectFrom('patients').selectAll().where('practice_id', '=', scope.practiceId);
  if (status !== undefined) query = query.where('active', '=', status === 'active');
  const [name, address] = [nameKey(search), storable(search).trim().toLowerCase()];
  if (address !== '')
    query = query.where((where) =>
      where.or([
        where('name_key', 'like', containing(name || address)),
        where('email_key', 'like', containing(address)),
      ]),
    );
  if (after)
    query = query.where((where) => where(where.refTuple('name_key', 'id'), '>', where.tuple(after.name_key, after.id)));
  return query.orderBy('name_key').orderBy('id').limit(AT_ONCE).execute();
}

const containing = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

const matches = (status: PatientRow['status'], wanted: PatientQuery['status']) =>
  wanted === undefined || (wanted === 'inactive' ? status !== 'active' : status === wanted);

function toRow(scope: Scope, patient: PatientRecord, history: PatientHistory): PatientRow {
  const context = { now: scope.clock.now(), limits: scope.limits };
  const facts = factsOf(patient);
  const { status, because } = inviteStatusFor(facts, toInviteHistory(history, context.now), context);
  const next = exclusionFor(facts, context) === 'recently_invited' && nextInviteAllowedAt(facts, scope.limits);
  return {
    id: patient.id,
    name: fullName(patient),
    ...(patient.email === null ? {} : { email: patient.email }),
    status,
    ...(because ? { because } : {}),
    ...(facts.invitedAt ? { invitedAt: facts.invitedAt } : {}),
    invites: patient.invites,
    ...(next && !patient.active ? { nextAllowedAt: new Date(next).toISOString() } : {}),
  };
}

const toInviteHistory = ({ last, openedAt, expiresAt }: PatientHistory, now: number): InviteHistory => ({
  ...(last ? { last } : {}),
  linkOpened: openedAt !== undefined,
  linkExpired: expiresAt !== undefined && expiresAt.getTime() < now,
});
