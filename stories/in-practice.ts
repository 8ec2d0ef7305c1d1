import type { Fault, FaultOptions, ScenarioName } from '@patient-portal-access/mocks';
import type { StoryPractice } from '../.storybook/practice.ts';

/** Plays a story in the practice of this name. */
export function practiceOf(scenario: ScenarioName): { parameters: { practice: StoryPractice } } {
  return { parameters: { practice: { scenario } } };
}

/** Plays it over the wire, answered by MSW, where something goes wrong. */
export function overWire(scenario: ScenarioName, { fault, ...options }: FaultOptions & { fault: Fault | 'none' }) {
  return { parameters: { practice: { scenario, fault, ...options } satisfies StoryPractice } };
}
