import { delay, HttpResponse, type ResponseResolver } from 'msw';

/** What can go wrong between the screen and a backend that works. */
export type Fault = 'slow' | 'failing' | 'offline' | 'garbage' | 'signedOut' | 'silent';

export interface FaultOptions {
  /** Milliseconds of `slow`; 1,500 by default. */
  delayMs?: number;
  /** Only these calls are hit, as `METHOD /path` with the path below the base; all by default. */
  only?: string[];
}

/** Answers in place of the backend, or undefined when the call may go through to it. */
export async function faultyAnswer(fault: Fault, { delayMs = 1_500 }: FaultOptions = {}) {
  switch (fault) {
    case 'slow':
      await delay(delayMs);
      return undefined;
    case 'silent':
      await delay('infinite');
      return undefined;
    case 'failing':
      return problem(503, {
        type: 'unavailable',
        title: 'The practice system is being updated.',
        retryAfterMs: 30_000,
      });
    case 'signedOut':
      return problem(401, { type: 'unauthenticated', title: 'Your session has ended. Sign in again.' });
    case 'offline':
      return HttpResponse.error();
    case 'garbage':
      return new HttpResponse('<!doctype html><title>502 Bad Gateway</title><h1>nginx</h1>', {
        status: 200,
        headers: { 'content-type': 'text/html' },
      });
    default:
      return fault satisfies never;
  }
}

const problem = (status: number, body: Record<string, unknown>) =>
  HttpResponse.json({ ...body, status }, { status, headers: { 'content-type': 'application/problem+json' } });

/** Puts a fault in front of what would answer. */
export const withFault =
  (answer: ResponseResolver, fault: Fault, options: FaultOptions & { basePath: string }): ResponseResolver =>
  async (info) => {
    const path = new URL(info.request.url).pathname.slice(options.basePath.length);
    const isHit = !options.only || options.only.includes(`${info.request.method} ${path}`);
    return (isHit ? await faultyAnswer(fault, options) : undefined) ?? answer(info);
  };
