import type { PortalAccessAdapter } from '@patient-portal-access/core';
import type { AdapterHarness } from '@patient-portal-access/core/testing';
import { createMemoryAdapter, type MemoryAdapter } from '../memory.ts';

/** A way to break one promise: what the adapter does instead. It may change the harness too. */
export type Fault = (memory: MemoryAdapter, harness: AdapterHarness) => Partial<PortalAccessAdapter>;

/** By the id of the rule that must notice. */
export type Faults = Record<string, Fault[]>;

/** A memory adapter with a fault in it. */
export function overFaulty(fault: Fault): AdapterHarness {
  const memory = createMemoryAdapter();
  const harness: AdapterHarness = { ...memory.controls, adapter: memory };
  Object.assign(harness.adapter, fault({ ...memory }, harness));
  return harness;
}

/** The answer, changed. */
export const but =
  <A extends unknown[], T>(call: (...args: A) => Promise<T>, change: (answer: T, ...args: A) => T) =>
  async (...args: A): Promise<T> =>
    change(await call(...args), ...args);
