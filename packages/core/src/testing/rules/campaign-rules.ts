import type { Campaign } from '../../types.ts';
import { equals, holds } from '../assert.ts';
import { method, rule } from '../rule.ts';
import { finish, mailsTo, planFor, start, turn } from '../steps.ts';

function addsUp({ counts, total }: Campaign) {
  equals(
    Object.values(counts).reduce((sum, n) => sum + n, 0),
    total,
    'the sum of the counts',
  );
  for (const [state, n] of Object.entries(counts))
    holds(Number.isSafeInteger(n) && n >= 0, `${n} recipients are ${state}`);
}

export const campaignRules = [
  rule({
    id: 'undo-window-waits',
    level: 'full',
    name: 'with an undo window the campaign waits until startsAt, then goes out',
    needs: ['addPatient', 'advance', 'mailed'],
    prove: async (harness) => {
      const { plan, patients } = await planFor(harness, 1);
      const { id, state, startsAt } = await start(harness.adapter, plan.planId, { undoSeconds: 60 });
      equals(state, 'waiting', 'state in the undo window');
      const { asOf } = await harness.adapter.getStats();
      const seconds = (Date.parse(startsAt) - Date.parse(asOf)) / 1_000;
      holds(seconds > 30 && seconds <= 61, `startsAt is ${seconds} seconds away, not about 60`);
      await harness.advance(20_000);
      equals((await harness.adapter.getCampaign(id)).state, 'waiting', 'state after 20 of 60 seconds');
      equals(await mailsTo(harness, patients[0]?.email ?? ''), 0, 'mails in the undo window');
      await harness.advance(45_000);
      equals((await finish(harness, id)).counts.accepted, 1, 'accepted after the undo window');
      equals(await mailsTo(harness, patients[0]?.email ?? ''), 1, 'mails after the undo window');
    },
  }),
  rule({
    id: 'undo-sends-nothing',
    level: 'full',
    name: 'cancelled in the undo window, no mail goes out',
    needs: ['addPatient', 'advance', 'mailed'],
    feature: 'cancelCampaign',
    prove: async (harness) => {
      const { plan, patients } = await planFor(harness, 2);
      const { id } = await start(harness.adapter, plan.planId, { undoSeconds: 60 });
      await harness.advance(20_000);
      const cancelled = await method(harness.adapter, 'cancelCampaign').call(harness.adapter, id);
      equals([cancelled.state, cancelled.counts.cancelled], ['cancelled', 2], 'state and cancelled recipients');
      await harness.advance(120_000);
      for (const { email } of patients) equals(await mailsTo(harness, email), 0, 'mails after undo');
      equals((await harness.adapter.getCampaign(id)).state, 'cancelled', 'state later');
    },
  }),
  rule({
    id: 'counts-add-up',
    level: 'basic',
    name: 'the counts add up to the total at every moment',
    needs: ['addPatient', 'advance'],
    prove: async (harness) => {
      const { plan } = await planFor(harness, 3);
      const campaign = await start(harness.adapter, plan.planId);
      addsUp(campaign);
      for (let look = 0; look < 5; look += 1) {
        await harness.advance(40);
        addsUp(await harness.adapter.getCampaign(campaign.id));
      }
      addsUp(await finish(harness, campaign.id));
    },
  }),
  rule({
    id: 'seq-only-rises',
    level: 'full',
    name: 'seq never falls, and rises with every change',
    needs: ['addPatient', 'advance'],
    prove: async (harness) => {
      const { plan } = await planFor(harness, 3);
      let last = await start(harness.adapter, plan.planId);
      const first = last.seq;
      for (let look = 0; look < 6; look += 1) {
        await harness.advance(look < 5 ? 40 : 60_000);
        const next = await harness.adapter.getCampaign(last.id);
        holds(next.seq >= last.seq, `seq fell from ${last.seq} to ${next.seq}`);
        if (JSON.stringify(next) !== JSON.stringify(last))
          holds(next.seq > last.seq, 'the campaign changed under the same seq');
        last = next;
      }
      holds((await finish(harness, last.id)).seq > first, 'seq did not rise while the campaign was sent');
    },
  }),
  rule({
    id: 'finished-stays-finished',
    level: 'full',
    name: 'a finished campaign stays finished, whatever is asked of it',
    needs: ['addPatient', 'advance'],
    prove: async (harness) => {
      const { adapter } = harness;
      const { plan } = await planFor(harness, 1);
      const { id, state } = await finish(harness, (await start(adapter, plan.planId)).id);
      const { supports } = await adapter.getViewer();
      if (supports.includes('pauseCampaign')) {
        equals((await method(adapter, 'pauseCampaign').call(adapter, id)).state, state, 'state after pause');
        equals((await method(adapter, 'resumeCampaign').call(adapter, id)).state, state, 'state after resume');
      }
      if (supports.includes('cancelCampaign'))
        equals((await method(adapter, 'cancelCampaign').call(adapter, id)).state, state, 'state after cancel');
      await turn(adapter, false);
      await harness.advance(60_000);
      equals((await adapter.getCampaign(id)).state, state, 'state later');
    },
  }),
  rule({
    id: 'switch-off-pauses',
    level: 'full',
    name: 'turning the switch off pauses a running campaign, and turning it on again does not resume it',
    needs: ['addPatient', 'advance', 'mailed'],
    prove: async (harness) => {
      const { adapter } = harness;
      const { plan, patients } = await planFor(harness, 1);
      const { id } = await start(adapter, plan.planId, { undoSeconds: 60 });
      await turn(adapter, false);
      const paused = await adapter.getCampaign(id);
      equals([paused.state, paused.pausedBecause], ['paused', 'activation_email_disabled'], 'state and reason');
      await turn(adapter, true);
      await harness.advance(120_000);
      equals((await adapter.getCampaign(id)).state, 'paused', 'state after switching on again');
      equals(await mailsTo(harness, patients[0]?.email ?? ''), 0, 'mails');
    },
  }),
  rule({
    id: 'pause-stops-and-resume-goes-on',
    level: 'full',
    name: 'paused, no mail goes out; resumed, everyone left gets theirs once',
    needs: ['addPatient', 'advance', 'mailed'],
    feature: 'pauseCampaign',
    prove: async (harness) => {
      const { adapter } = harness;
      const { plan, patients } = await planFor(harness, 2);
      const { id } = await start(adapter, plan.planId, { undoSeconds: 30 });
      const paused = await method(adapter, 'pauseCampaign').call(adapter, id);
      equals([paused.state, paused.pausedBecause], ['paused', 'person'], 'state and reason');
      await harness.advance(120_000);
      for (const { email } of patients) equals(await mailsTo(harness, email), 0, 'mails while paused');
      await method(adapter, 'resumeCampaign').call(adapter, id);
      equals((await finish(harness, id)).counts.accepted, 2, 'accepted after resume');
      for (const { email } of patients) equals(await mailsTo(harness, email), 1, 'mails after resume');
    },
  }),
  rule({
    id: 'stats-name-the-running-campaign',
    level: 'full',
    name: 'the figures name the campaign that runs, and the last one when it has finished',
    needs: ['addPatient'],
    prove: async (harness) => {
      const { plan } = await planFor(harness, 1);
      const { id } = await start(harness.adapter, plan.planId, { undoSeconds: 1 });
      equals((await harness.adapter.getStats()).runningCampaignId, id, 'runningCampaignId while it runs');
      await finish(harness, id);
      const { runningCampaignId, lastCampaign } = await harness.adapter.getStats();
      equals([runningCampaignId, lastCampaign?.id], [null, id], 'running and last campaign afterwards');
    },
  }),
];
