import * as v from 'valibot';
import { brokenLimit, INVITE_LIMITS } from './limits.ts';
import { INVITE_VERSION, migrateInvite } from './migrate-invite.ts';
import type { InviteContent, List } from './types.ts';

const marks = v.exactOptional(v.pipe(v.array(v.picklist(['bold', 'italic', 'underline', 'strike'])), v.maxLength(4)));
const align = v.exactOptional(v.picklist(['start', 'center', 'end']));
const snippetId = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

const text = v.strictObject({
  type: v.literal('text'),
  text: v.string(),
  marks,
  literal: v.exactOptional(v.literal(true)),
});
const snippet = v.strictObject({
  type: v.literal('snippet'),
  id: snippetId,
  fallback: v.exactOptional(v.string()),
  marks,
});
const words = v.array(v.variant('type', [text, snippet]));
const href = v.union([v.strictObject({ url: v.string() }), v.strictObject({ snippet: snippetId })]);
const link = v.strictObject({ type: v.literal('link'), href, children: words });
const inlines = v.array(v.variant('type', [text, snippet, v.strictObject({ type: v.literal('break') }), link]));

const list = v.strictObject({
  type: v.literal('list'),
  ordered: v.boolean(),
  start: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999_999))),
  items: v.array(
    v.strictObject({ children: inlines, list: v.exactOptional(v.lazy((): v.GenericSchema<List> => list)) }),
  ),
});

const block = v.variant('type', [
  v.strictObject({ type: v.literal('paragraph'), align, children: inlines }),
  v.strictObject({ type: v.literal('heading'), level: v.picklist([1, 2, 3]), align, children: inlines }),
  v.strictObject({ type: v.literal('quote'), children: inlines }),
  v.strictObject({ type: v.literal('button'), label: words, href, align }),
  v.strictObject({ type: v.literal('divider') }),
  list,
]);

/** The shape alone, without the limits: for printing a JSON schema. To check what comes from outside: `inviteContentSchema`. */
export const inviteTreeSchema: v.GenericSchema<InviteContent> = v.strictObject({
  version: v.literal(INVITE_VERSION, ({ input }) =>
    typeof input === 'number' && input > INVITE_VERSION
      ? 'The invite was written by a later release of Patient Portal Access than this one. Update this one to read it.'
      : `The invite says no version that there is. Version ${INVITE_VERSION} is the present one.`,
  ),
  subject: words,
  preheader: words,
  body: v.array(block),
});

/** The shape and the limits (256 KiB, 10,000 nodes, depth 32), of this version or any older one. Safe on any value, however deep. */
export const inviteContentSchema: v.GenericSchema<unknown, InviteContent> = v.pipe(
  v.unknown(),
  v.rawCheck(({ dataset, addIssue }) => {
    const limit = brokenLimit(dataset.value);
    if (limit) addIssue({ message: `The invite is too large: at most ${INVITE_LIMITS[limit]} ${limit} are allowed.` });
  }),
  v.transform((input) => migrateInvite(input)),
  inviteTreeSchema,
);
