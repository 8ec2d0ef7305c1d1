import type { Page, PageRequest } from '../../types.ts';
import { BrokenRule, equals, holds } from '../assert.ts';
import { method, rule } from '../rule.ts';
import { finish, planFor, start } from '../steps.ts';

/** All pages of two, put together. */
async function readPages<T>(read: (page: PageRequest) => Promise<Page<T>>): Promise<T[]> {
  const all: T[] = [];
  let after: string | undefined;
  for (let pages = 0; pages < 100; pages += 1) {
    const { items, next } = await read(after === undefined ? { limit: 2 } : { limit: 2, after });
    holds(items.length <= 2, `a page of 2 has ${items.length} entries`);
    all.push(...items);
    if (next === undefined) return all;
    after = next;
  }
  throw new BrokenRule('the list does not end');
}

export const listRules = [
  rule({
    id: 'campaigns-are-newest-first',
    level: 'full',
    name: 'campaigns are listed newest first, page by page, none twice',
    needs: ['addPatient'],
    feature: 'listCampaigns',
    prove: async (harness) => {
      const started: string[] = [];
      for (let i = 0; i < 3; i += 1) {
        const { plan } = await planFor(harness, 1);
        const { id } = await start(harness.adapter, plan.planId);
        await finish(harness, id);
        started.unshift(id);
      }
      const listCampaigns = method(harness.adapter, 'listCampaigns').bind(harness.adapter);
      const ids = (await readPages((page) => listCampaigns(page))).map(({ id }) => id);
      equals(ids.slice(0, 3), started, 'the newest three');
      equals(new Set(ids).size, ids.length, 'different campaigns');
    },
  }),
  rule({
    id: 'recipients-say-what-became-of-them',
    level: 'full',
    name: 'the recipients of a campaign are listed with what became of them, page by page',
    needs: ['addPatient', 'activate'],
    feature: 'listRecipients',
    prove: async (harness) => {
      const { plan, patients } = await planFor(harness, 3);
      const [joined] = patients;
      await harness.activate(joined?.id ?? '');
      const { id } = await start(harness.adapter, plan.planId);
      await finish(harness, id);
      const listRecipients = method(harness.adapter, 'listRecipients').bind(harness.adapter);
      const rows = await readPages((page) => listRecipients({ campaignId: id }, page));
      equals(
        rows.map(({ patientId }) => patientId).toSorted(),
        patients.map((patient) => patient.id).toSorted(),
        'who is listed',
      );
      const skipped = rows
        .filter(({ state }) => state === 'skipped')
        .map(({ patientId, reason }) => [patientId, reason]);
      equals(skipped, [[joined?.id, 'activated_meanwhile']], 'who was skipped, and why');
      const { items } = await listRecipients({ campaignId: id, state: 'accepted' }, {});
      equals(items.length, 2, 'accepted recipients');
    },
  }),
  rule({
    id: 'patients-can-be-searched',
    level: 'full',
    name: 'patients are found by name and address, page by page, none twice and none left out',
    needs: ['addPatient'],
    feature: 'listPatients',
    prove: async (harness) => {
      const { patients } = await planFor(harness, 3);
      const listPatients = method(harness.adapter, 'listPatients').bind(harness.adapter);
      const everyone = (await readPages((page) => listPatients({ status: 'inactive' }, { ...page, limit: 2 }))).map(
        ({ id }) => id,
      );
      equals(new Set(everyone).size, everyone.length, 'different patients');
      for (const { id, lastName, email } of patients) {
        holds(everyone.includes(id), 'a patient is missing in the pages');
        for (const search of [lastName.toUpperCase(), email]) {
          const { items } = await listPatients({ search }, {});
          equals(
            items.map((row) => row.id),
            [id],
            `who is found by ${search === email ? 'address' : 'name'}`,
          );
        }
      }
    },
  }),
  rule({
    id: 'patients-have-a-status',
    level: 'full',
    name: 'a patient is never invited, then invited, then active',
    needs: ['addPatient', 'activate'],
    feature: 'listPatients',
    prove: async (harness) => {
      const { plan, patients } = await planFor(harness, 1);
      const [patient] = patients;
      const listPatients = method(harness.adapter, 'listPatients').bind(harness.adapter);
      const status = async () => (await listPatients({ search: patient?.lastName ?? '' }, {})).items[0]?.status;
      equals(await status(), 'never_invited', 'status before');
      await finish(harness, (await start(harness.adapter, plan.planId)).id);
      equals(await status(), 'invited', 'status after the invite');
      await harness.activate(patient?.id ?? '');
      equals(await status(), 'active', 'status after activation');
    },
  }),
];
