import type { ComponentPropsWithoutRef } from 'react';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { Root } from '../provider/root.tsx';
import { Later } from '../ui/later.tsx';
import { createPart } from '../ui/part.ts';
import { CampaignStatus } from './campaign-status.tsx';
import { useCampaignStanding } from './use-campaign-standing.ts';

export const campaignPhase = createPart(async () => (await import('./campaign-phase.tsx')).CampaignPhase);

/** The send that is under way, from its undo window to its end; nothing where none is. */
export function CampaignProgress(props: ComponentPropsWithoutRef<'section'>) {
  const { labels } = usePortalAccess();
  const standing = useCampaignStanding();
  const { campaign, phase, done } = standing;
  return (
    <Root>
      <CampaignStatus campaign={campaign} done={done} />
      {campaign && (
        <section
          data-slot="campaign-progress"
          data-card
          aria-label={labels.progress.region}
          data-state={phase}
          {...props}
        >
          <Later part={campaignPhase} give={{ campaign, standing }}>
            {(meanwhile) => meanwhile}
          </Later>
        </section>
      )}
    </Root>
  );
}
