import type { Queryable } from '../store/open-store.ts';

/** Ids, revisions and counts; a reason that a person gave for the audit. Never a name, an address or a token. */
export type AuditDetails = Record<string, string | number | boolean | null | undefined>;

/** Writes who did what, in the same transaction as the deed where there is one. */
export async function audit(
  db: Queryable,
  by: { practiceId: string; now(): Date; viewer?: { id: string } },
  action: string,
  details: AuditDetails = {},
): Promise<void> {
  const entry = { at: by.now(), practice_id: by.practiceId, actor: by.viewer?.id ?? 'system', action };
  await db
    .insertInto('audit')
    .values({ ...entry, details: JSON.stringify(details) })
    .execute();
}
