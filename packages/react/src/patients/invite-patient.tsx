import type { PatientRow } from '@patient-portal-access/core';
import { useState } from 'react';
import { confirmation, ConfirmSendDialog } from '../campaign/confirm-send-dialog.tsx';
import { useSendReadiness } from '../campaign/use-send-readiness.ts';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { useViewer } from '../provider/use-viewer.ts';
import { Button } from '../ui/button.tsx';
import { fetchedEarly } from '../ui/part.ts';

const INVITABLE: ReadonlySet<PatientRow['status']> = new Set([
  'never_invited',
  'invited',
  'in_doubt',
  'refused',
  'link_opened',
  'expired',
]);

/** Whether invites to single patients can go out now. */
export function useCanInvite(): (patient: PatientRow) => boolean {
  const { may } = useViewer();
  const { state } = useSendReadiness();
  return ({ status, nextAllowedAt }) =>
    may('sendInvites') &&
    state === 'ready' &&
    INVITABLE.has(status) &&
    (nextAllowedAt === undefined || Date.parse(nextAllowedAt) <= Date.now());
}

/** Sends the invite to this patient alone, after the same question as to all. */
export function InvitePatient({ patient }: { patient: PatientRow }) {
  const { labels } = usePortalAccess();
  const [confirming, setConfirming] = useState(false);
  const words = labels.patients;
  return (
    <>
      <Button
        size="small"
        aria-label={words.inviteOne(patient.name)}
        onClick={() => setConfirming(true)}
        {...fetchedEarly(confirmation)}
      >
        {words.invite}
      </Button>
      <ConfirmSendDialog open={confirming} onClose={() => setConfirming(false)} filter={{ patientIds: [patient.id] }} />
    </>
  );
}
