import * as v from 'valibot';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { defaultInvite } from '../content/default-invite.ts';
import { recipientCounts } from '../send/campaign-state.ts';
import type * as types from '../types.ts';
import { practiceTable } from '../wire/practice-table.ts';
import { wire } from '../wire/wire-table.ts';
import { finding } from './parts.ts';
import * as practice from './practice.ts';
import * as sending from './sending.ts';

/** Every field there is, the optional ones too. */
type Whole<T> = T extends (infer E)[]
  ? Whole<E>[]
  : T extends object
    ? { [K in keyof T]-?: Whole<NonNullable<T[K]>> | Extract<T[K], null> }
    : T;

const at = '2026-11-24T09:30:00.000Z';
const oneFinding: Whole<types.Finding> = {
  code: 'x',
  severity: 'warning',
  message: 'm',
  path: ['body', 3],
  details: { count: 2 },
};

const wholes = {
  stats: {
    total: 3,
    active: 1,
    inactive: 2,
    invited: 1,
    unreachable: 1,
    asOf: at,
    runningCampaignId: null,
    lastCampaign: { id: 'c', sentAt: at, total: 2, joined: 1 },
    nextReminderAt: at,
  } satisfies Whole<types.PortalStats>,
  settings: {
    activationEmailEnabled: true,
    revision: 'r',
    practice: {
      id: 'p',
      name: 'Lumen',
      locale: 'en-US',
      timeZone: 'UTC',
      sender: { name: 'Lumen', email: 'hello@lumen.example' },
      accent: '#1f5fd6',
      logo: { url: 'https://lumen.example/l.png', width: 10, height: 10, alt: 'Lumen' },
      phone: '1',
      postalAddress: 'Street 1',
    },
  } satisfies Whole<types.PortalSettings>,
  snippet: {
    id: 's',
    label: 'S',
    labels: { de: 'S' },
    aliases: ['s'],
    kind: 'text',
    sample: 'x',
    required: true,
    description: 'd',
  } satisfies Whole<types.Snippet>,
  reminders: {
    enabled: true,
    afterDays: [30, 60],
    quietHours: { from: '20:00', to: '08:00' },
    nextRunAt: at,
    revision: 'r',
  } satisfies Whole<types.Reminders>,
  plan: {
    planId: 'p',
    recipients: 1,
    excluded: [{ reason: 'minor', count: 1 }],
    blockers: [oneFinding],
    warnings: [],
    templateRevision: 't',
    expiresAt: at,
  } satisfies Whole<types.CampaignPlan>,
  campaign: {
    id: 'c',
    seq: 1,
    state: 'paused',
    total: 2,
    counts: recipientCounts({ accepted: 1, pending: 1 }),
    startsAt: at,
    finishedAt: at,
    templateRevision: 't',
    pausedBecause: 'refusals',
    failures: [{ code: '5.1.1', count: 1 }],
    joined: 1,
  } satisfies Whole<types.Campaign>,
  recipient: {
    id: 'r',
    patientId: 'p',
    name: 'Ana',
    email: 'ana@mail.example',
    state: 'accepted',
    reason: 'x',
    at,
    bounced: true,
    activated: true,
  } satisfies Whole<types.Recipient>,
  patient: {
    id: 'p',
    name: 'Ana',
    email: 'ana@mail.example',
    status: 'invited',
    because: 'bounced',
    invitedAt: at,
    invites: 2,
    nextAllowedAt: at,
  } satisfies Whole<types.PatientRow>,
};

describe('a schema', () => {
  const cases: [string, v.GenericSchema, unknown][] = [
    ['the figures', practice.statsSchema, wholes.stats],
    ['the settings', practice.settingsSchema, wholes.settings],
    [
      'an invite',
      practice.templateSchema,
      { content: defaultInvite('en'), revision: 'r', updatedAt: at, updatedBy: 'x', isDefault: false },
    ],
    ['a snippet', practice.snippetSchema, wholes.snippet],
    ['the reminders', practice.remindersSchema, wholes.reminders],
    ['a plan', sending.planSchema, wholes.plan],
    ['a campaign', sending.campaignSchema, wholes.campaign],
    ['a recipient', sending.recipientSchema, wholes.recipient],
    ['a patient', sending.patientRowSchema, wholes.patient],
    ['a finding', finding, oneFinding],
  ];
  it.each(cases)('lets every field of %s through', (_, schema, whole) => {
    expect(v.parse(schema, whole)).toEqual(whole);
  });

  it('gives the types of the contract', () => {
    expectTypeOf<v.InferOutput<typeof sending.campaignSchema>>().toEqualTypeOf<types.Campaign>();
    expectTypeOf<v.InferOutput<typeof practice.statsSchema>>().toEqualTypeOf<types.PortalStats>();
    expectTypeOf<v.InferOutput<typeof practiceTable.getViewer.message>>().toEqualTypeOf<Record<never, never>>();
  });

  it.each([
    ['figures that do not add up', practice.statsSchema, { ...wholes.stats, total: 4 }],
    ['more invited than inactive', practice.statsSchema, { ...wholes.stats, invited: 3 }],
    [
      'a number beyond what a double holds exactly',
      practice.statsSchema,
      { ...wholes.stats, total: 2 ** 53, active: 2 ** 53 - 2 },
    ],
    ['counts that do not add up', sending.campaignSchema, { ...wholes.campaign, total: 3 }],
    ['a moment in another zone', sending.campaignSchema, { ...wholes.campaign, startsAt: '2026-11-24T09:30:00+02:00' }],
    ['a month that there is not', sending.campaignSchema, { ...wholes.campaign, startsAt: '2026-13-24T09:30:00Z' }],
    ['reminders that do not rise', practice.remindersSchema, { ...wholes.reminders, afterDays: [60, 30] }],
    ['25 o’clock', practice.remindersSchema, { ...wholes.reminders, quietHours: { from: '25:00', to: '08:00' } }],
    ['a revision that no header holds', practice.remindersSchema, { ...wholes.reminders, revision: '' }],
  ])('refuses %s', (_, schema, wrong) => {
    expect(v.is(schema, wrong)).toBe(false);
  });

  it('of a request takes more than it needs, but no filter that it does not know', () => {
    const template = { content: defaultInvite('en'), revision: 'r', isDefault: false };
    expect(v.is(wire.saveTemplate.message, template)).toBe(true);
    expect(v.is(wire.planCampaign.message, { neverInvited: true })).toBe(true);
    expect(v.is(wire.planCampaign.message, { onlyTheNewest: true })).toBe(false);
  });
});
