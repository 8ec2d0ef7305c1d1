import { createHttpAdapter, type HttpAdapterOptions } from './http.ts';
import { afterEach, describe, expect, it, vi } from 'vitest';

type Fetch = NonNullable<HttpAdapterOptions['fetch']>;

const client = (fetch: Fetch, options: Partial<HttpAdapterOptions> = {}) =>
  createHttpAdapter({ baseUrl: 'https://clinic.example/api/', fetch, timeoutMs: 500, pollMs: 5, ...options });

/** A server that answers everything with the same. */
const answering = (body: BodyInit | null, init: ResponseInit = {}) =>
  client(async () => new Response(body, { headers: { 'content-type': 'application/json' }, ...init }));

const stats = { total: 3, active: 1, inactive: 2, asOf: '2026-11-24T09:30:00Z', runningCampaignId: null };
const endless = () =>
  new ReadableStream<Uint8Array>({ pull: (controller) => controller.enqueue(new Uint8Array(1_048_576).fill(32)) });

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a request', () => {
  it('carries headers of the host, the request id, credentials, and is never cached', async () => {
    const fetch = vi.fn<Fetch>(async () => Response.json(stats));
    const adapter = client(fetch, { headers: async () => ({ authorization: 'Bearer t' }), credentials: 'include' });
    await adapter.getStats({ requestId: 'call-1' });
    const [url, init] = fetch.mock.calls[0] ?? [];
    expect(url).toBe('https://clinic.example/api/stats');
    expect(init).toMatchObject({
      credentials: 'include',
      cache: 'no-store',
      headers: { authorization: 'Bearer t', 'x-request-id': 'call-1' },
    });
  });

  it('that would be refused anyway is not sent', async () => {
    const fetch = vi.fn<Fetch>(async () => Response.json(stats));
    const adapter = client(fetch);
    const bad = { planId: 'p', idempotencyKey: 'Schlüssel\r\nX: y' };
    await expect(adapter.startCampaign(bad)).rejects.toMatchObject({
      code: 'invalid',
      info: { fields: { idempotencyKey: expect.any(String) } },
    });
    await expect(adapter.getTrend({ days: 0 })).rejects.toMatchObject({ code: 'invalid' });
    expect(fetch).not.toHaveBeenCalled();
  });

  it('to start a campaign is never repeated by itself', async () => {
    const fetch = vi.fn<Fetch>(async () => Promise.reject(new TypeError('fetch failed')));
    await expect(client(fetch).startCampaign({ planId: 'p', idempotencyKey: 'k' })).rejects.toMatchObject({
      code: 'unavailable',
    });
    expect(fetch).toHaveBeenCalledOnce();
  });

  it('keeps an opaque revision through ETag and If-Match, whatever is in it', async () => {
    const fetch = vi.fn<Fetch>(async () => Response.json(stats));
    await client(fetch)
      .resetTemplate({ revision: 'W/"é%' })
      .catch(() => undefined);
    expect(fetch.mock.calls[0]?.[1].headers).toMatchObject({ 'if-match': '"W%2F%22%C3%A9%25"' });
  });
});

describe('a hostile answer', () => {
  const hostile: [string, BodyInit | null, ResponseInit?][] = [
    ['HTML', '<!doctype html><h1>Sign in</h1>', { headers: { 'content-type': 'text/html' } }],
    ['HTML that says it is JSON', '<!doctype html>'],
    ['nothing', ''],
    ['an empty 204', null, { status: 204 }],
    ['a number as text', JSON.stringify({ ...stats, total: '3' })],
    ['-1', JSON.stringify({ ...stats, active: -1, total: 1 })],
    ['NaN', '{"total":NaN}'],
    ['null for a number', JSON.stringify({ ...stats, active: null })],
    ['1e999', `{"total":1e999,"active":1e999,"inactive":0,"asOf":"${stats.asOf}","runningCampaignId":null}`],
    ['half a patient', JSON.stringify({ ...stats, active: 0.5, inactive: 2.5 })],
    ['figures that do not add up', JSON.stringify({ ...stats, total: 4 })],
    ['a moment that is none', JSON.stringify({ ...stats, asOf: 'yesterday' })],
    ['__proto__ alone', '{"__proto__":{"total":3,"active":1,"inactive":2}}'],
    ['a list', '[]'],
    ['JSON cut in the middle', '{"total":3,'],
    ['a body without end', endless()],
    ['500 in HTML', '<h1>Oops</h1>', { status: 500, headers: { 'content-type': 'text/html' } }],
    ['404 of a wrong baseUrl', 'Not found', { status: 404, headers: { 'content-type': 'text/plain' } }],
    [
      'a problem that is none',
      '{"type":"about:blank"}',
      { status: 400, headers: { 'content-type': 'application/problem+json' } },
    ],
  ];
  it.each(hostile)('%s is unavailable, with a message to read', async (_, body, init = {}) => {
    const error = await answering(body, init)
      .getStats()
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'PortalAccessError', code: 'unavailable' });
    expect(String(error)).toMatch(/server.*[.]$/is);
    expect(Object.hasOwn(Object.prototype, 'total')).toBe(false);
  });

  it('never brings a field along that the contract does not know', async () => {
    const answer = await answering('{"__proto__":{"evil":1},"evil":2,' + JSON.stringify(stats).slice(1)).getStats();
    expect(answer).toEqual(stats);
    expect('evil' in answer).toBe(false);
  });

  it('that is a redirect or 401 asks to sign in; 403 and 429 say so', async () => {
    const html = { headers: { 'content-type': 'text/html' } };
    for (const status of [302, 401])
      await expect(answering('x', { ...html, status }).getStats()).rejects.toMatchObject({ code: 'unauthenticated' });
    await expect(answering('x', { ...html, status: 403 }).getStats()).rejects.toMatchObject({ code: 'forbidden' });
    const busy = answering('x', { status: 429, headers: { 'retry-after': '7' } });
    await expect(busy.getStats()).rejects.toMatchObject({ code: 'rate_limited', info: { retryAfterMs: 7_000 } });
  });

  it('has no say over what is stored now: a conflict with nonsense in current comes without it', async () => {
    const problem = JSON.stringify({
      type: 'conflict',
      title: 'x',
      status: 412,
      detail: 'Changed.',
      current: { revision: 7 },
    });
    const adapter = answering(problem, { status: 412, headers: { 'content-type': 'application/problem+json' } });
    const error = await adapter
      .setActivationEmailEnabled({ enabled: true, revision: 'r' })
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'conflict', message: 'Changed.' });
    expect(error).not.toHaveProperty('info.current');
  });
});

describe('silence', () => {
  it('of the server is given up after a while', async () => {
    const adapter = client(() => new Promise(() => undefined), { timeoutMs: 30 });
    await expect(adapter.getStats()).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('0.03 seconds'),
    });
  });

  it('in the middle of an answer is given up too', async () => {
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{"to')),
    });
    const adapter = client(async () => new Response(body, { headers: { 'content-type': 'application/json' } }), {
      timeoutMs: 30,
    });
    await expect(adapter.getStats()).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('ends at once when the caller aborts', async () => {
    const stop = new AbortController();
    const call = client(() => new Promise(() => undefined)).getStats({ signal: stop.signal });
    stop.abort();
    await expect(call).rejects.toMatchObject({ code: 'aborted' });
  });
});

it('a device that is offline says so', async () => {
  vi.stubGlobal('navigator', { onLine: false });
  const adapter = client(() => Promise.reject(new TypeError('fetch failed')));
  await expect(adapter.startCampaign({ planId: 'p', idempotencyKey: 'k' })).rejects.toMatchObject({ code: 'offline' });
});
