import type { InviteContent } from '../content/types.ts';
import { usableLogo } from '../render/html-logo.ts';
import { isUsableAddress } from '../send/usable-address.ts';
import type { Finding, PortalSettings, Viewer } from '../types.ts';
import { finding, type FindingCode } from './finding-table.ts';
import { lintParsed, type LintContext } from './lint-parsed.ts';

/** What a host may tighten. */
export interface SendPolicy {
  /** Without a logo nothing is sent. */
  requireLogo?: boolean;
  /** Codes of warnings that block. */
  warningsThatBlock?: readonly string[];
}

/** Everything that decides whether invites can go out. What is left out is not judged. */
export interface ReadinessContext extends Omit<LintContext, 'practice'> {
  settings: Pick<PortalSettings, 'activationEmailEnabled' | 'practice'>;
  content: InviteContent;
  can?: Pick<Viewer['can'], 'sendInvites'>;
  unsavedChanges?: boolean;
  /** How many patients would get the mail. */
  recipients?: number;
  testSent?: boolean;
  policy?: SendPolicy;
}

export interface SendReadiness {
  blockers: Finding[];
  warnings: Finding[];
}

/** What stops a send and what should be looked at first. Screen, handler and engine all ask this one function. `content` must have been parsed. */
export function sendReadiness(context: ReadinessContext): SendReadiness {
  const { settings, content, policy = {} } = context;
  const blocking = new Set<string>([
    ...(policy.warningsThatBlock ?? []),
    ...(policy.requireLogo ? (['logo_missing'] satisfies FindingCode[]) : []),
  ]);
  const findings = [...circumstances(context), ...lintParsed(content, { ...context, practice: settings.practice })].map(
    (one): Finding => (blocking.has(one.code) ? { ...one, severity: 'blocking' } : one),
  );
  return {
    blockers: findings.filter(({ severity }) => severity === 'blocking'),
    warnings: findings.filter(({ severity }) => severity === 'warning'),
  };
}

/** What does not lie in the text. */
function circumstances({ settings, can, unsavedChanges, recipients, testSent }: ReadinessContext): Finding[] {
  const { practice, activationEmailEnabled } = settings;
  const permitted = can?.sendInvites ?? true;
  const found: Finding[] = [];
  if (permitted !== true) found.push(finding('not_permitted', { because: permitted.because }));
  if (!activationEmailEnabled) found.push(finding('activation_email_disabled'));
  if (!usableLogo(practice)) found.push(finding('logo_missing'));
  if (!isUsableAddress(practice.sender.email)) found.push(finding('sender_missing'));
  if (unsavedChanges) found.push(finding('unsaved_changes'));
  if (recipients === 0) found.push(finding('no_recipients'));
  if (testSent === false) found.push(finding('test_not_sent'));
  return found;
}
