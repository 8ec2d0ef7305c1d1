import type {
  Clock,
  Feature,
  Instant,
  InviteContent,
  InviteLimits,
  Permission,
  Practice,
  Reminders,
  Snippet,
} from '@patient-portal-access/core';

/** A patient as a seed or `controls.addPatient` gives one. Everything but the name may be missing. */
export interface MemoryPatient {
  id?: string;
  firstName: string;
  lastName: string;
  email?: string;
  /** `YYYY-MM-DD`. */
  birthDate?: string;
  phone?: string;
  active?: boolean;
  activatedAt?: Instant;
  /** Since when the practice knows the patient; for the trend. */
  createdAt?: Instant;
  optedOut?: boolean;
  declined?: boolean;
  bounced?: boolean;
  deceased?: boolean;
  invites?: number;
  invitedAt?: Instant;
}

/** A campaign of the past, for the history. What is not refused was accepted. */
export interface PastCampaign {
  sentAt: Instant;
  total: number;
  joined?: number;
  refused?: number;
}

export interface MemoryViewer {
  id: string;
  email: string;
  can?: Partial<Record<Permission, true | { because: string }>>;
  /** Features that this viewer's backend lacks. */
  without?: Feature[];
}

/** What the memory adapter begins with. `{}` is a practice without patients, with the default invite, switched on. */
export interface MemorySeed {
  practice?: Partial<Practice>;
  viewer?: Partial<MemoryViewer>;
  patients?: readonly MemoryPatient[];
  activationEmailEnabled?: boolean;
  /** Without it, the default invite. */
  template?: { content: InviteContent; updatedAt?: Instant; updatedBy?: string };
  snippets?: Snippet[];
  campaigns?: PastCampaign[];
  reminders?: Partial<Omit<Reminders, 'revision'>>;
  limits?: Partial<InviteLimits>;
}

/** What the pretended mail server answers to one mail. `sender_down` pauses the campaign and burns nobody's turn. */
export type MailOutcome = 'accepted' | 'unknown' | 'sender_down' | { refused: string };

export interface MemoryOptions {
  /** Where the time comes from; the machine's clock by default. */
  clock?: Clock;
  /** Mails a second; 25 by default. */
  pace?: number;
  /** What becomes of each mail; by default all are accepted. `attempt` counts from 1. */
  outcomes?: (mail: { patientId: string; email: string; attempt: number }) => MailOutcome;
}

export const defaultPractice: Practice = {
  id: 'lumen',
  name: 'Lumen Aesthetics',
  locale: 'en-US',
  timeZone: 'America/New_York',
  sender: { name: 'Lumen Aesthetics', email: 'hello@lumen.example' },
  phone: '+1 212 555 0142',
  postalAddress: '48 Mercer Street, New York, NY 10013',
};

export const defaultViewer: MemoryViewer = { id: 'viewer-1', email: 'staff@lumen.example' };
