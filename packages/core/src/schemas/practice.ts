import * as v from 'valibot';
import type {
  InviteTemplate,
  PortalSettings,
  PortalStats,
  Practice,
  Reminders,
  Snippet,
  TrendDay,
  Viewer,
} from '../types.ts';
import { content, count, instant, revision, word } from './parts.ts';

const permission = v.union([v.literal(true), v.object({ because: v.string() })]);

export const viewerSchema: v.GenericSchema<unknown, Viewer> = v.object({
  id: word,
  email: v.string(),
  supports: v.array(v.string()),
  can: v.object({
    toggleActivation: permission,
    editTemplate: permission,
    sendInvites: permission,
    sendTest: permission,
    seePatients: permission,
    overrideLimits: permission,
  }),
});

/** Also checks that the figures agree: a screen must never show numbers that cannot be. */
export const statsSchema: v.GenericSchema<unknown, PortalStats> = v.pipe(
  v.object({
    total: count,
    active: count,
    inactive: count,
    invited: v.exactOptional(count),
    unreachable: v.exactOptional(count),
    asOf: instant,
    runningCampaignId: v.nullable(word),
    lastCampaign: v.exactOptional(
      v.object({ id: word, sentAt: instant, total: count, joined: v.exactOptional(count) }),
    ),
    nextReminderAt: v.exactOptional(instant),
  }),
  v.check(({ total, active, inactive }) => total === active + inactive, 'total must be active + inactive'),
  v.check(
    ({ inactive, invited = 0, unreachable = 0 }) => invited <= inactive && unreachable <= inactive,
    'invited and unreachable count inside inactive',
  ),
);

const practiceSchema: v.GenericSchema<unknown, Practice> = v.object({
  id: word,
  name: v.string(),
  locale: word,
  timeZone: word,
  sender: v.object({ name: v.string(), email: v.string() }),
  accent: v.exactOptional(v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i, 'must be a colour such as #1f5fd6'))),
  logo: v.exactOptional(v.object({ url: v.string(), width: count, height: count, alt: v.exactOptional(v.string()) })),
  phone: v.exactOptional(v.string()),
  postalAddress: v.exactOptional(v.string()),
});

export const settingsSchema: v.GenericSchema<unknown, PortalSettings> = v.object({
  activationEmailEnabled: v.boolean(),
  practice: practiceSchema,
  revision,
});

export const templateSchema: v.GenericSchema<unknown, InviteTemplate> = v.object({
  content,
  revision,
  updatedAt: v.exactOptional(instant),
  updatedBy: v.exactOptional(v.string()),
  isDefault: v.boolean(),
});

export const snippetSchema: v.GenericSchema<unknown, Snippet> = v.object({
  id: word,
  label: word,
  labels: v.exactOptional(v.record(v.string(), v.string())),
  aliases: v.exactOptional(v.array(v.string())),
  kind: v.picklist(['text', 'url', 'email', 'phone', 'date']),
  sample: v.string(),
  required: v.exactOptional(v.boolean()),
  description: v.exactOptional(v.string()),
});

const timeOfDay = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day such as 08:00'));
const afterDays = v.pipe(
  v.array(v.pipe(count, v.minValue(1, 'must be a day or more'), v.maxValue(3_650))),
  v.maxLength(12),
  v.check((days) => days.every((day, i) => day > (days[i - 1] ?? 0)), 'must rise'),
);

export const remindersEntries = {
  enabled: v.boolean(),
  afterDays,
  quietHours: v.object({ from: timeOfDay, to: timeOfDay }),
  nextRunAt: v.exactOptional(instant),
  revision,
};
export const remindersSchema: v.GenericSchema<unknown, Reminders> = v.object(remindersEntries);

export const trendDaySchema: v.GenericSchema<unknown, TrendDay> = v.object({
  day: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day such as 2026-11-24')),
  active: count,
  inactive: count,
});
