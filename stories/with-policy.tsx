import { type Policy, PortalAccessProvider } from '@patient-portal-access/react';
import type { ReactNode } from 'react';
import { useStage } from '../.storybook/stage.tsx';

/** The stage's practice under a host's own rules. */
export function WithPolicy({ policy, children }: { policy: Policy; children: ReactNode }) {
  return (
    <PortalAccessProvider {...useStage()} policy={policy}>
      {children}
    </PortalAccessProvider>
  );
}
