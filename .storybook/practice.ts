import { createHttpAdapter } from '@patient-portal-access/adapters/http';
import type { PortalAccessAdapter } from '@patient-portal-access/core';
import {
  createScenario,
  type Fault,
  type FaultOptions,
  handlers,
  type ScenarioName,
} from '@patient-portal-access/mocks';
import type { HttpHandler } from 'msw';

/** In which practice a story plays, and what stands between it and the screen. */
export interface StoryPractice extends FaultOptions {
  scenario?: ScenarioName;
  /** Over the wire, answered by MSW, with this fault. */
  fault?: Fault | 'none';
}

/** The practice itself, with its controls: what a play function keeps a hand on. */
export type Practice = Awaited<ReturnType<typeof createScenario>>;

export interface StagedPractice {
  practice: Practice;
  adapter: PortalAccessAdapter;
  handlers: HttpHandler[];
}

/** Sets up the practice that a story asks for. */
export async function stagePractice({
  scenario = 'typical',
  fault,
  ...options
}: StoryPractice): Promise<StagedPractice> {
  const practice = await createScenario(scenario);
  if (fault === undefined) return { practice, adapter: practice, handlers: [] };
  return {
    practice,
    adapter: createHttpAdapter({ baseUrl: '/api/portal-access' }),
    handlers: handlers(practice, { ...options, ...(fault !== 'none' && { fault }) }),
  };
}

/** What the preview's loader put there. */
export function stagedOf(loaded: Record<string, unknown>): StagedPractice {
  if (isStaged(loaded['staged'])) return loaded['staged'];
  throw new Error('This story has no practice: the loader of .storybook/preview.tsx did not run.');
}

function isStaged(value: unknown): value is StagedPractice {
  return typeof value === 'object' && value !== null && 'practice' in value && 'adapter' in value;
}
