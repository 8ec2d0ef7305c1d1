import { DAY, type BackendParts } from '../backend-parts.ts';

/** Deletes what nobody needs any more: audiences of old plans, counted requests, registrations that nobody finished. */
export async function tidy({ db, clock }: Pick<BackendParts, 'db' | 'clock'>): Promise<void> {
  const before = (days: number) => new Date(clock.now() - days * DAY);
  await db
    .deleteFrom('plan_recipients')
    .where('plan_id', 'in', (eb) => eb.selectFrom('plans').select('id').where('expires_at', '<', before(1)))
    .execute();
  await db.deleteFrom('requests').where('at', '<', before(2)).execute();
  await db.deleteFrom('registrations').where('state', '=', 'waiting').where('expires_at', '<', before(7)).execute();
}
