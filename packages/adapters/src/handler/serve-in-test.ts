import type { PortalAccessAdapter } from '@patient-portal-access/core';
import { createHandler, type HandlerOptions } from '../handler.ts';
import { createMemoryAdapter } from '../memory.ts';

/** A patient who can be mailed. */
export const ana = { firstName: 'Ana', lastName: 'Li', email: 'ana@mail.example' };

/** What every request that changes something says of its body. */
export const json = { 'content-type': 'application/json' };

/** Where the handler of a test is mounted. */
export const base = 'https://clinic.example/api/portal';

/** A handler over the adapter, and how to ask it. */
export function serve(
  adapter: PortalAccessAdapter = createMemoryAdapter({ patients: [ana] }),
  options: HandlerOptions = {},
) {
  const handle = createHandler(() => adapter, { basePath: '/api/portal', ...options });
  return (method: string, path: string, init: { headers?: Record<string, string>; body?: BodyInit } = {}) =>
    handle(new Request(`${base}${path}`, { method, ...init }));
}

/** The problem that an answer is. */
export async function problemOf(response: Response) {
  const type = response.headers.get('content-type');
  if (type !== 'application/problem+json') throw new Error(`expected a problem, found ${type}`);
  return response.json();
}
