import type { ReactNode } from 'react';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { Boundary } from '../ui/boundary.tsx';
import { PartFailed } from '../ui/later.tsx';

/** A part of the page behind a boundary; where it breaks down, its place says so, and offers to load and show it again. */
export function Guarded({ slot, children }: { slot: string; children: ReactNode }) {
  const { session, labels, report } = usePortalAccess();
  return (
    <Boundary
      onFailed={() => report({ type: 'part_failed', part: slot })}
      fallback={(show) => (
        <section data-slot={slot} data-card data-state="broken">
          <PartFailed
            words={labels.page.partBroken}
            onTryAgain={() => void session.client.refetchQueries().then(show)}
          />
        </section>
      )}
    >
      {children}
    </Boundary>
  );
}
