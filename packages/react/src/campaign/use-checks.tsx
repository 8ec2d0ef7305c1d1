import type { Finding } from '@patient-portal-access/core';
import type { ReactNode } from 'react';
import { useActivationEmail } from '../activation/use-activation-email.ts';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { usePortalStats } from '../stats/use-portal-stats.ts';
import { useInviteTemplate } from '../template/use-invite-template.ts';
import { useLeave } from '../template/use-leave.tsx';
import { useFindingWords } from './use-finding-words.ts';
import { useJumpToEditor } from './use-jump-to-editor.ts';
import type { SendReadiness } from './use-send-readiness.ts';

/** One line of the checklist. */
export interface Check {
  id: string;
  state: 'done' | 'to_do' | 'look';
  words: string;
  fix?: { words: string; run: () => void };
}

/** Findings that a line of their own speaks of. */
const SPOKEN_OF = new Set([
  'activation_email_disabled',
  'logo_missing',
  'unsaved_changes',
  'not_permitted',
  'no_recipients',
]);

/** The findings as a checklist: what is fine, what is in the way, and how to put it right. */
export function useChecks(readiness: SendReadiness): { checks: Check[]; question: ReactNode } {
  const findings = [...readiness.blockers, ...readiness.warnings];
  const activation = useActivationCheck();
  const logo = useLogoCheck(findings.find(({ code }) => code === 'logo_missing'));
  const text = useTextChecks(findings.filter(({ code }) => !SPOKEN_OF.has(code)));
  const recipients = useRecipientsCheck(readiness);
  const say = useFindingWords();
  const unfit = findings.find(({ code }) => code === 'not_permitted');
  const permission: Check[] = unfit ? [{ id: 'permission', state: 'to_do', words: say(unfit) }] : [];
  return { checks: [...permission, activation, logo.check, ...text, ...recipients], question: logo.question };
}

function useActivationCheck(): Check {
  const words = usePortalAccess().labels.send;
  const { enabled, toggle, readOnlyBecause } = useActivationEmail();
  if (enabled) return { id: 'activation', state: 'done', words: words.activationOn };
  const fix = readOnlyBecause === undefined && { fix: { words: words.turnOn, run: toggle } };
  return { id: 'activation', state: 'to_do', words: words.activationOff, ...fix };
}

function useLogoCheck(missing: Finding | undefined): { check: Check; question: ReactNode } {
  const words = usePortalAccess().labels.send;
  const { go, question } = useLeave();
  if (!missing) return { check: { id: 'logo', state: 'done', words: words.logoSet }, question };
  const fix = go && { fix: { words: words.addLogo, run: () => go({ to: 'logo-setup' }) } };
  const state = missing.severity === 'blocking' ? 'to_do' : 'look';
  return { check: { id: 'logo', state, words: words.logoMissing, ...fix }, question };
}

/** Whether the text is saved, and everything that was found in it. */
function useTextChecks(findings: Finding[]): Check[] {
  const words = usePortalAccess().labels.send;
  const { unsaved, save, readOnlyBecause } = useInviteTemplate();
  const jumpToEditor = useJumpToEditor();
  const say = useFindingWords();
  const canEdit = readOnlyBecause === undefined;
  const saved: Check[] = unsaved
    ? [{ id: 'saved', state: 'to_do', words: words.unsaved, fix: { words: words.saveNow, run: () => void save() } }]
    : findings.length === 0
      ? [{ id: 'saved', state: 'done', words: words.emailReady }]
      : [];
  const found = findings.map((finding, at): Check => ({
    id: `${finding.code}:${at}`,
    state: finding.severity === 'blocking' ? 'to_do' : 'look',
    words: say(finding),
    ...(canEdit && finding.path && { fix: { words: words.edit, run: jumpToEditor } }),
  }));
  return [...saved, ...found];
}

function useRecipientsCheck({ recipients }: SendReadiness): Check[] {
  const { labels, format } = usePortalAccess();
  const { stats } = usePortalStats();
  const words = labels.send;
  if (recipients === undefined) return [];
  if (recipients > 0)
    return [{ id: 'recipients', state: 'done', words: words.someoneInactive(format.count(recipients)) }];
  const nobody = stats?.inactive === 0 ? words.nobodyInactive : words.nobodyReachable;
  return [{ id: 'recipients', state: 'to_do', words: nobody }];
}
