import { afterAll, beforeAll, expect, it } from 'vitest';
import { practice, startStage, type Stage } from '../testing/stage.ts';
import { tidy } from './tidy.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage('pglite');
});
afterAll(() => stage.stop());

it('deletes audiences of old plans and registrations that nobody finished, and keeps the rest', async () => {
  const patientIds = await stage.addPatients(2);
  const { planId } = await stage.adapter.planCampaign({ patientIds });
  const who = { name: 'Mara Okafor', email: 'mara@example.org', birthDate: '1990-05-06' };
  await stage.backend.registerFromBooking({ practiceId: practice.id, ...who });
  await tidy(stage.parts);
  expect((await stage.adapter.listRecipients({ planId }, {})).items).toHaveLength(2);
  stage.clock.advance(9 * 86_400_000);
  await tidy(stage.parts);
  expect((await stage.adapter.listRecipients({ planId }, {})).items).toEqual([]);
  expect(await stage.parts.db.selectFrom('registrations').select('id').execute()).toEqual([]);
  expect(await stage.parts.db.selectFrom('requests').select('id').execute()).toEqual([]);
  expect(await stage.adapter.getStats()).toMatchObject({ total: 2 });
});
