import type { CampaignPlan } from '@patient-portal-access/core';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { Skeleton } from '../ui/skeleton.tsx';

/** How many get the invite, and who of the inactive does not, and why. */
export function PlanCounts({ plan, counting }: { plan: CampaignPlan | undefined; counting: boolean }) {
  const { labels } = usePortalAccess();
  return (
    <>
      <p role="status" data-slot="recipients">
        {plan ? <Recipients count={plan.recipients} /> : counting && labels.confirm.counting}
      </p>
      {plan ? <Exclusions plan={plan} /> : counting && <Skeleton of="block" />}
    </>
  );
}

function Recipients({ count }: { count: number }) {
  const { labels, format } = usePortalAccess();
  if (count === 0) return labels.confirm.nobody;
  const [figure, rest] = labels.confirm.recipients(format.count(count));
  return (
    <>
      <b data-slot="big">{figure}</b>
      {rest}
    </>
  );
}

function Exclusions({ plan }: { plan: CampaignPlan }) {
  const { labels, format } = usePortalAccess();
  const words = labels.confirm;
  const excluded = plan.excluded.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  if (excluded.length === 0) return null;
  const inactive = excluded.reduce((sum, { count }) => sum + count, plan.recipients);
  return (
    <dl data-slot="counts">
      <div>
        <dt>{words.inactive}</dt>
        <dd>{format.number(inactive)}</dd>
      </div>
      {excluded.map(({ reason, count }) => (
        <div key={reason}>
          <dt>{words.excluded[reason] ?? words.excluded.other}</dt>
          <dd>{format.number(count)}</dd>
        </div>
      ))}
    </dl>
  );
}
