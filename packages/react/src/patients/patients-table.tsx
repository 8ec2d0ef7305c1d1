import type { PatientRow } from '@patient-portal-access/core';
import type { ReactNode } from 'react';
import { useNow } from '../campaign/use-now.ts';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { InvitePatient, useCanInvite } from './invite-patient.tsx';

/** A page of patients. Narrow, each row becomes a small card with the column's name before each value. */
export function PatientsTable({ patients, changing }: { patients: PatientRow[]; changing: boolean }) {
  const words = usePortalAccess().labels.patients;
  const canInvite = useCanInvite();
  const invites = patients.some(canInvite);
  return (
    <table data-slot="table" data-stacks aria-label={words.table} aria-busy={changing}>
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.email}</th>
          <th scope="col">{words.status}</th>
          <th scope="col">{words.invited}</th>
          {invites && (
            <th scope="col">
              <span data-slot="announcement">{words.invite}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {patients.map((patient) => (
          <Row key={patient.id} patient={patient}>
            {invites && <td>{canInvite(patient) && <InvitePatient patient={patient} />}</td>}
          </Row>
        ))}
      </tbody>
    </table>
  );
}

function Row({ patient, children }: { patient: PatientRow; children: ReactNode }) {
  const { labels, format } = usePortalAccess();
  const words = labels.patients;
  const { name, email, status, invitedAt } = patient;
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi>
      </th>
      <td data-label={words.email}>{email === undefined ? words.noEmail : <bdi>{email}</bdi>}</td>
      <td data-label={words.status}>
        <span data-slot="badge" data-status={status}>
          {words.statuses[status]}
        </span>
        <Why patient={patient} />
      </td>
      <td data-label={words.invited}>{invitedAt === undefined ? words.never : format.day(invitedAt)}</td>
      {children}
    </tr>
  );
}

/** Why somebody cannot be invited, or not yet, where their status alone does not say so. */
function Why({ patient: { status, because, nextAllowedAt } }: { patient: PatientRow }) {
  const { labels, format } = usePortalAccess();
  const now = useNow();
  if (status === 'cannot_invite') return because && <span data-slot="hint"> {labels.confirm.excluded[because]}</span>;
  if (nextAllowedAt === undefined || !(Date.parse(nextAllowedAt) > now)) return null;
  return <span data-slot="hint"> {labels.patients.againFrom(format.day(nextAllowedAt))}</span>;
}
