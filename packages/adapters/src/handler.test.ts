import { PortalAccessError } from '@patient-portal-access/core';
import { describe, expect, it, vi } from 'vitest';
import { createHandler, type HandlerOptions } from './handler.ts';
import { ana, json, problemOf, serve } from './handler/serve-in-test.ts';
import { createMemoryAdapter } from './memory.ts';

describe('an origin', () => {
  const from = (origin: string, more: Record<string, string> = {}) => ({
    headers: { ...json, origin, ...more },
    body: '{}',
  });

  it('must be the same or allowed; a missing one refuses nothing', async () => {
    const ask = serve(undefined, { allowedOrigins: ['https://app.example'] });
    expect((await ask('POST', '/campaign-plans', from('https://clinic.example'))).status).toBe(201);
    expect((await ask('POST', '/campaign-plans', { headers: json, body: '{}' })).status).toBe(201);
    for (const origin of [
      'https://evil.example',
      'null',
      'https://clinic.example.evil.example',
      'http://clinic.example',
    ]) {
      const refused = await ask('POST', '/campaign-plans', from(origin));
      expect(refused.status).toBe(403);
      expect(await problemOf(refused)).toMatchObject({ type: 'forbidden' });
      expect(refused.headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it('that is allowed can read the answer, and may ask first', async () => {
    const ask = serve(undefined, { allowedOrigins: ['https://app.example'] });
    const allowed = await ask('POST', '/campaign-plans', from('https://app.example'));
    expect(allowed.headers.get('access-control-allow-origin')).toBe('https://app.example');
    const asked = await ask('OPTIONS', '/settings', { headers: { origin: 'https://app.example' } });
    expect(asked.status).toBe(204);
    expect(asked.headers.get('access-control-allow-headers')).toContain('if-match');
  });

  it('is taken for the same where the browser says so, behind a proxy', async () => {
    const ask = serve();
    expect(
      (await ask('POST', '/campaign-plans', from('https://public.example', { 'sec-fetch-site': 'same-origin' })))
        .status,
    ).toBe(201);
  });
});

describe('any answer', () => {
  it('stays out of caches and carries the request id of the caller', async () => {
    const response = await serve()('GET', '/stats', { headers: { 'x-request-id': 'call-7' } });
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('x-request-id')).toBe('call-7');
    const forged = await serve()('GET', '/stats', { headers: { 'x-request-id': 'a b"<script>' } });
    expect(forged.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('is 404 at an address of nobody, 405 with another verb', async () => {
    const ask = serve();
    expect((await ask('GET', '/nothing')).status).toBe(404);
    expect((await ask('GET', '/campaigns/%E0%A4%A')).status).toBe(400);
    const wrong = await ask('PATCH', '/template', { headers: json, body: '{}' });
    expect(wrong.status).toBe(405);
    expect(wrong.headers.get('allow')).toBe('GET, PUT');
    const outside = await createHandler(() => createMemoryAdapter(), { basePath: '/api/portal' })(
      new Request('https://clinic.example/stats'),
    );
    expect(outside.status).toBe(404);
  });

  it('is what adapterFor throws: unauthenticated 401, forbidden 403', async () => {
    for (const [code, status] of [
      ['unauthenticated', 401],
      ['forbidden', 403],
    ] as const) {
      const handle = createHandler(() => {
        throw new PortalAccessError(code, 'Sign in.');
      });
      const response = await handle(new Request('https://clinic.example/stats'));
      expect(response.status).toBe(status);
      expect(await problemOf(response)).toMatchObject({ type: code, detail: 'Sign in.' });
    }
  });

  it('says when to try again', async () => {
    const memory = createMemoryAdapter();
    const busy = {
      ...memory,
      getStats: () => Promise.reject(new PortalAccessError('rate_limited', 'Slow down.', { retryAfterMs: 1_500 })),
    };
    const response = await serve(busy)('GET', '/stats');
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBe('2');
  });

  it('tells the host of an error of its own, and the caller nothing of it', async () => {
    const onError = vi.fn<NonNullable<HandlerOptions['onError']>>();
    const failing = { ...createMemoryAdapter(), getStats: () => Promise.reject(new Error('Ana Li has no row')) };
    const response = await serve(failing, { onError })('GET', '/stats', { headers: { 'x-request-id': 'call-8' } });
    expect(response.status).toBe(500);
    expect(JSON.stringify(await problemOf(response))).not.toContain('Ana');
    expect(onError).toHaveBeenCalledWith(expect.any(Error), { requestId: 'call-8', operation: 'getStats' });
  });

  it('never leaves when the adapter breaks the contract', async () => {
    const onError = vi.fn<NonNullable<HandlerOptions['onError']>>();
    const memory = createMemoryAdapter();
    const wrong = { ...memory, getStats: async () => ({ ...(await memory.getStats()), active: NaN }) };
    expect((await serve(wrong, { onError })('GET', '/stats')).status).toBe(500);
    expect(String(onError.mock.calls[0]?.[0])).toContain('getStats');
  });

  it('holds no field that the contract does not know', async () => {
    const memory = createMemoryAdapter();
    const chatty = { ...memory, getStats: async () => ({ ...(await memory.getStats()), ssn: '078-05-1120' }) };
    expect(await (await serve(chatty)('GET', '/stats')).text()).not.toContain('078');
  });

  it('writes nothing to a log', async () => {
    const logs = ['log', 'warn', 'error', 'info', 'debug'] as const;
    const spies = logs.map((level) => vi.spyOn(console, level).mockImplementation(() => undefined));
    const ask = serve({
      ...createMemoryAdapter({ patients: [ana] }),
      getStats: () => Promise.reject(new Error('Ana')),
    });
    await ask('GET', '/stats');
    await ask('POST', '/patients/search', { headers: json, body: '{"search":"Ana"}' });
    for (const spy of spies) expect(spy).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });
});

describe('what the backend lacks', () => {
  it('is not in supports, and is 501', async () => {
    const { getTrend: _, pauseCampaign: __, ...less } = createMemoryAdapter();
    const ask = serve(less);
    const { supports } = await (await ask('GET', '/viewer')).json();
    expect(supports).not.toContain('trend');
    expect(supports).not.toContain('pauseCampaign');
    expect(supports).toContain('cancelCampaign');
    expect((await ask('GET', '/trend?days=7')).status).toBe(501);
  });

  it('and a feature that this handler does not know, are not offered', async () => {
    const memory = createMemoryAdapter();
    const newer = {
      ...memory,
      getViewer: async () => ({ ...(await memory.getViewer()), supports: ['listPatients', 'teleport'] }),
    };
    expect((await (await serve(newer)('GET', '/viewer')).json()).supports).toEqual(['listPatients']);
  });
});

it('the OpenAPI document is served, for the path where the handler is mounted', async () => {
  const document = await (await serve()('GET', '/openapi.json')).json();
  expect(document).toMatchObject({ openapi: '3.1.0', servers: [{ url: '/api/portal' }] });
});
