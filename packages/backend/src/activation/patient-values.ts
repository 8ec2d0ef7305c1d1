import { sampleValues, type Practice, type Snippet } from '@patient-portal-access/core';
import { fullName } from '../adapter/patient-facts.ts';
import { DAY, type BackendParts } from '../backend-parts.ts';
import type { PatientRecord } from '../store/schema.ts';
import { DEAD_TOKEN, type Links } from './links.ts';

type Named = Pick<PatientRecord, 'first_name' | 'last_name'>;

/** What each snippet shows for one patient. */
export function patientValues(
  patient: Named,
  given: { practice: Practice; links: Links; token: string; expiresAt: Date },
): Record<string, string> {
  const { practice, links, token, expiresAt } = given;
  return {
    ...sampleValues([], practice),
    patient_first_name: patient.first_name,
    patient_last_name: patient.last_name,
    patient_full_name: fullName(patient),
    activation_link: links.activate(token),
    link_expiry_date: dateText(expiresAt, practice),
    decline_link: links.decline(token),
  };
}

/** The values with links that lead nowhere: of a patient, or of the sample of every snippet. */
export function deadValues(
  { links, limits, now }: Pick<BackendParts, 'links' | 'limits' | 'now'>,
  given: { practice: Practice; snippets: readonly Snippet[]; patient?: Named },
): Record<string, string> {
  const { practice, snippets, patient } = given;
  const expiresAt = new Date(now().getTime() + limits.linkDays * DAY);
  const dead = { practice, links, token: DEAD_TOKEN, expiresAt };
  if (patient) return patientValues(patient, dead);
  return {
    ...sampleValues(snippets, practice),
    activation_link: links.activate(DEAD_TOKEN),
    decline_link: links.decline(DEAD_TOKEN),
    link_expiry_date: dateText(expiresAt, practice),
  };
}

/** A day as the practice writes it. */
const dateText = (at: Date, { locale, timeZone }: Pick<Practice, 'locale' | 'timeZone'>): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }).format(at);
