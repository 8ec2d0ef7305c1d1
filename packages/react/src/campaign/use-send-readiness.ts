import {
  contentEquals,
  type Finding,
  type InviteContent,
  sendReadiness,
  type SnippetCoverage,
} from '@patient-portal-access/core';
import { skipToken, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import { TESTED } from '../preview/use-test-send.ts';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { useViewer } from '../provider/use-viewer.ts';
import { usePortalStats } from '../stats/use-portal-stats.ts';
import { useInviteTemplate } from '../template/use-invite-template.ts';
import { useCampaign } from './use-campaign.ts';
import { useSnippetCoverage } from './use-snippet-coverage.ts';

export interface SendReadiness {
  state: 'loading' | 'blocked' | 'ready' | 'running';
  blockers: Finding[];
  warnings: Finding[];
  /** How many would be mailed now; where the backend does not count them, how many can be emailed, or are inactive. */
  recipients?: number;
  coverage: SnippetCoverage[];
}

/** Whether invites can go out now, and if not, everything that is in the way. */
export function useSendReadiness(): SendReadiness {
  const { session, policy } = usePortalAccess();
  const { client, queries } = session;
  const { viewer, supports } = useViewer();
  const { data: settings } = useQuery(queries.settings, client);
  const { data: tested } = useQuery<InviteContent>({ queryKey: TESTED, queryFn: skipToken }, client);
  const { stats, reachable } = usePortalStats();
  const { content, snippets, unsaved } = useInviteTemplate();
  const coverage = useSnippetCoverage();
  const { phase } = useCampaign();
  // Typing comes first; the findings may follow a moment later.
  const judged = useDeferredValue(content);
  const [counted] = coverage;
  const recipients = counted ? counted.present + counted.missing : (reachable ?? stats?.inactive);
  const asksForTest = supports('sendTest') && policy.warningsThatBlock?.includes('test_not_sent') === true;

  const readiness = useMemo(() => {
    if (!settings || !judged || !viewer) return undefined;
    return sendReadiness({
      settings,
      content: judged,
      snippets,
      can: viewer.can,
      unsavedChanges: unsaved,
      coverage,
      policy,
      ...(recipients !== undefined && { recipients }),
      ...(asksForTest && { testSent: tested !== undefined && contentEquals(tested, judged) }),
    });
  }, [settings, judged, viewer, snippets, unsaved, coverage, policy, recipients, asksForTest, tested]);

  const running = phase === 'waiting' || phase === 'sending' || phase === 'paused';
  const blockers = readiness?.blockers ?? [];
  return {
    state: running ? 'running' : !readiness || !stats ? 'loading' : blockers.length > 0 ? 'blocked' : 'ready',
    blockers,
    warnings: readiness?.warnings ?? [],
    ...(recipients !== undefined && { recipients }),
    coverage,
  };
}
