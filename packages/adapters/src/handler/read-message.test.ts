import { describe, expect, it } from 'vitest';
import { createHandler } from '../handler.ts';
import { createMemoryAdapter } from '../memory.ts';
import { ana, base, json, problemOf, serve } from './serve-in-test.ts';

describe('a request that changes something', () => {
  it('carries the revision as ETag and If-Match', async () => {
    const ask = serve();
    const settings = await ask('GET', '/settings');
    const etag = settings.headers.get('etag') ?? '';
    const body = JSON.stringify({ enabled: false });
    const changed = await ask('PATCH', '/settings', { headers: { ...json, 'if-match': etag }, body });
    expect(changed.status).toBe(200);
    expect(changed.headers.get('etag')).not.toBe(etag);
    expect(await changed.json()).toMatchObject({ activationEmailEnabled: false });
  });

  it('without If-Match is 428, with a stale one 412 and what is stored now', async () => {
    const ask = serve();
    const body = JSON.stringify({ enabled: false });
    for (const headers of [json, { ...json, 'if-match': '*' }]) {
      const missing = await ask('PATCH', '/settings', { headers, body });
      expect(missing.status).toBe(428);
      expect(await problemOf(missing)).toMatchObject({ type: 'invalid', fields: { revision: 'is missing' } });
    }
    const stale = await ask('PATCH', '/settings', { headers: { ...json, 'if-match': '"old"' }, body });
    expect(stale.status).toBe(412);
    expect(await problemOf(stale)).toMatchObject({ type: 'conflict', current: { activationEmailEnabled: true } });
    const mangled = await ask('PATCH', '/settings', { headers: { ...json, 'if-match': 'old' }, body });
    expect(mangled.status).toBe(400);
  });

  it('takes an ETag that a proxy made weak', async () => {
    const ask = serve();
    const etag = (await ask('GET', '/settings')).headers.get('etag');
    const body = JSON.stringify({ enabled: false });
    const changed = await ask('PATCH', '/settings', { headers: { ...json, 'if-match': `W/${etag}` }, body });
    expect(changed.status).toBe(200);
  });

  it('needs content-type application/json and a body, {} at least', async () => {
    const ask = serve();
    for (const init of [{ body: '{}' }, { headers: json }, { headers: { 'content-type': 'text/plain' }, body: '{}' }]) {
      const response = await ask('POST', '/campaign-plans', init);
      expect(response.status).toBe(415);
      await problemOf(response);
    }
    const good = { headers: { 'content-type': 'application/json; charset=utf-8' }, body: '{}' };
    expect((await ask('POST', '/campaign-plans', good)).status).toBe(201);
  });

  it('is refused above 512 KiB, whatever the length says', async () => {
    const ask = serve();
    const body = JSON.stringify({ patientIds: ['x'.repeat(600_000)] });
    const honest = await ask('POST', '/campaign-plans', { headers: { ...json, 'content-length': '600020' }, body });
    expect(honest.status).toBe(413);
    let sent = 0;
    const endless = new ReadableStream({
      pull: (controller) => {
        sent += 65_536;
        controller.enqueue(new Uint8Array(65_536).fill(32));
      },
    });
    const init = { method: 'POST', headers: json, body: endless, duplex: 'half' as const };
    const handle = createHandler(() => createMemoryAdapter(), { basePath: '/api/portal' });
    expect((await handle(new Request(`${base}/campaign-plans`, init))).status).toBe(413);
    expect(sent).toBeLessThan(1_000_000);
  });

  it.each(['{', '[]', 'null', '"text"', '<html>'])('is 400 with the body %s', async (body) => {
    const response = await serve()('POST', '/campaign-plans', { headers: json, body });
    expect(response.status).toBe(400);
    expect(await problemOf(response)).toMatchObject({ type: 'invalid' });
  });

  it('names the field that is wrong, and never what was in it', async () => {
    const body = JSON.stringify({ status: 'Ana Li', search: 7 });
    const response = await serve()('POST', '/patients/search', { headers: json, body });
    const problem = await problemOf(response);
    expect(Object.keys(problem.fields)).toEqual(['status', 'search']);
    expect(JSON.stringify(problem)).not.toContain('Ana');
  });

  it('is not fooled by a body that repeats what rides in the address', async () => {
    const response = await serve()('POST', '/campaigns/a/cancel', { headers: json, body: '{"id":"b"}' });
    expect(await problemOf(response)).toMatchObject({
      type: 'invalid',
      fields: { id: 'belongs in the address or a header' },
    });
  });

  it('keeps __proto__ out', async () => {
    const body = '{"__proto__":{"neverInvited":true},"patientIds":[]}';
    const response = await serve()('POST', '/campaign-plans', { headers: json, body });
    expect(await problemOf(response)).toMatchObject({ detail: 'Nothing was done: __proto__ is not known here.' });
    expect(Object.hasOwn(Object.prototype, 'neverInvited')).toBe(false);
  });
});

describe('starting a campaign', () => {
  const plan = async (ask: ReturnType<typeof serve>) =>
    (await (await ask('POST', '/campaign-plans', { headers: json, body: '{}' })).json()).planId;

  it('needs an Idempotency-Key (400), and refuses one that belongs to another plan (422)', async () => {
    const memory = createMemoryAdapter({ patients: [ana] });
    const ask = serve(memory);
    const body = JSON.stringify({ planId: await plan(ask) });
    expect((await ask('POST', '/campaigns', { headers: json, body })).status).toBe(400);
    const headers = { ...json, 'idempotency-key': 'key-1' };
    const started = await ask('POST', '/campaigns', { headers, body });
    expect(started.status).toBe(202);
    const again = await ask('POST', '/campaigns', { headers, body });
    expect((await again.json()).id).toBe((await started.json()).id);
    memory.controls.advance(60_000);
    const other = JSON.stringify({ planId: await plan(ask) });
    const mismatch = await ask('POST', '/campaigns', { headers, body: other });
    expect(mismatch.status).toBe(422);
    expect(await problemOf(mismatch)).toMatchObject({ type: 'idempotency_mismatch' });
  });
});
