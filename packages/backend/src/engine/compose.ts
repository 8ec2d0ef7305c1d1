import { compileInvite, defaultSnippets, type Practice } from '@patient-portal-access/core';
import { patientValues } from '../activation/patient-values.ts';
import { profileOf, type PracticeRecord } from '../adapter/practices.ts';
import { templateOf } from '../adapter/templates.ts';
import type { BackendParts } from '../backend-parts.ts';
import type { Mail } from '../mail/mailer.ts';
import { compileMessage, composeMessage, type CompiledMessage } from '../mail/compile-message.ts';
import { messageIdOf } from '../mail/message-id.ts';
import type { CampaignRecord } from '../store/schema.ts';
import type { Marked } from './mark.ts';

/** The campaign's pinned template, compiled once. */
export interface Composer {
  practice: Practice;
  message: CompiledMessage;
}

export async function openComposer(parts: BackendParts, campaign: CampaignRecord): Promise<Composer> {
  const record: PracticeRecord = await parts.db
    .selectFrom('practices')
    .selectAll()
    .where('id', '=', campaign.practice_id)
    .executeTakeFirstOrThrow();
  const practice = profileOf(record);
  const { content } = await templateOf(parts.db, campaign);
  const invite = compileInvite(content, { practice, snippets: defaultSnippets });
  return { practice, message: compileMessage(invite, { from: practice.sender, id: campaign.id }) };
}

/** The mail of one recipient. All that usually differs between two tries is fixed by the row. */
export function composeMail(
  { links }: Pick<BackendParts, 'links'>,
  { practice, message }: Composer,
  { campaignId, marked }: { campaignId: string; marked: Marked },
): Mail {
  const { id, token, patient, email, markedAt, expiresAt } = marked;
  const { email: sender } = practice.sender;
  const messageId = messageIdOf([campaignId, id], sender);
  const raw = composeMessage(message, {
    to: email,
    values: patientValues(patient, { practice, links, token, expiresAt }),
    messageId,
    date: markedAt,
    headers: {
      'List-Unsubscribe': `<${links.optOut(token)}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'Auto-Submitted': 'auto-generated',
    },
  });
  return { sender, to: email, messageId, raw };
}
