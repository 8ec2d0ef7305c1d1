import type { PatientQuery } from '@patient-portal-access/core';
import { useId } from 'react';
import { usePortalAccess } from '../provider/portal-access-context.ts';

type Status = PatientQuery['status'];

const PATIENT_STATUSES = [
  'inactive',
  'active',
  'never_invited',
  'queued',
  'invited',
  'link_opened',
  'in_doubt',
  'expired',
  'refused',
  'bounced',
  'declined',
  'opted_out',
  'cannot_invite',
] as const satisfies Status[];

/** Which patients to show, by how far their invite has come. */
export function StatusFilter({ value, onChange }: { value: Status; onChange: (status: Status) => void }) {
  const words = usePortalAccess().labels.patients;
  const id = useId();
  return (
    <div data-slot="filter">
      <label htmlFor={id}>{words.filter}</label>
      <select
        id={id}
        data-slot="input"
        value={value ?? ''}
        onChange={(event) => onChange(PATIENT_STATUSES.find((status) => status === event.target.value))}
      >
        <option value="">{words.everyone}</option>
        {PATIENT_STATUSES.map((status) => (
          <option key={status} value={status}>
            {status === 'inactive' ? words.inactive : words.statuses[status]}
          </option>
        ))}
      </select>
    </div>
  );
}
