import { type InviteContent, mergeInvite } from '@patient-portal-access/core';

/** Both texts in one: where both changed the same part, mine stands first and theirs follows it, for a person to sort out. */
export function joinTexts(base: InviteContent, mine: InviteContent, theirs: InviteContent): InviteContent {
  const { content, conflicts } = mergeInvite(base, mine, theirs);
  const body = [...content.body];
  for (const conflict of conflicts.toReversed())
    if (conflict.part === 'body') body.splice(conflict.at + conflict.mine.length, 0, ...conflict.theirs);
  return { ...content, body };
}
