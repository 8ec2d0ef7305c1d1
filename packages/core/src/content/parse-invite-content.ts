import * as v from 'valibot';
import { PortalAccessError } from '../errors.ts';
import { inviteContentSchema } from './schema.ts';
import type { InviteContent } from './types.ts';

const MOST_FIELDS = 20;

/**
 * Content from outside as a checked copy. Rejects what is beyond the schema or `INVITE_LIMITS` by throwing
 * `invalid`, with `info.fields` keyed by paths such as `content.body.3.children`.
 */
export function parseInviteContent(input: unknown): InviteContent {
  const result = v.safeParse(inviteContentSchema, input);
  if (result.success) return result.output;
  const fields: Record<string, string> = {};
  for (const issue of result.issues.slice(0, MOST_FIELDS)) {
    const path = v.getDotPath(issue);
    fields[path === null ? 'content' : `content.${path}`] = issue.message;
  }
  throw new PortalAccessError(
    'invalid',
    `The invite cannot be read, so nothing was stored. ${result.issues[0].message}`,
    { fields },
  );
}
