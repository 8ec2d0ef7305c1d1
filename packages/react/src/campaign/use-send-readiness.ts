import { contentEquals, type Finding, type InviteContent, type SnippetCoverage } from '@patient-portal-access/core';
import { skipToken, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { refetchFailed } from '../provider/query-client.ts';
import { useViewer } from '../provider/use-viewer.ts';
import { queryKeys } from '../queries.ts';
import { usePortalStats } from '../stats/use-portal-stats.ts';
import { useInviteTemplate } from '../template/use-invite-template.ts';
import { usePart } from '../ui/part.ts';
import { sendRules } from './send-rules.ts';
import { useCampaignStanding } from './use-campaign-standing.ts';
import { useSnippetCoverage } from './use-snippet-coverage.ts';

export interface SendReadiness {
  /** `failed`: what it is judged by, or the rules, could not be loaded, so nobody knows. */
  state: 'loading' | 'failed' | 'blocked' | 'ready' | 'running';
  blockers: Finding[];
  warnings: Finding[];
  /** How many would be mailed now; where the backend does not count them, how many can be emailed, or are inactive. */
  recipients?: number;
  coverage: SnippetCoverage[];
  /** Loads again after a failure. */
  reload: () => void;
}

/** Whether invites can go out now, and if not, everything that is in the way. */
export function useSendReadiness(): SendReadiness {
  const { session, policy } = usePortalAccess();
  const { client, queries } = session;
  const { viewer, supports, error: viewerError } = useViewer();
  const { data: settings, error: settingsError } = useQuery(queries.settings, client);
  const { data: tested } = useQuery<InviteContent>({ queryKey: queryKeys.tested, queryFn: skipToken }, client);
  const { state: statsState, stats, reachable } = usePortalStats();
  const { state: templateState, content, snippets, unsaved } = useInviteTemplate();
  const coverage = useSnippetCoverage();
  const { phase } = useCampaignStanding();
  const rules = usePart(sendRules);
  const judge = rules.Content;
  // Typing comes first; the findings may follow a moment later.
  const judged = useDeferredValue(content);
  const [counted] = coverage;
  const recipients = counted ? counted.present + counted.missing : (reachable ?? stats?.inactive);
  const asksForTest = supports('sendTest') && policy.warningsThatBlock?.includes('test_not_sent') === true;

  const readiness = useMemo(() => {
    if (!settings || !judged || !viewer || !judge) return undefined;
    return judge({
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
  }, [judge, settings, judged, viewer, snippets, unsaved, coverage, policy, recipients, asksForTest, tested]);

  const running = phase === 'waiting' || phase === 'sending' || phase === 'paused';
  const blockers = readiness?.blockers ?? [];
  return {
    state: running ? 'running' : stateOf(),
    blockers,
    warnings: readiness?.warnings ?? [],
    ...(recipients !== undefined && { recipients }),
    coverage,
    reload: () => {
      sendRules.fetch();
      refetchFailed(client);
    },
  };

  function stateOf() {
    const failed = viewerError ?? (settings ? undefined : settingsError);
    if (failed || [rules.state, statsState, templateState].includes('failed')) return 'failed';
    if (!readiness || !stats) return 'loading';
    return blockers.length > 0 ? 'blocked' : 'ready';
  }
}
