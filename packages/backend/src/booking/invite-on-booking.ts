import { PortalAccessError } from '@patient-portal-access/core';
import { queueSingleInvite } from '../activation/single-invite.ts';
import type { BackendParts } from '../backend-parts.ts';
import type { NotInvited } from '../portal-backend.ts';

/** A patient booked: the invite goes out when the switch is on and the portal inactive. */
export async function inviteOnBooking(
  parts: BackendParts,
  patientId: string,
): Promise<{ queued: true } | { queued: false; because: NotInvited }> {
  const patient = await parts.db
    .selectFrom('patients')
    .select(['id', 'practice_id'])
    .where('id', '=', patientId)
    .executeTakeFirst();
  if (!patient) throw new PortalAccessError('not_found', 'There is no such patient. Save the patient first.');
  const because = await queueSingleInvite(parts, patient, 'booking');
  return because ? { queued: false, because } : { queued: true };
}
