import { randomUUID } from 'node:crypto';
import {
  defaultInvite,
  parseInviteContent,
  type InviteContent,
  type InviteTemplate,
} from '@patient-portal-access/core';
import type { Queryable } from '../store/open-store.ts';
import { audit } from './audit.ts';
import { lockPractice, practiceOf, profileOf, refuseIfStale, type PracticeRecord } from './practices.ts';
import type { Scope } from './scope.ts';

export async function getTemplate(scope: Scope): Promise<InviteTemplate> {
  return templateOf(scope.db, await practiceOf(scope.db, scope.practiceId));
}

/** The practice's present template. */
export async function templateOf(
  db: Queryable,
  practice: Pick<PracticeRecord, 'template_revision'>,
): Promise<InviteTemplate> {
  const record = await db
    .selectFrom('templates')
    .selectAll()
    .where('revision', '=', practice.template_revision)
    .executeTakeFirstOrThrow();
  return {
    content: parseInviteContent(JSON.parse(record.content)),
    revision: record.revision,
    ...(record.updated_at ? { updatedAt: record.updated_at.toISOString() } : {}),
    ...(record.updated_by === null ? {} : { updatedBy: record.updated_by }),
    isDefault: record.is_default,
  };
}

export function saveTemplate(
  scope: Scope,
  input: { content: InviteContent; revision: string },
): Promise<InviteTemplate> {
  const content = parseInviteContent(input.content);
  return store(scope, { revision: input.revision, isDefault: false, contentFor: () => content });
}

export function resetTemplate(scope: Scope, { revision }: { revision: string }): Promise<InviteTemplate> {
  return store(scope, {
    revision,
    isDefault: true,
    contentFor: (practice) => defaultInvite(profileOf(practice).locale),
  });
}

interface NewTemplate {
  revision: string;
  isDefault: boolean;
  contentFor: (practice: PracticeRecord) => InviteContent;
}

function store(scope: Scope, { revision, isDefault, contentFor }: NewTemplate): Promise<InviteTemplate> {
  return scope.db.transaction().execute(async (trx) => {
    const practice = await lockPractice(trx, scope.practiceId);
    refuseIfStale(revision, await templateOf(trx, practice));
    const next = `t${randomUUID()}`;
    const content = JSON.stringify(contentFor(practice));
    await trx
      .insertInto('templates')
      .values({
        revision: next,
        practice_id: practice.id,
        content,
        is_default: isDefault,
        updated_at: scope.now(),
        updated_by: scope.viewer.email,
      })
      .execute();
    await trx.updateTable('practices').set({ template_revision: next }).where('id', '=', practice.id).execute();
    await audit(trx, scope, isDefault ? 'template_reset' : 'template_saved', { revision: next });
    return templateOf(trx, { template_revision: next });
  });
}
