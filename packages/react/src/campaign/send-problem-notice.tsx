import type { CampaignPlan } from '@patient-portal-access/core';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { Notice } from '../ui/notice.tsx';
import { useErrorWords } from '../ui/use-error-words.ts';
import type { SendProblem } from './send-problem.ts';

const MILD = new Set<SendProblem['kind']>(['audience_changed', 'template_changed', 'in_doubt']);

/** Why the send did not start, or what changed since it was counted. */
export function SendProblemNotice({ problem, plan }: { problem: SendProblem; plan: CampaignPlan | undefined }) {
  const say = useSendProblemWords();
  return (
    <Notice tone={MILD.has(problem.kind) ? 'warn' : 'bad'} role="alert">
      {say(problem, plan)}
    </Notice>
  );
}

function useSendProblemWords() {
  const { labels, format } = usePortalAccess();
  const words = labels.confirm;
  const sayError = useErrorWords();
  return (problem: SendProblem, plan: CampaignPlan | undefined): string => {
    switch (problem.kind) {
      case 'audience_changed':
        return plan ? sayChange(problem.before, plan) : words.counting;
      case 'template_changed':
        return words.templateChanged;
      case 'vetoed':
        return words.vetoed;
      case 'offline':
        return words.offline;
      case 'in_doubt':
        return words.inDoubt;
      case 'already_started':
        return words.alreadyStarted;
      case 'refused':
        return words.failed(sayError(problem.error));
      default:
        return problem satisfies never;
    }
  };

  function sayChange(before: CampaignPlan, after: CampaignPlan): string {
    const joined = inactiveOf(before) - inactiveOf(after);
    if (joined > 0 && before.recipients - after.recipients === joined) return words.fewer(format.count(joined));
    if (before.recipients === after.recipients) return words.renewed;
    return words.changed(format.count(before.recipients), format.count(after.recipients));
  }
}

function inactiveOf(plan: CampaignPlan): number {
  return plan.excluded.reduce((sum, { count }) => sum + count, plan.recipients);
}
