import type { PortalAccessAdapter } from '@patient-portal-access/core';
import { campaignMethods } from './campaign-methods.ts';
import { createDesk } from './desk.ts';
import { inviteMethods } from './invite-methods.ts';
import { practiceMethods } from './practice-methods.ts';
import type { MemoryViewer } from './seed.ts';
import type { MemoryState } from './state.ts';
import { viewerOf } from './viewer.ts';

/** The contract over the state, for one viewer. */
export function adapterOver(state: MemoryState, who: MemoryViewer): Required<PortalAccessAdapter> {
  const desk = createDesk(state, viewerOf(who));
  return { contract: 1, ...practiceMethods(desk), ...inviteMethods(desk), ...campaignMethods(desk) };
}
