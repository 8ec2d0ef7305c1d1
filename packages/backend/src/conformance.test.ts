import { createHandler } from '@patient-portal-access/adapters/handler';
import { createHttpAdapter } from '@patient-portal-access/adapters/http';
import type { PortalAccessAdapter } from '@patient-portal-access/core';
import { adapterRules, proveRule } from '@patient-portal-access/core/testing';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { backendHarness } from './testing/backend-harness.ts';
import { startStage, type DatabaseKind, type Stage } from './testing/stage.ts';

/** The whole way of a call but for the network. */
function overTheWire(adapter: PortalAccessAdapter): PortalAccessAdapter {
  const handler = createHandler(() => adapter, { basePath: '/api' });
  return createHttpAdapter({
    baseUrl: 'https://practice.example/api',
    fetch: (input, init) => handler(new Request(input, init)),
  });
}

describe.each<DatabaseKind>(['pglite', 'postgres'])('http over handler over %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage(kind);
    await stage.backend.work();
  });
  afterAll(() => stage.stop());

  it.each(adapterRules.map((rule) => [rule.name, rule] as const))('%s', (_, rule) =>
    proveRule(rule, () => backendHarness(stage, overTheWire)),
  );
});
