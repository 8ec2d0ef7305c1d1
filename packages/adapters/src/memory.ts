import { PortalAccessError, type PortalAccessAdapter } from '@patient-portal-access/core';
import { createControls, type MemoryControls } from './memory/controls.ts';
import { adapterOver } from './memory/adapter-over.ts';
import { createState } from './memory/state.ts';
import { defaultViewer, type MemoryOptions, type MemorySeed, type MemoryViewer } from './memory/seed.ts';

export type { MemoryControls } from './memory/controls.ts';
export { defaultPractice } from './memory/seed.ts';
export type {
  MailOutcome,
  MemoryOptions,
  MemoryPatient,
  MemorySeed,
  MemoryViewer,
  PastCampaign,
} from './memory/seed.ts';
export type { MemoryMail } from './memory/state.ts';

/** The adapter with every optional method, and a hand on the world around it. */
export type MemoryAdapter = Required<PortalAccessAdapter> & {
  controls: MemoryControls;
  /** Another viewer's adapter over the same practice, for two people at work. */
  as: (viewer: Partial<MemoryViewer>) => Required<PortalAccessAdapter>;
};

/**
 * A whole practice in memory: the executable specification of the contract, for tests, stories and trying out. It has no
 * timers: where a campaign stands is worked out from the clock at each call, so that a test can let hours pass at once.
 */
export function createMemoryAdapter(seed: MemorySeed = {}, options: MemoryOptions = {}): MemoryAdapter {
  const { pace = 1 } = options;
  if (!(pace > 0 && pace < Infinity))
    throw new PortalAccessError('invalid', `pace is mails a second and must be above 0, not ${pace}.`);
  let passed = 0;
  const state = createState(seed, options);
  const { clock } = state;
  state.clock = { now: () => clock.now() + passed, sleep: (ms, signal) => clock.sleep(ms, signal) };
  const as = (viewer: Partial<MemoryViewer>) => adapterOver(state, { ...defaultViewer, ...seed.viewer, ...viewer });
  const controls = createControls(state, (ms) => {
    passed += ms;
  });
  return { ...as({}), controls, as };
}
