import {
  isFinal,
  isPortalAccessError,
  systemClock,
  type Campaign,
  type CallContext,
} from '@patient-portal-access/core';
import { accepts, campaignSchema, problemSchema, fromProblem, progressRow } from '@patient-portal-access/core/wire';
import { aborted, type Connection } from './connection.ts';
import { readEvents } from './event-stream.ts';
import { readProblem, unreadable } from './read-answer.ts';
import { toPath } from './to-request.ts';

export interface Watch {
  id: string;
  afterSeq: number;
  ctx: CallContext;
  connection: Connection;
  getCampaign: (id: string, ctx: CallContext) => Promise<Campaign>;
}

/** A server that sends nothing for so long, not even a comment, is gone. */
const SILENCE = 45_000;
const MOST_FAILURES = 6;

/** The campaign as it changes, over an event stream where there is one, by asking again and again where there is none. */
export function watchOverHttp(watch: Watch): AsyncIterable<Campaign> {
  return {
    [Symbol.asyncIterator]: () => {
      const left = new AbortController();
      const signal = watch.ctx.signal ? AbortSignal.any([watch.ctx.signal, left.signal]) : left.signal;
      const campaigns = follow({ ...watch, ctx: { ...watch.ctx, signal } }, left.signal);
      return {
        next: () => campaigns.next(),
        return: () => {
          left.abort();
          return campaigns.return(undefined);
        },
      };
    },
  };
}

async function* follow(watch: Watch, left: AbortSignal): AsyncGenerator<Campaign, undefined> {
  let { afterSeq } = watch;
  let source: typeof stream = stream;
  let failures = 0;
  while (!left.aborted) {
    try {
      for await (const campaign of source({ ...watch, afterSeq })) {
        failures = 0;
        if (campaign.seq > afterSeq) {
          afterSeq = campaign.seq;
          yield campaign;
        }
        if (isFinal(campaign.state)) return;
      }
      // A stream that ends early may be all that a proxy lets through: ask from now on.
      source = poll;
    } catch (error) {
      failures += 1;
      if (left.aborted) return;
      if (failures >= MOST_FAILURES || !isPassing(error)) throw error;
    }
    await rest(watch, failures);
  }
}

const isPassing = (error: unknown) =>
  isPortalAccessError(error) && ['unavailable', 'offline', 'rate_limited', 'internal'].includes(error.code);

async function rest({ connection, ctx }: Watch, failures: number) {
  await systemClock
    .sleep(Math.min(connection.pollMs * 2 ** Math.max(0, failures - 1), 30_000), ctx.signal)
    .catch(() => {
      throw aborted();
    });
}

async function* poll({ id, ctx, getCampaign }: Watch): AsyncGenerator<Campaign, void> {
  yield await getCampaign(id, ctx);
}

async function* stream(watch: Watch): AsyncGenerator<Campaign, void> {
  const { id, afterSeq, ctx, connection } = watch;
  const after = afterSeq < 0 ? {} : { 'last-event-id': String(afterSeq) };
  const headers = { accept: 'text/event-stream', ...after };
  const response = await connection.open({
    path: toPath(progressRow.path, { id }),
    init: { method: 'GET', headers },
    ctx,
  });
  if (!response.ok) throw await readProblem(progressRow, response);
  if (!response.body || !response.headers.get('content-type')?.startsWith('text/event-stream')) {
    await response.body?.cancel();
    return;
  }
  for await (const { event, data } of readEvents(response.body, SILENCE)) {
    if (event === 'problem') throw readEventProblem(data);
    if (event === 'campaign') yield readCampaign(data);
  }
}

function readCampaign(data: string): Campaign {
  const campaign = accepts(campaignSchema, parseJson(data));
  if ('value' in campaign) return campaign.value;
  throw unreadable(progressRow, campaign.problem);
}

function readEventProblem(data: string): Error {
  const problem = accepts(problemSchema, parseJson(data));
  return 'value' in problem ? fromProblem(problem.value) : unreadable(progressRow, problem.problem);
}

function parseJson(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return undefined;
  }
}
