import type { PortalAccessAdapter } from '../../adapter.ts';
import { equals, holds, rejects } from '../assert.ts';
import { method, rule } from '../rule.ts';
import { addPatients, makeReady, planFor } from '../steps.ts';

export const planRules = [
  rule({
    id: 'plan-adds-up',
    level: 'basic',
    name: 'recipients and everyone excluded are the inactive, whatever the filter',
    needs: ['addPatient', 'activate'],
    prove: async (harness) => {
      const [active, ...others] = await addPatients(harness, 3);
      if (active) await harness.activate(active.id);
      const { inactive } = await harness.adapter.getStats();
      const [chosen] = others;
      for (const filter of [{}, { neverInvited: true }, { patientIds: chosen ? [chosen.id] : [] }]) {
        const plan = await harness.adapter.planCampaign(filter);
        const excluded = plan.excluded.reduce((sum, { count }) => sum + count, 0);
        equals(
          plan.recipients + excluded,
          inactive,
          `recipients and excluded for ${Object.keys(filter).join() || 'everyone'}`,
        );
      }
    },
  }),
  rule({
    id: 'plan-takes-the-chosen',
    level: 'basic',
    name: 'a plan for chosen patients is for them alone; the others are counted as not chosen',
    needs: ['addPatient'],
    prove: async (harness) => {
      const [one, two] = await addPatients(harness, 3);
      const plan = await harness.adapter.planCampaign({
        patientIds: [one, two].flatMap((patient) => patient?.id ?? []),
      });
      equals(plan.recipients, 2, 'recipients');
      const { inactive } = await harness.adapter.getStats();
      const notChosen = plan.excluded.find(({ reason }) => reason === 'not_chosen')?.count;
      equals(notChosen, inactive - 2, 'not chosen');
    },
  }),
  rule({
    id: 'plan-holds-no-names',
    level: 'basic',
    name: 'a plan holds numbers, no names and no addresses',
    needs: ['addPatient'],
    prove: async (harness) => {
      const { plan, patients } = await planFor(harness, 2);
      const text = JSON.stringify(plan);
      for (const { lastName, email } of patients)
        holds(!text.includes(lastName) && !text.includes(email), 'the plan names a patient');
    },
  }),
  rule({
    id: 'plan-says-what-blocks',
    level: 'basic',
    name: 'a plan says what blocks sending: the switch, and an invite without its activation link',
    needs: ['addPatient'],
    prove: async (harness) => {
      const { adapter } = harness;
      const [patient] = await addPatients(harness, 1);
      const filter = { patientIds: patient ? [patient.id] : [] };
      await makeReady(adapter);
      equals((await adapter.planCampaign(filter)).blockers, [], 'blockers of an invite that is ready');
      const { revision } = await adapter.getSettings();
      await adapter.setActivationEmailEnabled({ enabled: false, revision });
      await blocks(adapter, 'activation_email_disabled');
      const template = await adapter.getTemplate();
      const empty = { ...template.content, body: [] };
      await adapter.saveTemplate({ content: empty, revision: template.revision });
      await blocks(adapter, 'activation_link_missing');
    },
  }),
  rule({
    id: 'plan-knows-its-patients',
    level: 'full',
    name: 'a plan for a patient who is not of this practice is refused',
    prove: async ({ adapter }) => {
      await rejects(
        adapter.planCampaign({ patientIds: ['no-such-patient'] }),
        'not_found',
        'a plan for an unknown patient',
      );
    },
  }),
  rule({
    id: 'plan-refuses-unknown-filters',
    level: 'full',
    name: 'a filter that is not understood is refused: dropped, it would mail everyone',
    prove: async ({ adapter }) => {
      const filter = { neverInvited: false, onlyTheNewest: true };
      await rejects(adapter.planCampaign(filter), 'invalid', 'an unknown filter');
    },
  }),
  rule({
    id: 'plan-lists-its-recipients',
    level: 'full',
    name: 'the recipients of a plan can be listed, by whoever may see patients',
    needs: ['addPatient'],
    feature: 'listRecipients',
    prove: async (harness) => {
      const { plan, patients } = await planFor(harness, 3);
      const page = await method(harness.adapter, 'listRecipients').call(harness.adapter, { planId: plan.planId }, {});
      const listed = page.items.map(({ patientId }) => patientId).toSorted();
      equals(listed, patients.map(({ id }) => id).toSorted(), 'listed recipients');
    },
  }),
];

async function blocks(adapter: PortalAccessAdapter, code: string) {
  const { blockers } = await adapter.planCampaign({});
  const codes = blockers.map((finding) => finding.code);
  holds(codes.includes(code), `blockers must name ${code}, found ${codes.join() || 'none'}`);
}
