import { toJsonSchema, toJsonSchemaDefs } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { content, finding } from '../schemas/parts.ts';
import {
  remindersSchema,
  settingsSchema,
  snippetSchema,
  statsSchema,
  templateSchema,
  trendDaySchema,
  viewerSchema,
} from '../schemas/practice.ts';
import {
  campaignSchema,
  patientRowSchema,
  planSchema,
  previewRecipientSchema,
  recipientSchema,
  renderedInviteSchema,
  snippetCoverageSchema,
} from '../schemas/sending.ts';
import { problemSchema } from '../wire/problem.ts';

export type JsonSchema = Record<string, unknown>;

/** Schemas with a name of their own in the document. */
const named = {
  Viewer: viewerSchema,
  PortalStats: statsSchema,
  PortalSettings: settingsSchema,
  InviteTemplate: templateSchema,
  InviteContent: content,
  Snippet: snippetSchema,
  Finding: finding,
  CampaignPlan: planSchema,
  Campaign: campaignSchema,
  Recipient: recipientSchema,
  PatientRow: patientRowSchema,
  RenderedInvite: renderedInviteSchema,
  PreviewRecipient: previewRecipientSchema,
  SnippetCoverage: snippetCoverageSchema,
  Reminders: remindersSchema,
  TrendDay: trendDaySchema,
  Problem: problemSchema,
};

/** What no JSON schema can say (sums, dates that exist, the size of an invite) is left out: the handler checks it all the same. */
const config = { target: 'draft-2020-12', errorMode: 'ignore' } as const;

/** The one schema that refers to itself and has no name in the code. */
const unnamed: Record<string, string> = { '0': 'InviteList' };

/** `components.schemas` of the document. */
export function componentSchemas(): Record<string, JsonSchema> {
  const all = Object.entries(toJsonSchemaDefs(named, config)).map(([name, schema]) => [unnamed[name] ?? name, schema]);
  return relocated(Object.fromEntries(all));
}

/** A schema with references to the named ones. */
export function referring(schema: GenericSchema): JsonSchema {
  const { $schema: _, $defs: __, ...rest } = toJsonSchema(schema, { ...config, definitions: named });
  return relocated(rest);
}

function relocated<T>(schema: object): T {
  const text = JSON.stringify(schema).replaceAll(
    /"#\/\$defs\/([^"]+)"/g,
    (_, name: string) => `"#/components/schemas/${unnamed[name] ?? name}"`,
  );
  return JSON.parse(text);
}
