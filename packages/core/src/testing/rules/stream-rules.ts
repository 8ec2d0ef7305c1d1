import { isFinal } from '../../send/campaign-state.ts';
import { systemClock } from '../../send/clock.ts';
import type { Campaign } from '../../types.ts';
import { equals, holds, rejects } from '../assert.ts';
import type { Controlled } from '../harness.ts';
import { method, rule } from '../rule.ts';
import { finish, planFor, start } from '../steps.ts';

const PATIENCE = 5_000;
const feature = 'watchCampaign';

/** A campaign of three that waits, and its watcher. */
async function watched(harness: Controlled<'addPatient'>) {
  const { plan } = await planFor(harness, 3);
  const campaign = await start(harness.adapter, plan.planId, { undoSeconds: 30 });
  return { campaign, watch: method(harness.adapter, 'watchCampaign').bind(harness.adapter) };
}

async function within<T>(work: Promise<T>, what: string): Promise<T> {
  const done = new AbortController();
  const late = systemClock
    .sleep(PATIENCE, done.signal)
    .then(() => holds(false, `${what} took longer than ${PATIENCE / 1_000} s`));
  try {
    return await Promise.race([work, late.then(() => work)]);
  } finally {
    done.abort();
    late.catch(() => undefined);
  }
}

async function collect(campaigns: AsyncIterable<Campaign>): Promise<Campaign[]> {
  const seen: Campaign[] = [];
  for await (const campaign of campaigns) seen.push(campaign);
  return seen;
}

export const streamRules = [
  rule({
    id: 'stream-rises-and-ends',
    level: 'full',
    name: 'a stream yields strictly rising seq and ends with the final state',
    needs: ['addPatient', 'advance'],
    feature,
    prove: async (harness) => {
      const { campaign, watch } = await watched(harness);
      const seen = collect(watch(campaign.id, {}));
      await finish(harness, campaign.id);
      const all = await within(seen, 'the end of the stream');
      all.forEach(({ seq }, i) =>
        holds(i === 0 || seq > (all[i - 1]?.seq ?? 0), `seq ${all.map((one) => one.seq).join(', ')}`),
      );
      const last = all.at(-1);
      holds(last !== undefined && isFinal(last.state), `the last state of the stream is ${last?.state}`);
      equals(last, await harness.adapter.getCampaign(campaign.id), 'the last campaign of the stream');
    },
  }),
  rule({
    id: 'stream-resumes',
    level: 'full',
    name: 'a stream that resumes yields only what came after afterSeq, and ends at once when nothing did',
    needs: ['addPatient', 'advance'],
    feature,
    prove: async (harness) => {
      const { campaign, watch } = await watched(harness);
      const { seq } = await finish(harness, campaign.id);
      const rest = await within(collect(watch(campaign.id, { afterSeq: campaign.seq })), 'the end of the stream');
      holds(
        rest.length > 0 && rest.every((one) => one.seq > campaign.seq),
        'a resumed stream repeats or misses changes',
      );
      equals(
        await within(collect(watch(campaign.id, { afterSeq: seq })), 'the end of a stream of nothing'),
        [],
        'what came after the end',
      );
    },
  }),
  rule({
    id: 'stream-ends-on-abort',
    level: 'full',
    name: 'a stream that is aborted rejects with aborted',
    needs: ['addPatient'],
    feature,
    prove: async (harness) => {
      const { campaign, watch } = await watched(harness);
      const stop = new AbortController();
      const iterator = watch(campaign.id, { afterSeq: campaign.seq }, { signal: stop.signal })[Symbol.asyncIterator]();
      const next = iterator.next();
      stop.abort();
      await within(rejects(next, 'aborted', 'an aborted stream'), 'the end of an aborted stream');
    },
  }),
  rule({
    id: 'stream-can-be-left',
    level: 'full',
    name: 'a stream that is left lets go at once, also while it waits',
    needs: ['addPatient'],
    feature,
    prove: async (harness) => {
      const { campaign, watch } = await watched(harness);
      for await (const one of watch(campaign.id, {})) {
        equals(one.id, campaign.id, 'the campaign of the stream');
        break;
      }
      const iterator = watch(campaign.id, { afterSeq: campaign.seq })[Symbol.asyncIterator]();
      const next = iterator.next();
      const left = Promise.resolve(iterator.return?.()).then(() => next);
      holds((await within(left, 'leaving a stream that waits')).done === true, 'a stream that was left yields on');
    },
  }),
  rule({
    id: 'stream-of-an-unknown-campaign',
    level: 'full',
    name: 'a stream of a campaign that is not of this practice rejects with not_found',
    feature,
    prove: async ({ adapter }) => {
      const watch = method(adapter, 'watchCampaign').bind(adapter);
      await within(rejects(collect(watch('no-such-campaign', {})), 'not_found', 'an unknown campaign'), 'the refusal');
    },
  }),
];
