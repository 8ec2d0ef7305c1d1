import type { PortalAccessAdapter } from '@patient-portal-access/core';
import type { ProvableHarness } from '@patient-portal-access/core/testing';
import { practice, viewer, type Stage } from './stage.ts';

/** A practice of its own on the stage's backend, with a hand on the world around it. */
export async function backendHarness(
  { backend, clock, inner, sink }: Stage,
  wrap: (adapter: PortalAccessAdapter) => PortalAccessAdapter = (adapter) => adapter,
): Promise<ProvableHarness> {
  const practiceId = `rule-${crypto.randomUUID()}`;
  await backend.savePractice({ ...practice, id: practiceId });
  return {
    adapter: wrap(backend.adapterFor({ practiceId, viewer })),
    addPatient: async (patient) => (await backend.savePatients(practiceId, [patient]))[0] ?? '',
    activate: (id) => backend.onActivated(id),
    async advance(ms) {
      clock.advance(ms);
      const worker = await inner.worker();
      await worker.sweep();
      await worker.idle();
    },
    mailed: () => sink.mails,
  };
}
