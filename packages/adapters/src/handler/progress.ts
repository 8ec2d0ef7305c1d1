import {
  PortalAccessError,
  systemClock,
  type Campaign,
  type CallContext,
  type PortalAccessAdapter,
} from '@patient-portal-access/core';
import { parseMessage, progressRow, toProblem } from '@patient-portal-access/core/wire';
import { asPortalError } from './respond.ts';

const KEEP_ALIVE = 15_000;

/** Progress as `text/event-stream`, each event a whole campaign. Goes on where `Last-Event-ID` left off. */
export async function progressResponse(
  request: Request,
  adapter: PortalAccessAdapter,
  { id, ctx }: { id: string; ctx: CallContext },
): Promise<Response> {
  if (!adapter.watchCampaign) throw new PortalAccessError('unsupported', 'This backend does not offer watchCampaign.');
  const last = request.headers.get('last-event-id');
  const message = parseMessage(progressRow.message, last === null ? { id } : { id, afterSeq: toNumber(last) });
  await adapter.getCampaign(id, ctx);
  const gone = new AbortController();
  const signal = ctx.signal ? AbortSignal.any([ctx.signal, gone.signal]) : gone.signal;
  const { afterSeq } = message;
  const campaigns = adapter.watchCampaign(id, afterSeq === undefined ? {} : { afterSeq }, { ...ctx, signal });
  return new Response(toEvents(campaigns, gone), { headers: { 'content-type': 'text/event-stream' } });
}

const toNumber = (text: string) => (/^\d+$/.test(text) ? Number(text) : text);

/** Pulled by the reader, so that a slow one holds nothing up; says something every 15 s, so that a dead line is noticed. */
function toEvents(campaigns: AsyncIterable<Campaign>, gone: AbortController): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = campaigns[Symbol.asyncIterator]();
  let next: Promise<IteratorResult<Campaign>> | undefined;
  return new ReadableStream({
    async pull(controller) {
      try {
        next ??= iterator.next();
        const found = await withinKeepAlive(next);
        if (found) next = undefined;
        if (found?.done) controller.close();
        else controller.enqueue(encoder.encode(found ? toEvent(found.value) : ': still here\n\n'));
      } catch (error) {
        controller.enqueue(
          encoder.encode(`event: problem\ndata: ${JSON.stringify(toProblem(asPortalError(error)))}\n\n`),
        );
        controller.close();
      }
    },
    async cancel() {
      gone.abort();
      await iterator.return?.();
    },
  });
}

const toEvent = (campaign: Campaign) => `id: ${campaign.seq}\nevent: campaign\ndata: ${JSON.stringify(campaign)}\n\n`;

async function withinKeepAlive<T>(work: Promise<T>): Promise<T | undefined> {
  const done = new AbortController();
  const tooLong = systemClock.sleep(KEEP_ALIVE, done.signal).catch(() => undefined);
  try {
    return await Promise.race([work, tooLong.then(() => undefined)]);
  } finally {
    done.abort();
  }
}
