import { describe, expect, it, vi } from 'vitest';
import { createHandler } from '../handler.ts';
import { createHttpAdapter, type HttpAdapterOptions } from '../http.ts';
import { createMemoryAdapter } from '../memory.ts';

type Fetch = NonNullable<HttpAdapterOptions['fetch']>;

const client = (fetch: Fetch, options: Partial<HttpAdapterOptions> = {}) =>
  createHttpAdapter({ baseUrl: 'https://clinic.example/api/', fetch, timeoutMs: 500, pollMs: 5, ...options });

const campaign = {
  id: 'c-1',
  seq: 4,
  state: 'completed',
  total: 1,
  counts: { pending: 0, claimed: 0, accepted: 1, refused: 0, unknown: 0, skipped: 0, cancelled: 0 },
  startsAt: '2026-11-24T09:30:00Z',
  templateRevision: 't',
  failures: [],
};
const endless = () =>
  new ReadableStream<Uint8Array>({ pull: (controller) => controller.enqueue(new Uint8Array(1_048_576).fill(32)) });

describe('watching a campaign', () => {
  const watch = async (fetch: Fetch, afterSeq?: number) => {
    const seen: number[] = [];
    for await (const one of client(fetch).watchCampaign('c-1', afterSeq === undefined ? {} : { afterSeq }))
      seen.push(one.seq);
    return seen;
  };
  const events = (body: BodyInit) => new Response(body, { headers: { 'content-type': 'text/event-stream' } });
  const event = (seq: number, state = 'completed') =>
    `id: ${seq}\r\nevent: campaign\r\ndata: ${JSON.stringify({ ...campaign, seq, state })}\r\n\r\n`;

  it('reads events cut anywhere, and passes over comments and repeats', async () => {
    const bytes = new TextEncoder().encode(
      `: hello\n\n${event(2, 'sending')}${event(2, 'sending')}${event(1, 'sending')}${event(3)}`,
    );
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        for (let i = 0; i < bytes.length; i += 7) controller.enqueue(bytes.slice(i, i + 7));
        controller.close();
      },
    });
    expect(await watch(async () => events(body))).toEqual([2, 3]);
  });

  it('asks again and again where there is no event stream', async () => {
    let seq = 1;
    const states = ['sending', 'sending', 'completed'];
    const seen = await watch(async (url) =>
      url.endsWith('/events')
        ? new Response('<html>', { headers: { 'content-type': 'text/html' } })
        : Response.json({ ...campaign, seq: (seq += 1), state: states[seq - 2] }),
    );
    expect(seen).toEqual([2, 3, 4]);
  });

  it('connects anew after a broken line, with the last seq it saw', async () => {
    const asked: unknown[] = [];
    const fetch: Fetch = async (_, { headers }) => {
      asked.push(new Headers(headers).get('last-event-id'));
      if (asked.length > 1) return events(event(3));
      let sent = false;
      return events(
        new ReadableStream({
          pull: (controller) => {
            if (sent) controller.error(new Error('reset by peer'));
            else controller.enqueue(new TextEncoder().encode(event(2, 'sending')));
            sent = true;
          },
        }),
      );
    };
    expect(await watch(fetch)).toEqual([2, 3]);
    expect(asked).toEqual([null, '2']);
  });

  it('gives up on events that are nonsense, and says why', async () => {
    const fetch: Fetch = async () => events('event: campaign\ndata: {"seq":"x"}\n\n');
    await expect(watch(fetch)).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('watchCampaign'),
    });
  });

  it('gives up on an event that does not end', async () => {
    const fetch: Fetch = async () => events(endless());
    await expect(watch(fetch)).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('does not end'),
    });
  });

  it('does not ask again where the answer will stay the same', async () => {
    const fetch = vi.fn<Fetch>(async () =>
      Response.json(
        { type: 'forbidden', title: 'No', status: 403, detail: 'Not yours.' },
        { status: 403, headers: { 'content-type': 'application/problem+json' } },
      ),
    );
    await expect(watch(fetch)).rejects.toMatchObject({ code: 'forbidden', message: 'Not yours.' });
    expect(fetch).toHaveBeenCalledOnce();
  });

  it('rejects with what goes wrong on the server in the middle', async () => {
    const handle = createHandler(() => ({
      ...createMemoryAdapter({ campaigns: [{ sentAt: '2026-10-01T00:00:00Z', total: 2 }] }),
      watchCampaign: () => ({
        [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error('database is gone')) }),
      }),
    }));
    const adapter = createHttpAdapter({
      baseUrl: 'https://clinic.example',
      pollMs: 1,
      fetch: (url, init) => handle(new Request(url, init)),
    });
    const { items } = await adapter.listCampaigns({});
    const iterator = adapter.watchCampaign(items[0]?.id ?? '', { afterSeq: 0 })[Symbol.asyncIterator]();
    await expect(iterator.next()).rejects.toMatchObject({
      code: 'internal',
      message: expect.not.stringContaining('database'),
    });
  });
});
