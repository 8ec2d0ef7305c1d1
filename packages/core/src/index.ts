export type { PortalAccessAdapter } from './adapter.ts';
export { contentEquals } from './content/content-equals.ts';
export { defaultInvite } from './content/default-invite.ts';
export { defaultSnippets } from './content/default-snippets.ts';
export { INVITE_LIMITS } from './content/limits.ts';
export { mergeInvite, type InviteConflict, type MergedInvite } from './content/merge-invite.ts';
export { parseInviteContent } from './content/parse-invite-content.ts';
export { sampleValues } from './content/sample-values.ts';
export { inviteContentSchema, inviteTreeSchema } from './content/schema.ts';
export { snippetsUsed } from './content/snippets-used.ts';
export type * from './content/types.ts';
export type { SnippetDiagnostic } from './grammar/diagnose.ts';
export { parseSnippets, type EscapeToken, type ParsedSnippets, type SnippetToken } from './grammar/parse-snippets.ts';
export { snippetKey } from './grammar/snippet-key.ts';
export { createSnippetTable, type SnippetTable } from './grammar/snippet-table.ts';
export {
  snippetsInRun,
  snippetsInText,
  snippetsInWords,
  type RunDiagnostic,
  type RunWithSnippets,
} from './grammar/snippets-in-run.ts';
export { fromBracketText, toBracketText } from './html/bracket-text.ts';
export type { DroppedPart } from './html/dropped-part.ts';
export { fromBracketHtml } from './html/from-bracket-html.ts';
export { fromBracketTree, type ImportedInvite } from './html/from-bracket-tree.ts';
export type { HtmlElement, HtmlNode, HtmlText } from './html/parse-html.ts';
export { readHref } from './html/read-href.ts';
export { toBracketHtml } from './html/to-bracket-html.ts';
export type { FindingCode, FindingDetails } from './lint/finding-table.ts';
export { lintInvite } from './lint/lint-invite.ts';
export type { LintContext } from './lint/lint-parsed.ts';
export { sendReadiness, type ReadinessContext, type SendPolicy, type SendReadiness } from './lint/send-readiness.ts';
export { compileInvite } from './render/compile-invite.ts';
export type { CompiledInvite, CompiledPart, FilledSlots, LinkStretch, UsedSnippet } from './render/compiled-invite.ts';
export { directionOf, type Direction } from './render/direction.ts';
export { usableLogo } from './render/html-logo.ts';
export { fillSlots, personalise, personaliseSubject } from './render/personalise.ts';
export type { CompileContext } from './render/rendering.ts';
export { safeLink, safeUrl } from './render/safe-url.ts';
export { inviteLook, type InviteLook, type InviteTheme } from './render/theme.ts';
export {
  errorStatus,
  isPortalAccessError,
  PortalAccessError,
  type PortalAccessErrorCode,
  type PortalAccessErrorInfo,
} from './errors.ts';
export { fullViewer } from './full-viewer.ts';
export { countExclusions, freezeAudience, type Audience } from './send/audience.ts';
export {
  campaignAfter,
  hasTooManyRefusals,
  isFinal,
  recipientCounts,
  type CampaignEvent,
} from './send/campaign-state.ts';
export { systemClock, type Clock } from './send/clock.ts';
export {
  addressExclusion,
  exclusionFor,
  lastingExclusionFor,
  nextInviteAllowedAt,
  type ExclusionContext,
  type PatientFacts,
} from './send/exclusion.ts';
export { defaultInviteLimits, type InviteLimits } from './send/invite-limits.ts';
export { inviteStatusFor, type InviteHistory } from './send/invite-status.ts';
export { isQuiet, reminderDueAt } from './send/reminder.ts';
export { recipientAfter, type RecipientEvent } from './send/recipient-state.ts';
export { addressKey, isUsableAddress } from './send/usable-address.ts';
export type * from './types.ts';
