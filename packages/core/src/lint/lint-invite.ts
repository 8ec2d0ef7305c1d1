import { parseInviteDraft } from '../content/parse-invite-content.ts';
import type { InviteContent } from '../content/types.ts';
import type { Finding } from '../types.ts';
import { lintParsed, type LintContext } from './lint-parsed.ts';

/**
 * Everything about the text itself that stops a send or should be looked at before one; `path` leads to the place.
 * A draft may be four times as large as what can be saved; beyond that, or beyond the schema, throws `invalid`.
 */
export function lintInvite(content: InviteContent, context: LintContext): Finding[] {
  return lintParsed(parseInviteDraft(content), context);
}
