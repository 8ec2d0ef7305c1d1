import type { PortalStats } from '../../types.ts';
import { equals, holds } from '../assert.ts';
import { rule } from '../rule.ts';
import { addPatients } from '../steps.ts';

const isCount = (n: number | undefined) => n === undefined || (Number.isSafeInteger(n) && n >= 0);

function areSound({ total, active, inactive, invited, unreachable }: PortalStats) {
  for (const [name, n] of Object.entries({ total, active, inactive, invited, unreachable }))
    holds(isCount(n), `${name} must be a whole number that is not negative, found ${n}`);
  equals(total, active + inactive, 'total');
}

export const statsRules = [
  rule({
    id: 'stats-add-up',
    level: 'basic',
    name: 'the figures are whole, not negative, and total is active and inactive together',
    needs: ['addPatient', 'activate'],
    prove: async (harness) => {
      areSound(await harness.adapter.getStats());
      const [first] = await addPatients(harness, 2);
      if (first) await harness.activate(first.id);
      areSound(await harness.adapter.getStats());
    },
  }),
  rule({
    id: 'stats-parts-are-inactive',
    level: 'basic',
    name: 'invited and unreachable count inside inactive',
    needs: ['addPatient', 'activate'],
    prove: async (harness) => {
      const added = await addPatients(harness, 3);
      for (const { id } of added) await harness.activate(id);
      const { inactive, invited = 0, unreachable = 0 } = await harness.adapter.getStats();
      holds(invited <= inactive, `${invited} invited of ${inactive} inactive`);
      holds(unreachable <= inactive, `${unreachable} unreachable of ${inactive} inactive`);
    },
  }),
  rule({
    id: 'stats-follow-activation',
    level: 'basic',
    name: 'who is added counts as inactive, and who activates counts as active from then on',
    needs: ['addPatient', 'activate'],
    prove: async (harness) => {
      const before = await harness.adapter.getStats();
      const [first] = await addPatients(harness, 2);
      const added = await harness.adapter.getStats();
      equals(
        [added.active, added.inactive],
        [before.active, before.inactive + 2],
        'active and inactive after adding two',
      );
      if (first) await harness.activate(first.id);
      const after = await harness.adapter.getStats();
      equals(
        [after.active, after.inactive],
        [before.active + 1, before.inactive + 1],
        'active and inactive after one joined',
      );
    },
  }),
];
