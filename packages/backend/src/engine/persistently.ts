import type { BackendParts } from '../backend-parts.ts';

const GIVE_UP_AFTER = 600_000;

/** Tries again while the database is away: what came of a mail must not be forgotten. Gives up after ten minutes. */
export async function persistently(
  { clock, emit }: Pick<BackendParts, 'clock' | 'emit'>,
  work: () => Promise<void>,
): Promise<void> {
  const began = performance.now();
  for (let tries = 0; ; tries++) {
    try {
      return await work();
    } catch (error) {
      emit({
        type: 'error',
        during: 'writing outcomes',
        message: error instanceof Error ? error.message : String(error),
      });
      if (performance.now() - began > GIVE_UP_AFTER) throw error;
      await clock.sleep(Math.min(5_000, 100 * 2 ** tries));
    }
  }
}
