import { adapterRules, checkRule, BrokenRule, proveRule } from '@patient-portal-access/core/testing';
import { describe, expect, it } from 'vitest';
import { createMemoryAdapter } from './memory.ts';
import { campaignFaults } from './rule-faults/campaign-faults.ts';
import { overFaulty, type Faults } from './rule-faults/fault.ts';
import { listFaults } from './rule-faults/list-faults.ts';
import { sendingFaults } from './rule-faults/sending-faults.ts';
import { stateFaults } from './rule-faults/state-faults.ts';

const faults: Faults = { ...stateFaults, ...sendingFaults, ...campaignFaults, ...listFaults };

describe('a rule notices an adapter that breaks it', () => {
  for (const rule of adapterRules)
    it(rule.id, async () => {
      const breaks = faults[rule.id] ?? [];
      expect(breaks.length).toBeGreaterThan(0);
      for (const [n, fault] of breaks.entries()) {
        const { outcome, error } = await checkRule(rule, () => overFaulty(fault));
        expect(`fault ${n + 1}: ${outcome}`).toBe(`fault ${n + 1}: failed`);
        expect(error).toBeInstanceOf(BrokenRule);
      }
    });
});

describe('a rule whose control is missing', () => {
  const bare = () => ({ adapter: createMemoryAdapter() });

  it('is not proved, and never passes', async () => {
    const results = await Promise.all(adapterRules.map((rule) => checkRule(rule, bare)));
    expect(results.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
    expect(results.filter(({ outcome }) => outcome === 'not proved').length).toBeGreaterThan(40);
    const stats = adapterRules.filter(({ id }) => id === 'stats-add-up');
    await expect(Promise.all(stats.map((rule) => proveRule(rule, bare)))).rejects.toThrow('not proved');
  });
});

it('every rule has an id of its own, and both levels are there', () => {
  expect(new Set(adapterRules.map(({ id }) => id)).size).toBe(adapterRules.length);
  expect(new Set(adapterRules.map(({ level }) => level))).toEqual(new Set(['basic', 'full']));
});
