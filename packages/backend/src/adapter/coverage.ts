import {
  defaultSnippets,
  snippetsUsed,
  type InviteContent,
  type Practice,
  type SnippetCoverage,
} from '@patient-portal-access/core';
import { deadValues } from '../activation/patient-values.ts';
import type { BackendParts } from '../backend-parts.ts';
import type { PatientRecord } from '../store/schema.ts';
import { fullName } from './patient-facts.ts';

/** What coverage looks at. */
export type Covered = Pick<PatientRecord, 'first_name' | 'last_name'>;

/** For how many of these patients each snippet of the invite has a value. */
export function coverageOf(
  parts: Pick<BackendParts, 'links' | 'limits' | 'now'>,
  { practice, content, patients }: { practice: Practice; content: InviteContent; patients: readonly Covered[] },
): SnippetCoverage[] {
  const shared = deadValues(parts, { practice, snippets: defaultSnippets });
  return [...snippetsUsed(content)].map((id) => {
    const missing = patients.filter((patient) => !(ownValue(patient, id) ?? shared[id] ?? '').trim()).length;
    return { id, present: patients.length - missing, missing };
  });
}

function ownValue(patient: Covered, id: string): string | undefined {
  if (id === 'patient_first_name') return patient.first_name;
  if (id === 'patient_last_name') return patient.last_name;
  return id === 'patient_full_name' ? fullName(patient) : undefined;
}
