import * as v from 'valibot';
import { brokenLimit, DRAFT_LIMITS, INVITE_LIMITS, type ContentLimits } from './limits.ts';
import { INVITE_VERSION, migrateInvite } from './migrate-invite.ts';
import type { InviteContent, List } from './types.ts';

const marks = v.exactOptional(v.pipe(v.array(v.picklist(['bold', 'italic', 'underline', 'strike'])), v.maxLength(4)));
const align = v.exactOptional(v.picklist(['start', 'center', 'end']));
// Any: an id that is not known is kept and shown as damaged.
const snippetId = v.string();

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

const UNITS = { bytes: 'bytes', nodes: 'nodes', depth: 'levels' } satisfies Record<keyof ContentLimits, string>;

/** The shape and the limits (256 KiB, 10,000 nodes, depth 32), of this version or any older one. Safe on any value, however deep. */
export const inviteContentSchema = /* @__PURE__ */ schemaWithin(INVITE_LIMITS);

/** The same for what somebody is still writing, which may be too large to be saved. */
export const inviteDraftSchema = /* @__PURE__ */ schemaWithin(DRAFT_LIMITS);

function schemaWithin(limits: ContentLimits): v.GenericSchema<unknown, InviteContent> {
  return v.pipe(
    v.unknown(),
    v.rawCheck(({ dataset, addIssue }) => {
      const limit = brokenLimit(dataset.value, limits);
      if (limit)
        addIssue({ message: `The invite is too large: at most ${limits[limit]} ${UNITS[limit]} are allowed.` });
    }),
    v.transform((input) => migrateInvite(holdsUndefined(input) ? withoutUndefined(input) : input)),
    inviteTreeSchema,
  );
}

/** True where some field is undefined. The limits have been looked at, so recursion is safe. */
function holdsUndefined(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value === undefined;
  return Object.values(value).some(holdsUndefined);
}

/** As JSON has it: a field that is undefined is none. */
function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(entries.map(([key, field]) => [key, withoutUndefined(field)]));
}
