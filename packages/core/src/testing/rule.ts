import type { PortalAccessAdapter } from '../adapter.ts';
import type { Feature } from '../types.ts';
import { featureMethods } from '../wire/wire-table.ts';
import { holds } from './assert.ts';
import { hasControls, type AdapterHarness, type Control, type Controlled } from './harness.ts';
import { refusesUnsupported } from './refuses-unsupported.ts';

/**
 * One promise of the contract. `check` resolves with `proved`, or with `not proved` where the harness lacks a control, and
 * rejects where the promise is broken. `basic` is what the simplest backend keeps too.
 */
export interface AdapterRule {
  id: string;
  level: 'basic' | 'full';
  name: string;
  check: (harness: AdapterHarness) => Promise<'proved' | 'not proved'>;
}

interface RuleSource<K extends Control> {
  id: string;
  level: 'basic' | 'full';
  name: string;
  /** Controls without which it cannot be told. */
  needs?: readonly K[];
  /** A backend without this feature keeps the promise by refusing the method. */
  feature?: Feature;
  prove: (harness: Controlled<K>) => Promise<void>;
}

export const rule = <K extends Control = never>(source: RuleSource<K>): AdapterRule => ({
  id: source.id,
  level: source.level,
  name: source.name,
  check: async (harness) => {
    const { needs = [], feature } = source;
    if (!hasControls(harness, needs)) return 'not proved';
    if (feature === undefined || (await harness.adapter.getViewer()).supports.includes(feature))
      await source.prove(harness);
    else for (const method of featureMethods.get(feature) ?? []) await refusesUnsupported(harness.adapter, method);
    return 'proved';
  },
});

/** The optional method; that it is there is part of the promise. */
export function method<K extends keyof PortalAccessAdapter>(
  adapter: PortalAccessAdapter,
  name: K,
): NonNullable<PortalAccessAdapter[K]> {
  const found = adapter[name];
  holds(found !== undefined, `${name} is supported, but the adapter has no such method`);
  return found;
}
