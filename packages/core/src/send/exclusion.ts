import type { CampaignFilter, ExclusionReason, Instant } from '../types.ts';
import type { InviteLimits } from './invite-limits.ts';
import { isUsableAddress } from './usable-address.ts';

/** What is known of a patient when somebody asks whether an invite may go out. */
export interface PatientFacts {
  id: string;
  email?: string;
  /** `YYYY-MM-DD`; without it nobody is taken for a minor. */
  birthDate?: string;
  active: boolean;
  optedOut?: boolean;
  declined?: boolean;
  bounced?: boolean;
  deceased?: boolean;
  /** How many invites the mail server accepted for this patient. */
  invites: number;
  /** When the last of them went out. */
  invitedAt?: Instant;
}

export interface ExclusionContext {
  /** Milliseconds since 1970. */
  now: number;
  limits: InviteLimits;
  filter?: CampaignFilter;
  /** How many mails of this campaign already go to the patient's address. */
  sharing?: number;
}

const DAY = 86_400_000;

/**
 * Why an inactive patient gets no invite, or undefined when one may go out. The first reason that holds is the one given:
 * not chosen, then what no address could cure, then the address, then the limits.
 */
export function exclusionFor(patient: PatientFacts, context: ExclusionContext): ExclusionReason | undefined {
  const { filter = {} } = context;
  if (filter.patientIds && !filter.patientIds.includes(patient.id)) return 'not_chosen';
  if (filter.neverInvited && patient.invites > 0) return 'not_chosen';
  return lastingExclusionFor(patient, context) ?? limitExclusion(patient, context);
}

/** The reasons that do not pass with time and that no override lifts. */
export const lastingExclusionFor = (patient: PatientFacts, context: ExclusionContext): ExclusionReason | undefined =>
  personalExclusion(patient, context) ?? addressExclusion(patient);

/** Why a patient cannot be reached by mail at all. The `unreachable` of the stats counts these. */
export function addressExclusion(patient: Pick<PatientFacts, 'email' | 'bounced'>): ExclusionReason | undefined {
  if (!patient.email?.trim()) return 'no_email';
  if (!isUsableAddress(patient.email)) return 'invalid_email';
  return patient.bounced ? 'bounced' : undefined;
}

/** When the next invite may go out, as far as the days between two invites are concerned. */
export function nextInviteAllowedAt(patient: PatientFacts, limits: InviteLimits): number | undefined {
  return patient.invitedAt === undefined ? undefined : Date.parse(patient.invitedAt) + limits.daysBetween * DAY;
}

function personalExclusion(patient: PatientFacts, { now, limits }: ExclusionContext): ExclusionReason | undefined {
  if (patient.deceased) return 'deceased';
  if (patient.optedOut) return 'opted_out';
  if (patient.declined) return 'declined';
  return isYounger(patient.birthDate, limits.minimumAge, now) ? 'minor' : undefined;
}

function limitExclusion(patient: PatientFacts, context: ExclusionContext): ExclusionReason | undefined {
  const { now, limits, filter, sharing = 0 } = context;
  if (filter?.override) return undefined;
  if (now < (nextInviteAllowedAt(patient, limits) ?? -Infinity)) return 'recently_invited';
  if (patient.invites >= limits.maxInvites) return 'invite_limit';
  return sharing >= limits.perAddress ? 'shared_address_limit' : undefined;
}

/** Whole years by the calendar, so that nobody is of age a day early. */
function isYounger(birthDate: string | undefined, years: number, now: number): boolean {
  const born = /^(\d{4})(-\d{2}-\d{2})/.exec(birthDate ?? '');
  if (!born) return false;
  const ofAge = `${String(Number(born[1]) + years).padStart(4, '0')}${born[2]}`;
  return new Date(now).toISOString().slice(0, 10) < ofAge;
}
