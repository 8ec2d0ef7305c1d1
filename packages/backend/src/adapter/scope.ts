import { PortalAccessError, type Viewer } from '@patient-portal-access/core';
import type { BackendParts } from '../backend-parts.ts';
import { audit } from './audit.ts';

/** What a call of one viewer in one practice works with. */
export interface Scope extends BackendParts {
  practiceId: string;
  viewer: Viewer;
}

/**
 * For an id that this practice does not have: always `not_found`, and an entry in the audit when another practice has it.
 */
export async function notFound(scope: Scope, what: 'campaign' | 'plan' | 'patient', id: string): Promise<never> {
  const table = ({ campaign: 'campaigns', plan: 'plans', patient: 'patients' } as const)[what];
  const foreign = await scope.db.selectFrom(table).select('practice_id').where('id', '=', id).executeTakeFirst();
  if (foreign && foreign.practice_id !== scope.practiceId)
    await audit(scope.db, scope, 'asked_for_foreign_id', { what, id });
  throw new PortalAccessError('not_found', `There is no such ${what} in this practice. Reload, and try again.`);
}
