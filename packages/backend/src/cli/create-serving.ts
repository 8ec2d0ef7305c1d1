import { createHash, timingSafeEqual } from 'node:crypto';
import { createHandler } from '@patient-portal-access/adapters/handler';
import { PortalAccessError } from '@patient-portal-access/core';
import type { PortalBackend } from '../portal-backend.ts';
import type { Environment } from './read-environment.ts';

/** Answers the API, the patients' pages and `/healthz`. */
export function createServing(
  backend: PortalBackend,
  { apiToken, allowedOrigins, backend: { baseUrl } }: Environment,
): (request: Request) => Promise<Response> {
  const api = createHandler(
    (request) => {
      const { practiceId, viewer } = signedIn(request, apiToken);
      return backend.adapterFor({ practiceId, viewer });
    },
    { basePath: '/api/portal-access', allowedOrigins: [new URL(baseUrl).origin, ...allowedOrigins] },
  );
  return async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/api/portal-access/')) return api(request);
    if (pathname.includes('/activate')) return backend.activationHandler(request);
    if (pathname === '/healthz') return health(backend);
    return new Response('Not found', { status: 404, headers: { 'content-type': 'text/plain' } });
  };
}

/** Who the host's server says is signed in. Only who knows the token is believed. */
function signedIn(request: Request, apiToken: string) {
  const given = /^Bearer (.+)$/.exec(request.headers.get('authorization') ?? '')?.[1] ?? '';
  if (!isSame(given, apiToken))
    throw new PortalAccessError('unauthenticated', 'The API token is missing or wrong: the host has to send it.');
  const [practiceId, id, email] = ['x-portal-practice', 'x-portal-viewer', 'x-portal-viewer-email'].map(
    (name) => request.headers.get(name) ?? '',
  );
  if (!practiceId || !id || !email)
    throw new PortalAccessError(
      'unauthenticated',
      'The host has to send X-Portal-Practice, X-Portal-Viewer and X-Portal-Viewer-Email.',
    );
  return { practiceId, viewer: { id, email } };
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => createHash('sha256').update(text).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}

async function health(backend: PortalBackend): Promise<Response> {
  try {
    await backend.ready();
    return Response.json({ ok: true });
  } catch {
    return Response.json({ ok: false }, { status: 503 });
  }
}
