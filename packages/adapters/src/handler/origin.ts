import { Refusal } from './refusal.ts';

/**
 * Refuses an `Origin` that is neither the handler's own nor allowed: this is what stops another site from acting with the
 * viewer's cookies. `Sec-Fetch-Site`, which no page can forge, counts as the same origin too: behind a proxy the handler
 * does not see its own public address. A missing `Origin` alone refuses nothing.
 */
export function refuseForeignOrigin(request: Request, allowed: readonly string[]): void {
  const origin = request.headers.get('origin');
  if (origin === null || origin === new URL(request.url).origin || allowed.includes(origin)) return;
  if (request.headers.get('sec-fetch-site') === 'same-origin') return;
  throw new Refusal({
    status: 403,
    code: 'forbidden',
    message: 'Requests from this origin are not allowed. Add it to allowedOrigins if it is yours.',
  });
}

/** What a browser needs to read the answer on an allowed page of another origin. */
export function corsHeaders(request: Request, allowed: readonly string[]): Record<string, string> {
  const origin = request.headers.get('origin');
  if (origin === null || !allowed.includes(origin)) return {};
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
    'access-control-expose-headers': 'etag, retry-after, x-request-id',
    vary: 'origin',
  };
}

/** The answer to a browser that asks first. */
export const preflight = (): Response =>
  new Response(null, {
    status: 204,
    headers: {
      'access-control-allow-methods': 'GET, POST, PUT, PATCH',
      'access-control-allow-headers':
        'authorization, content-type, if-match, idempotency-key, last-event-id, x-request-id',
      'access-control-max-age': '600',
    },
  });
