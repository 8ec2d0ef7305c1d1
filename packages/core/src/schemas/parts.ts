import * as v from 'valibot';
import { inviteContentSchema } from '../content/schema.ts';
import type { InviteContent } from '../content/types.ts';
import type { Finding } from '../types.ts';

/** A count of people or mails: whole, not negative, and exact in a double. */
export const count = v.pipe(v.number(), v.safeInteger('must be a whole number'), v.minValue(0, 'must not be negative'));

/** Text that is not empty and not a book. */
export const word = v.pipe(v.string(), v.minLength(1, 'must not be empty'), v.maxLength(1_000));

/** An id as a path or a body carries it. */
export const id = word;

/** Opaque, and short enough for a header. */
export const revision = v.pipe(v.string(), v.minLength(1, 'must not be empty'), v.maxLength(500));

/** Opaque too; rides in a header, so visible ASCII only. */
export const idempotencyKey = v.pipe(
  v.string(),
  v.regex(/^[\x21-\x7e]{1,255}$/, 'must be 1 to 255 visible ASCII characters'),
);

const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|\+00:00)$/;
export const instant = v.pipe(
  v.string(),
  v.regex(RFC_3339, 'must be a moment in UTC such as 2026-11-24T09:30:00Z'),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'must be a moment that exists'),
);

/** The invite document, safe on any value however deep. */
export const content: v.GenericSchema<unknown, InviteContent> = inviteContentSchema;

export const finding: v.GenericSchema<unknown, Finding> = v.object({
  code: word,
  severity: v.picklist(['blocking', 'warning']),
  message: v.string(),
  path: v.exactOptional(v.array(v.union([v.string(), v.number()]))),
  details: v.exactOptional(v.record(v.string(), v.union([v.string(), v.number()]))),
});

export const page = <T>(items: v.GenericSchema<unknown, T>) =>
  v.object({ items: v.array(items), next: v.exactOptional(v.string()) });
