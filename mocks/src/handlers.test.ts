import { createHttpAdapter } from '@patient-portal-access/adapters/http';
import { createMemoryAdapter } from '@patient-portal-access/adapters/memory';
import { adapterRules, proveRule, type ProvableHarness } from '@patient-portal-access/core/testing';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Fault } from './faults.ts';
import { handlers } from './handlers.ts';

const baseUrl = 'https://clinic.example/api/portal-access';
const server = setupServer();

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const client = (timeoutMs = 5_000) => createHttpAdapter({ baseUrl, pollMs: 20, timeoutMs });

describe('http over MSW keeps the rules', () => {
  const overMsw = (): ProvableHarness => {
    const memory = createMemoryAdapter();
    server.use(...handlers(memory));
    return { adapter: client(), ...memory.controls };
  };
  for (const rule of adapterRules) it(rule.name, () => proveRule(rule, overMsw));
});

describe('the mocked backend', () => {
  it('answers for the scenario it is given, and keeps what is saved as long as its handlers live', async () => {
    server.use(...handlers('typical'));
    expect(await client().getStats()).toMatchObject({ total: 1_284, active: 803 });
    const { revision } = await client().getSettings();
    await client().setActivationEmailEnabled({ enabled: false, revision });
    expect((await client().getSettings()).activationEmailEnabled).toBe(false);
  });
});

describe('the line between screen and backend', () => {
  const faulty = (fault: Fault, timeoutMs?: number) => {
    server.use(...handlers('empty', { fault, delayMs: 50 }));
    return client(timeoutMs).getStats();
  };

  it('may be slow', async () => expect((await faulty('slow')).total).toBe(0));
  it('may fail', async () =>
    expect(faulty('failing')).rejects.toMatchObject({ code: 'unavailable', info: { retryAfterMs: 30_000 } }));
  it('may be cut', async () => expect(faulty('offline')).rejects.toMatchObject({ code: 'unavailable' }));
  it('may carry garbage', async () => expect(faulty('garbage')).rejects.toMatchObject({ code: 'unavailable' }));
  it('may be silent', async () => expect(faulty('silent', 50)).rejects.toMatchObject({ code: 'unavailable' }));
  it('may end the session', async () => expect(faulty('signedOut')).rejects.toMatchObject({ code: 'unauthenticated' }));

  it('is hit only where it is asked to be', async () => {
    server.use(...handlers('empty', { fault: 'failing', only: ['GET /settings'] }));
    await expect(client().getSettings()).rejects.toMatchObject({ code: 'unavailable' });
    expect((await client().getStats()).total).toBe(0);
  });
});
