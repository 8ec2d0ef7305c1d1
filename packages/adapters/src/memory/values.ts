import { sampleValues } from '@patient-portal-access/core';
import { LINK_DAYS } from './patients.ts';
import { fullName, type MemoryState, type PatientRecord } from './state.ts';

const DAY = 86_400_000;
const PORTAL = 'https://portal.lumen.example';

/** The link that previews and tests carry: it leads nowhere. */
export const DEAD_LINK = `${PORTAL}/activate/example`;

/** The activation link of one patient in one campaign; the same however often the mail is tried. */
export const activationLink = (patientId: string, campaignId: string): string =>
  `${PORTAL}/activate/${encodeURIComponent(`${campaignId}.${patientId}`)}`;

/** What each snippet shows for a patient in a mail of the moment `at`. */
export function valuesFor(
  state: MemoryState,
  patient: PatientRecord,
  { link, at }: { link: string; at: number },
): Record<string, string> {
  const { practice } = state.settings;
  return {
    ...sampleValues([], practice),
    patient_first_name: patient.firstName,
    patient_last_name: patient.lastName,
    patient_full_name: fullName(patient),
    activation_link: link,
    link_expiry_date: dateText(at + LINK_DAYS * DAY, practice),
    decline_link: link.replace('/activate/', '/decline/'),
  };
}

const dateText = (at: number, { locale, timeZone }: { locale: string; timeZone: string }) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }).format(at);
