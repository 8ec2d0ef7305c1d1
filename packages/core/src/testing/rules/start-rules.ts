import { equals, holds, rejects } from '../assert.ts';
import { rule } from '../rule.ts';
import { addPatients, finish, mailsTo, makeReady, planFor, ruleInvite, save, start, turn } from '../steps.ts';

const OVER = 1_000;

export const startRules = [
  rule({
    id: 'start-mails-the-plan',
    level: 'basic',
    name: 'everyone of the plan gets one mail, and nobody else gets any',
    needs: ['addPatient', 'mailed'],
    prove: async (harness) => {
      const [left] = await addPatients(harness, 1);
      const { plan, patients } = await planFor(harness, 3);
      const campaign = await start(harness.adapter, plan.planId);
      equals(campaign.total, 3, 'total');
      const { counts } = await finish(harness, campaign.id);
      equals(counts.accepted, 3, 'accepted');
      for (const { email } of patients) equals(await mailsTo(harness, email), 1, 'mails to a recipient');
      equals(await mailsTo(harness, left?.email ?? ''), 0, 'mails to a patient outside the plan');
    },
  }),
  rule({
    id: 'start-skips-who-joined',
    level: 'basic',
    name: 'who activates between plan and mail is skipped',
    needs: ['addPatient', 'activate', 'mailed'],
    prove: async (harness) => {
      const { plan, patients } = await planFor(harness, 2);
      const [joined, other] = patients;
      await harness.activate(joined?.id ?? '');
      const { counts } = await finish(harness, (await start(harness.adapter, plan.planId)).id);
      equals([counts.skipped, counts.accepted], [1, 1], 'skipped and accepted');
      equals(await mailsTo(harness, joined?.email ?? ''), 0, 'mails to who joined');
      equals(await mailsTo(harness, other?.email ?? ''), 1, 'mails to who did not');
    },
  }),
  rule({
    id: 'start-leaves-out-newcomers',
    level: 'basic',
    name: 'who became a patient after the plan is not mailed',
    needs: ['addPatient', 'mailed'],
    prove: async (harness) => {
      await makeReady(harness.adapter);
      await addPatients(harness, 1);
      const plan = await harness.adapter.planCampaign({});
      const [newcomer] = await addPatients(harness, 1);
      const campaign = await start(harness.adapter, plan.planId);
      equals(campaign.total, plan.recipients, 'total');
      await finish(harness, campaign.id);
      equals(await mailsTo(harness, newcomer?.email ?? ''), 0, 'mails to the newcomer');
    },
  }),
  rule({
    id: 'start-refuses-a-changed-invite',
    level: 'basic',
    name: 'an invite saved since the plan: refused as conflict, with the invite of now',
    needs: ['addPatient', 'mailed'],
    prove: async (harness) => {
      const { adapter } = harness;
      const { plan, patients } = await planFor(harness, 1);
      const saved = await save(adapter, ruleInvite(await adapter.listSnippets()));
      const { info } = await rejects(start(adapter, plan.planId), 'conflict', 'a start after the invite changed');
      equals(info.current, saved, 'info.current');
      equals(await mailsTo(harness, patients[0]?.email ?? ''), 0, 'mails');
    },
  }),
  rule({
    id: 'start-refuses-when-switched-off',
    level: 'basic',
    name: 'the switch turned off since the plan: refused, and nobody is mailed',
    needs: ['addPatient', 'mailed'],
    prove: async (harness) => {
      const { plan, patients } = await planFor(harness, 1);
      await turn(harness.adapter, false);
      await rejects(start(harness.adapter, plan.planId), 'activation_email_disabled', 'a start while switched off');
      equals(await mailsTo(harness, patients[0]?.email ?? ''), 0, 'mails');
    },
  }),
  rule({
    id: 'start-refuses-an-old-plan',
    level: 'basic',
    name: 'a plan that has expired is refused',
    needs: ['addPatient', 'advance', 'mailed'],
    prove: async (harness) => {
      const { plan, patients } = await planFor(harness, 1);
      const { asOf } = await harness.adapter.getStats();
      const left = Date.parse(plan.expiresAt) - Date.parse(asOf);
      holds(left > 0, 'a new plan must not have expired');
      await harness.advance(left + OVER);
      await rejects(start(harness.adapter, plan.planId), 'plan_expired', 'a start of an expired plan');
      equals(await mailsTo(harness, patients[0]?.email ?? ''), 0, 'mails');
    },
  }),
  rule({
    id: 'start-refuses-an-unknown-plan',
    level: 'basic',
    name: 'a plan that is not of this practice is not found',
    prove: async ({ adapter }) => {
      await makeReady(adapter);
      await rejects(start(adapter, 'no-such-plan'), 'not_found', 'a start of an unknown plan');
    },
  }),
  rule({
    id: 'start-refuses-a-plan-of-nobody',
    level: 'basic',
    name: 'a plan of nobody is refused',
    prove: async ({ adapter }) => {
      await makeReady(adapter);
      const plan = await adapter.planCampaign({ patientIds: [] });
      equals(plan.recipients, 0, 'recipients of a plan for nobody');
      await rejects(start(adapter, plan.planId), 'invalid', 'a start of a plan of nobody');
    },
  }),
  rule({
    id: 'start-refuses-a-broken-invite',
    level: 'basic',
    name: 'an invite without its activation link is refused, with the findings',
    needs: ['addPatient'],
    prove: async (harness) => {
      const { adapter } = harness;
      await turn(adapter, true);
      const invite = ruleInvite(await adapter.listSnippets());
      await save(adapter, { ...invite, body: invite.body.filter(({ type }) => type !== 'button') });
      const patients = await addPatients(harness, 1);
      const plan = await adapter.planCampaign({ patientIds: patients.map(({ id }) => id) });
      const { info } = await rejects(start(adapter, plan.planId), 'template_invalid', 'a start of a broken invite');
      const codes = info.findings?.map(({ code }) => code) ?? [];
      holds(codes.includes('activation_link_missing'), `info.findings must say why, found ${codes.join() || 'none'}`);
    },
  }),
  rule({
    id: 'start-bounds-the-undo-window',
    level: 'full',
    name: 'an undo window outside 0 to 3,600 whole seconds is refused',
    needs: ['addPatient'],
    prove: async (harness) => {
      const { plan } = await planFor(harness, 1);
      for (const undoSeconds of [-1, 1.5, 3_601])
        await rejects(start(harness.adapter, plan.planId, { undoSeconds }), 'invalid', `undoSeconds ${undoSeconds}`);
    },
  }),
];
