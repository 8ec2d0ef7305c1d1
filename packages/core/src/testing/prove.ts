import { rules } from './all-rules.ts';
import { BrokenRule } from './assert.ts';
import type { AdapterHarness } from './harness.ts';
import type { AdapterRule } from './rule.ts';

/** What came of one rule. */
export interface RuleResult {
  id: string;
  name: string;
  outcome: 'proved' | 'not proved' | 'failed';
  error?: unknown;
}

/** Makes a harness of its own for each rule, and ends it when the rule is done. */
export type CreateHarness = () => ProvableHarness | Promise<ProvableHarness>;
export type ProvableHarness = AdapterHarness & { dispose?: () => unknown };

/**
 * Proves one rule in any test runner: rejects when it is broken, and when a control for it is missing.
 *
 * @example
 * for (const rule of adapterRules)
 *   it(rule.name, () => proveRule(rule, () => ({ adapter, addPatient, activate, advance, mailed })));
 */
export async function proveRule(rule: AdapterRule, createHarness: CreateHarness): Promise<void> {
  const { outcome, error } = await checkRule(rule, createHarness);
  if (outcome === 'failed') throw error;
  if (outcome === 'not proved') throw new BrokenRule(`${rule.id} is not proved: the harness lacks a control for it`);
}

/** What comes of one rule, without throwing. */
export async function checkRule(rule: AdapterRule, createHarness: CreateHarness): Promise<RuleResult> {
  const { id, name } = rule;
  try {
    const harness = await createHarness();
    try {
      return { id, name, outcome: await rule.check(harness) };
    } finally {
      await harness.dispose?.();
    }
  } catch (error) {
    return { id, name, outcome: 'failed', error };
  }
}

/** All rules of a level, one after the other. `full` includes `basic`. */
export async function checkAdapter(
  createHarness: CreateHarness,
  { level = 'full' }: { level?: AdapterRule['level'] } = {},
): Promise<RuleResult[]> {
  const results: RuleResult[] = [];
  for (const rule of rulesOf(level)) results.push(await checkRule(rule, createHarness));
  return results;
}

/** The rules of a level. `full` includes `basic`. */
export const rulesOf = (level: AdapterRule['level']): readonly AdapterRule[] =>
  rules.filter((rule) => level === 'full' || rule.level === 'basic');
