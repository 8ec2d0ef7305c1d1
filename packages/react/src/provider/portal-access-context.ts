import type { CampaignPlan } from '@patient-portal-access/core';
import { createContext, useContext } from 'react';
import type { Format } from '../format/format.ts';
import type { Labels } from '../labels/labels.ts';
import type { Appearance } from './appearance.ts';
import type { Destination, PortalAccessEvent } from './events.ts';
import type { Policy } from './policy.ts';
import type { Session } from './session.ts';

/** What every part of the screen shares. */
export interface PortalAccess {
  session: Session;
  labels: Labels;
  format: Format;
  dir: 'ltr' | 'rtl';
  appearance: Appearance;
  policy: Policy;
  nonce?: string;
  /** Absent where the host leads nowhere. */
  navigate?: (destination: Destination) => void;
  /** Resolves with false where the host forbids the send. */
  allowsSend: (plan: CampaignPlan) => Promise<boolean>;
  report: (event: PortalAccessEvent) => void;
}

export const PortalAccessContext = createContext<PortalAccess | undefined>(undefined);

/** @throws Error outside of a provider. */
export function usePortalAccess(): PortalAccess {
  const access = useContext(PortalAccessContext);
  if (access) return access;
  throw new Error(
    'This part of Patient Portal Access has no adapter. Put it inside <PortalAccessProvider adapter={…}>, or use <PatientPortalAccess adapter={…} />.',
  );
}
