import {
  isPortalAccessError,
  PortalAccessError,
  type CallContext,
  type PortalAccessAdapter,
  type Viewer,
} from '@patient-portal-access/core';
import { featureMethods, parseMessage, progressRow, type Operation } from '@patient-portal-access/core/wire';
import { corsHeaders, preflight, refuseForeignOrigin } from './handler/origin.ts';
import { progressResponse } from './handler/progress.ts';
import { readMessage } from './handler/read-message.ts';
import { toProblemResponse, toResponse } from './handler/respond.ts';
import { routeOf } from './handler/route.ts';

export interface HandlerOptions {
  /** Where the handler is mounted, for example `/api/portal-access`. */
  basePath?: string;
  /** Other origins whose pages may call, for example `https://app.clinic.example`. Answers then carry CORS headers. */
  allowedOrigins?: readonly string[];
  /**
   * Told of what is no error of the contract, before it is answered as `internal`. The handler itself logs nothing;
   * `error` is the host's own and may quote data, so be careful where it goes.
   */
  onError?: (error: unknown, about: { requestId: string; operation?: string }) => void;
}

/** Authenticates the request and gives the adapter of that practice and viewer, or throws `unauthenticated` or `forbidden`. */
export type AdapterFor = (request: Request) => PortalAccessAdapter | Promise<PortalAccessAdapter>;

/** The inverse of `createHttpAdapter`: answers requests from an adapter. Web standards only, for any server. */
export function createHandler(
  adapterFor: AdapterFor,
  options: HandlerOptions = {},
): (request: Request) => Promise<Response> {
  const { allowedOrigins = [], onError } = options;
  const basePath = (options.basePath ?? '').replace(/\/+$/, '');
  return async (request) => {
    const requestId = requestIdOf(request);
    const about: { requestId: string; operation?: string } = { requestId };
    const answer = async (): Promise<Response> => {
      refuseForeignOrigin(request, allowedOrigins);
      if (request.method === 'OPTIONS') return preflight();
      const { row, params } = routeOf(request, basePath);
      if (row === 'openapi.json') return openApi(basePath);
      about.operation = row.name;
      const adapter = await adapterFor(request);
      const ctx = { signal: request.signal, requestId };
      if (row.name === progressRow.name) return progressResponse(request, adapter, { id: params['id'] ?? '', ctx });
      return toResponse(row, await call(request, { row, params, adapter, ctx }));
    };
    const response = await answer().catch((error: unknown) => {
      if (!isPortalAccessError(error)) onError?.(error, about);
      return toProblemResponse(error, requestId);
    });
    return sealed(response, { ...corsHeaders(request, allowedOrigins), 'x-request-id': requestId });
  };
}

interface Call {
  row: Operation<unknown, unknown>;
  params: Record<string, string>;
  adapter: PortalAccessAdapter;
  ctx: CallContext;
}

async function call(request: Request, { row, params, adapter, ctx }: Call): Promise<unknown> {
  const message = parseMessage(row.message, await readMessage(request, row, params));
  if (row.name === 'getViewer') return offered(await adapter.getViewer(ctx), adapter);
  const result = row.call(adapter, message, ctx);
  if (result) return result;
  throw new PortalAccessError('unsupported', `This backend does not offer ${row.feature ?? row.name}.`);
}

/** What the viewer's backend says it supports, as far as the adapter has the methods. */
const offered = (viewer: Viewer, adapter: PortalAccessAdapter): Viewer => ({
  ...viewer,
  supports: viewer.supports.filter((feature) => {
    const methods = featureMethods.get(feature) ?? [];
    return methods.length > 0 && methods.every((method) => typeof adapter[method] === 'function');
  }),
});

/** The caller's id where it is harmless in a log, else a new one. */
function requestIdOf(request: Request): string {
  const given = request.headers.get('x-request-id') ?? '';
  return /^[\w.:-]{1,128}$/.test(given) ? given : crypto.randomUUID();
}

async function openApi(basePath: string): Promise<Response> {
  const { openApiDocument } = await import('@patient-portal-access/core/openapi');
  return Response.json(openApiDocument({ server: basePath || '/' }));
}

/** Patients' data must not stay in any cache, and nothing is to be taken for another type than it says. */
function sealed(response: Response, headers: Record<string, string>): Response {
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  response.headers.set('cache-control', 'no-store');
  response.headers.set('x-content-type-options', 'nosniff');
  return response;
}
