import { seedPatients } from '../seed/patients.ts';
import type { DemoClock } from './clock.ts';
import type { HostContext } from './host-api.ts';
import { PRACTICE_ID, practiceOf, staff } from './practice.ts';

type SeedContext = Pick<HostContext, 'backend' | 'store' | 'origin'> & { clock: DemoClock };

/** How many had joined, and how many days ago that was. The steps are those of a practice that invited twice. */
const joined: [daysAgo: number, active: number][] = [
  [92, 640],
  [76, 652],
  [64, 702],
  [62, 716],
  [47, 738],
  [34, 754],
  [32, 762],
  [20, 780],
  [9, 794],
  [3, 803],
];

/** Tells the backend about the practice as it stands and, the first time, about its patients. */
export async function seedPractice({ backend, store, origin, clock }: SeedContext) {
  await backend.ready();
  // At every start: the logo's address has the port in it.
  await backend.savePractice(practiceOf(store.data.practice, origin));
  if (store.data.seeded) return;
  const adapter = backend.adapterFor({ practiceId: PRACTICE_ID, viewer: staff });
  const { activationEmailEnabled, revision } = await adapter.getSettings();
  if (!activationEmailEnabled) await adapter.setActivationEmailEnabled({ enabled: true, revision });

  const patients = seedPatients();
  let before = 0;
  for (const [daysAgo, active] of joined) {
    clock.setBack(daysAgo);
    const news = before === 0 ? patients : patients.slice(before, active);
    await backend.savePatients(
      PRACTICE_ID,
      news.map((patient, at) => ({ ...patient, active: before + at < active })),
    );
    before = active;
  }
  clock.setBack(0);
  store.update({ seeded: true });
}
