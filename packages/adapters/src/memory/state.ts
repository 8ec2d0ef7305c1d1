import {
  defaultInvite,
  defaultInviteLimits,
  defaultSnippets,
  parseInviteContent,
  recipientCounts,
  systemClock,
  type Campaign,
  type Clock,
  type CompiledInvite,
  type ExclusionReason,
  type InviteContent,
  type InviteLimits,
  type InviteTemplate,
  type PatientFacts,
  type PortalSettings,
  type RecipientState,
  type Reminders,
  type RenderedInvite,
  type Snippet,
} from '@patient-portal-access/core';
import { defaultPractice, type MemoryOptions, type MemoryPatient, type MemorySeed, type PastCampaign } from './seed.ts';

export interface PatientRecord extends PatientFacts {
  firstName: string;
  lastName: string;
  phone?: string;
  createdAt: number;
  activatedAt?: number;
  linkOpened?: boolean;
  /** What came of the last invite, and in which campaign. */
  last?: { state: 'accepted' | 'unknown' | 'refused'; campaignId: string; at: number };
}

export interface PlanRecord {
  id: string;
  recipients: string[];
  excluded: { id: string; reason: ExclusionReason }[];
  templateRevision: string;
  expiresAt: number;
  /** The campaign it was started as. */
  campaignId?: string;
}

export interface RecipientRow {
  id: string;
  patientId: string;
  email: string;
  state: RecipientState;
  reason?: string;
  at?: number;
  attempt: number;
  bounced?: boolean;
  /** Its failure was taken up by a later campaign, so that it is not taken up twice. */
  followedUp?: boolean;
}

export interface CampaignRecord extends Pick<
  Campaign,
  'id' | 'seq' | 'state' | 'total' | 'counts' | 'templateRevision' | 'pausedBecause'
> {
  createdAt: number;
  startsAt: number;
  finishedAt?: number;
  rows: RecipientRow[];
  /** Index of the first row that may still be pending. */
  from: number;
  /** When the next mail is due. */
  nextAt: number;
  failures: Map<string, number>;
  joined: number;
  /** Somebody resumed it in spite of its refusals. */
  refusalsAccepted?: boolean;
  compiled?: CompiledInvite;
}

/** A mail that went out. `render` gives the very bytes. */
export interface MemoryMail {
  kind: 'invite' | 'test';
  to: string;
  at: number;
  patientId?: string;
  campaignId?: string;
  /** Where the patient activates; dead in a test. */
  activationLink: string;
  render: () => RenderedInvite;
}

/** All that the memory adapter knows. Plain data; the functions beside it read and change it. */
export interface MemoryState {
  clock: Clock;
  pace: number;
  outcomes: NonNullable<MemoryOptions['outcomes']>;
  limits: InviteLimits;
  snippets: Snippet[];
  patients: Map<string, PatientRecord>;
  settings: PortalSettings;
  template: InviteTemplate;
  /** Every revision that was ever saved: a campaign sends the one it was confirmed with. */
  templates: Map<string, InviteContent>;
  plans: Map<string, PlanRecord>;
  campaigns: Map<string, CampaignRecord>;
  keys: Map<string, { planId: string; campaignId: string }>;
  reminders: Reminders;
  mails: MemoryMail[];
  /** Called after every change, to wake who watches. */
  watchers: Set<() => void>;
  /** Last number given to a plan, a campaign, a revision or a patient. */
  lastNumber: number;
}

/** A new opaque id. */
export const nextId = (state: MemoryState, prefix: string): string => `${prefix}-${++state.lastNumber}`;

export const fullName = (patient: { firstName: string; lastName: string }): string =>
  `${patient.firstName} ${patient.lastName}`.trim();

export const instant = (ms: number): string => new Date(ms).toISOString();

export function createState(seed: MemorySeed, options: MemoryOptions): MemoryState {
  const clock = options.clock ?? systemClock;
  const practice = { ...defaultPractice, ...seed.practice };
  const { content = defaultInvite(practice.locale), ...saved } = seed.template ?? {};
  const state: MemoryState = {
    clock,
    pace: options.pace ?? 25,
    outcomes: options.outcomes ?? (() => 'accepted'),
    limits: { ...defaultInviteLimits, ...seed.limits },
    snippets: structuredClone(seed.snippets ?? defaultSnippets),
    patients: new Map(),
    settings: { activationEmailEnabled: seed.activationEmailEnabled ?? true, practice, revision: 's-0' },
    template: { content: parseInviteContent(content), revision: 't-0', isDefault: !seed.template, ...saved },
    templates: new Map(),
    plans: new Map(),
    campaigns: new Map(),
    keys: new Map(),
    reminders: {
      enabled: false,
      afterDays: [30, 60, 90],
      quietHours: { from: '20:00', to: '08:00' },
      revision: 'r-0',
      ...seed.reminders,
    },
    mails: [],
    watchers: new Set(),
    lastNumber: 0,
  };
  state.templates.set(state.template.revision, state.template.content);
  for (const patient of seed.patients ?? []) addPatient(state, patient, 0);
  for (const campaign of seed.campaigns ?? []) addPastCampaign(state, campaign);
  return state;
}

/** Adds or replaces a patient, known to the practice `since` then unless it says otherwise. Returns the id. */
export function addPatient(state: MemoryState, patient: MemoryPatient, since: number): string {
  const { id = nextId(state, 'p'), createdAt, activatedAt, active, invites = 0, ...rest } = patient;
  const known = createdAt ?? activatedAt ?? patient.invitedAt;
  state.patients.set(id, {
    ...rest,
    id,
    invites,
    active: active ?? activatedAt !== undefined,
    createdAt: known ? Date.parse(known) : since,
    ...(activatedAt ? { activatedAt: Date.parse(activatedAt) } : {}),
  });
  return id;
}

function addPastCampaign(state: MemoryState, { sentAt, total, joined = 0, refused = 0 }: PastCampaign) {
  const id = nextId(state, 'c');
  const at = Date.parse(sentAt);
  state.campaigns.set(id, {
    id,
    seq: total + 2,
    state: refused > 0 ? 'completed_with_failures' : 'completed',
    total,
    counts: recipientCounts({ accepted: total - refused, refused }),
    templateRevision: state.template.revision,
    createdAt: at,
    startsAt: at,
    finishedAt: at + (total / state.pace) * 1_000,
    rows: [],
    from: 0,
    nextAt: at,
    failures: new Map(refused > 0 ? [['5.1.1', refused]] : []),
    joined,
  });
}
