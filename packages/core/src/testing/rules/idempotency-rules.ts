import type { PortalAccessAdapter } from '../../adapter.ts';
import type { Campaign } from '../../types.ts';
import { BrokenRule, equals, rejects } from '../assert.ts';
import { rule } from '../rule.ts';
import { addPatients, finish, mailsTo, planFor, start, unique } from '../steps.ts';

const MONTH = 31 * 86_400_000;

/** A repeat must not be refused: it must give the campaign there is. */
const again = (adapter: PortalAccessAdapter, planId: string, idempotencyKey: string): Promise<Campaign> =>
  start(adapter, planId, { idempotencyKey }).catch((error: unknown) => {
    throw new BrokenRule(`a repeat with the same key and plan was refused: ${String(error)}`);
  });

export const idempotencyRules = [
  rule({
    id: 'same-key-same-campaign',
    level: 'basic',
    name: 'the same key and plan give the same campaign, and mail nobody twice',
    needs: ['addPatient', 'mailed'],
    prove: async (harness) => {
      const { plan, patients } = await planFor(harness, 2);
      const idempotencyKey = `rule-${unique()}`;
      const first = await start(harness.adapter, plan.planId, { idempotencyKey });
      const repeat = await again(harness.adapter, plan.planId, idempotencyKey);
      equals(repeat.id, first.id, 'the campaign of the repeat');
      await finish(harness, first.id);
      const late = await again(harness.adapter, plan.planId, idempotencyKey);
      equals(late.id, first.id, 'the campaign of a repeat after it finished');
      for (const { email } of patients) equals(await mailsTo(harness, email), 1, 'mails to a recipient');
    },
  }),
  rule({
    id: 'same-key-in-parallel',
    level: 'full',
    name: 'the same key and plan at the same moment give one campaign',
    needs: ['addPatient', 'mailed'],
    prove: async (harness) => {
      const { plan, patients } = await planFor(harness, 2);
      const idempotencyKey = `rule-${unique()}`;
      const starts = Array.from({ length: 5 }, () => again(harness.adapter, plan.planId, idempotencyKey));
      const ids = (await Promise.all(starts)).map(({ id }) => id);
      equals(new Set(ids).size, 1, 'campaigns of five starts at once');
      await finish(harness, ids[0] ?? '');
      for (const { email } of patients) equals(await mailsTo(harness, email), 1, 'mails to a recipient');
    },
  }),
  rule({
    id: 'same-key-a-month-later',
    level: 'full',
    name: 'the same key and plan give the same campaign a month later',
    needs: ['addPatient', 'advance', 'mailed'],
    prove: async (harness) => {
      const { plan, patients } = await planFor(harness, 1);
      const idempotencyKey = `rule-${unique()}`;
      const first = await start(harness.adapter, plan.planId, { idempotencyKey });
      await finish(harness, first.id);
      await harness.advance(MONTH);
      equals((await again(harness.adapter, plan.planId, idempotencyKey)).id, first.id, 'the campaign of the repeat');
      equals(await mailsTo(harness, patients[0]?.email ?? ''), 1, 'mails to the recipient');
    },
  }),
  rule({
    id: 'key-belongs-to-its-plan',
    level: 'full',
    name: 'the same key with another plan is refused',
    needs: ['addPatient', 'mailed'],
    prove: async (harness) => {
      const { plan } = await planFor(harness, 1);
      const idempotencyKey = `rule-${unique()}`;
      await finish(harness, (await start(harness.adapter, plan.planId, { idempotencyKey })).id);
      const patients = await addPatients(harness, 1);
      const other = await harness.adapter.planCampaign({ patientIds: patients.map(({ id }) => id) });
      await rejects(
        start(harness.adapter, other.planId, { idempotencyKey }),
        'idempotency_mismatch',
        'a key used again',
      );
      equals(await mailsTo(harness, patients[0]?.email ?? ''), 0, 'mails to who is in the other plan');
    },
  }),
  rule({
    id: 'one-campaign-at-a-time',
    level: 'full',
    name: 'a second campaign while one runs is refused, with the id of the one that runs',
    needs: ['addPatient', 'mailed'],
    prove: async (harness) => {
      const { plan } = await planFor(harness, 1);
      const patients = await addPatients(harness, 1);
      const other = await harness.adapter.planCampaign({ patientIds: patients.map(({ id }) => id) });
      const running = await start(harness.adapter, plan.planId, { undoSeconds: 600 });
      const { info } = await rejects(start(harness.adapter, other.planId), 'campaign_running', 'a second campaign');
      equals(info.campaignId, running.id, 'info.campaignId');
      equals(await mailsTo(harness, patients[0]?.email ?? ''), 0, 'mails to who is in the other plan');
    },
  }),
  rule({
    id: 'plan-is-sent-once',
    level: 'full',
    name: 'a plan that was sent cannot be sent again with another key',
    needs: ['addPatient', 'mailed'],
    prove: async (harness) => {
      const { plan, patients } = await planFor(harness, 1);
      await finish(harness, (await start(harness.adapter, plan.planId)).id);
      await rejects(start(harness.adapter, plan.planId), 'plan_expired', 'a plan sent again');
      equals(await mailsTo(harness, patients[0]?.email ?? ''), 1, 'mails to the recipient');
    },
  }),
];
