import { createHandler } from '@patient-portal-access/adapters/handler';
import type { PortalAccessAdapter } from '@patient-portal-access/core';
import { http, type HttpHandler, type ResponseResolver } from 'msw';
import { withFault, type Fault, type FaultOptions } from './faults.ts';
import { createScenario, type ScenarioName } from './scenarios.ts';

export interface HandlerOptions extends FaultOptions {
  /** Where the wire hangs; `/api/portal-access` by default. */
  basePath?: string;
  fault?: Fault;
}

/**
 * MSW handlers that are the real handler over a memory adapter: the mock cannot drift from the backend. Give a scenario's
 * name, or an adapter of your own to keep a hand on it.
 */
export function handlers(
  practice: ScenarioName | PortalAccessAdapter = 'typical',
  options: HandlerOptions = {},
): HttpHandler[] {
  const { basePath = '/api/portal-access', fault } = options;
  const adapter = typeof practice === 'string' ? createScenario(practice) : Promise.resolve(practice);
  const handle = createHandler(() => adapter, { basePath });
  const answer: ResponseResolver = ({ request }) => handle(request);
  return [http.all(`*${basePath}/*`, fault ? withFault(answer, fault, { ...options, basePath }) : answer)];
}
