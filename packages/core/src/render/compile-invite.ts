import { parseInviteContent } from '../content/parse-invite-content.ts';
import type { InviteContent } from '../content/types.ts';
import { compileParsed } from './compile-parsed.ts';
import type { CompiledInvite } from './compiled-invite.ts';
import type { CompileContext } from './rendering.ts';

/**
 * Does the work that is the same for every patient: the HTML document, the text part and the subject, with slots where
 * values differ. A pure function. The practice's name and phone are written in. Rejects content beyond the schema or
 * `INVITE_LIMITS` by throwing `invalid`, as `parseInviteContent` does: JSON made by hand never gets into a mail unread.
 */
export function compileInvite(content: InviteContent, context: CompileContext): CompiledInvite {
  return compileParsed(parseInviteContent(content), context);
}
