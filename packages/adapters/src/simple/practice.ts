import {
  PortalAccessError,
  type PortalSettings,
  type PortalStats,
  type Practice,
  type Snippet,
  type Viewer,
} from '@patient-portal-access/core';
import { revisionOf } from './revision.ts';
import type { SimpleHost } from './simple-host.ts';

export function practiceOf({ practice = {} }: SimpleHost): Practice {
  return {
    id: 'practice',
    name: '',
    locale: 'en-US',
    timeZone: 'UTC',
    ...practice,
    sender: practice.sender ?? { name: practice.name ?? '', email: '' },
  };
}

/** The host's snippets, as they are now. */
export const snippetsOf = async ({ snippets }: SimpleHost): Promise<Snippet[]> =>
  typeof snippets === 'function' ? snippets() : snippets;

/** Only what is required is offered: the host has nothing for the rest. */
export function viewerOf({ viewer }: SimpleHost): Viewer {
  const because = 'This practice system does not offer it.';
  return {
    id: viewer?.id ?? 'viewer',
    email: viewer?.email ?? '',
    supports: [],
    can: {
      toggleActivation: true,
      editTemplate: true,
      sendInvites: true,
      sendTest: { because },
      seePatients: { because },
      overrideLimits: { because },
      ...viewer?.can,
    },
  };
}

export function settingsOf(enabled: boolean, practice: Practice): PortalSettings {
  const settings = { activationEmailEnabled: Boolean(enabled), practice };
  return { ...settings, revision: revisionOf(settings) };
}

/** The figures, if they are figures. */
export function checkedStats({ total, active }: { total: number; active: number }, now: number): PortalStats {
  const isFine = [total, active].every((figure) => Number.isSafeInteger(figure) && figure >= 0) && active <= total;
  if (!isFine)
    throw new PortalAccessError(
      'unavailable',
      'The practice system gave figures that cannot be right. Try again later.',
    );
  return { total, active, inactive: total - active, asOf: new Date(now).toISOString(), runningCampaignId: null };
}
