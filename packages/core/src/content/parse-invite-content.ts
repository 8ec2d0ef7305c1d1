import * as v from 'valibot';
import { PortalAccessError } from '../errors.ts';
import { inviteContentSchema, inviteDraftSchema } from './schema.ts';
import type { InviteContent } from './types.ts';

const MOST_FIELDS = 20;

/**
 * Content from outside as a checked copy. Rejects what is beyond the schema or `INVITE_LIMITS` by throwing
 * `invalid`, with `info.fields` keyed by paths such as `content.body.3.children`.
 */
export function parseInviteContent(input: unknown): InviteContent {
  return parse(input, inviteContentSchema);
}

/** The same for what somebody is still writing: it may be too large to be saved. */
export function parseInviteDraft(input: unknown): InviteContent {
  return parse(input, inviteDraftSchema);
}

function parse(input: unknown, schema: v.GenericSchema<unknown, InviteContent>): InviteContent {
  const result = v.safeParse(schema, input);
  if (result.success) return result.output;
  const fields: Record<string, string> = {};
  for (const issue of result.issues.slice(0, MOST_FIELDS)) {
    const path = v.getDotPath(issue);
    fields[path === null ? 'content' : `content.${path}`] = issue.message;
  }
  throw new PortalAccessError('invalid', `This invite can be neither stored nor sent. ${result.issues[0].message}`, {
    fields,
  });
}
