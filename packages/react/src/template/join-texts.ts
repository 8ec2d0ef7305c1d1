import { type InviteContent, mergeInvite } from '@patient-portal-access/core';

/** Both texts in one: where both changed the same part, mine stands first and theirs follows it, for a person to sort out. */
export function joinTexts(base: InviteContent, mine: InviteContent, theirs: InviteContent): InviteContent {
  const { content, conflicts } = mergeInvite(base, mine, theirs);
  const joined = { ...content, body: [...content.body] };
  for (const conflict of conflicts.toReversed())
    if (conflict.part === 'body') joined.body.splice(conflict.at + conflict.mine.length, 0, ...conflict.theirs);
    else joined[conflict.part] = [...conflict.mine, { type: 'text', text: ' / ' }, ...conflict.theirs];
  return joined;
}
