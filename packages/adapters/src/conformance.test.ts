import { adapterRules, proveRule, type ProvableHarness } from '@patient-portal-access/core/testing';
import { describe, it } from 'vitest';
import { createHandler } from './handler.ts';
import { createHttpAdapter } from './http.ts';
import { createMemoryAdapter } from './memory.ts';

/** Memory, and a hand on its world. */
function overMemory(): ProvableHarness {
  const adapter = createMemoryAdapter();
  return { adapter, ...adapter.controls };
}

/** The http client over the handler over memory, with no network between them. */
function overTheWire(): ProvableHarness {
  const memory = createMemoryAdapter();
  const handle = createHandler(() => memory, { basePath: '/portal' });
  const adapter = createHttpAdapter({
    baseUrl: 'https://clinic.example/portal',
    fetch: (url, init) => handle(new Request(url, init)),
    pollMs: 20,
  });
  return { adapter, ...memory.controls };
}

describe('the memory adapter keeps the rules', () => {
  for (const rule of adapterRules) it(rule.name, () => proveRule(rule, overMemory));
});

describe('http over handler over memory keeps the rules', () => {
  for (const rule of adapterRules) it(rule.name, () => proveRule(rule, overTheWire));
});
