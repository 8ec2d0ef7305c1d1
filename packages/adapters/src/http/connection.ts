import { PortalAccessError, type CallContext } from '@patient-portal-access/core';

export interface HttpAdapterOptions {
  /** Where `createHandler` is mounted, for example `/api/portal-access`. */
  baseUrl: string;
  /** Instead of the global `fetch`. */
  fetch?: (url: string, init: RequestInit) => Promise<Response>;
  /** Sent with every call, for example `authorization`. A function is asked anew each time, so that tokens can change. */
  headers?: Record<string, string> | (() => Record<string, string> | Promise<Record<string, string>>);
  /** `same-origin` by default; `include` sends cookies to another origin. */
  credentials?: RequestCredentials;
  /** Milliseconds after which a server that says nothing is given up; 30,000 by default. */
  timeoutMs?: number;
  /** Milliseconds between two looks at a campaign where there is no event stream; 2,000 by default. */
  pollMs?: number;
}

/** One request, and how long it may take. */
export interface Ask {
  path: string;
  init: { method: string; headers: Record<string, string>; body?: string };
  ctx: CallContext;
}

/** Makes requests, and turns every way in which a line can fail into an error of the contract. */
export interface Connection {
  /** Gives the response to `read` while the time runs; the time is over for reading the body too. */
  ask: <T>(ask: Ask, read: (response: Response, signal: AbortSignal) => Promise<T>) => Promise<T>;
  /** Gives the response as soon as its headers are there; the caller reads the body in its own time. */
  open: (ask: Ask) => Promise<Response>;
  pollMs: number;
}

export function createConnection(options: HttpAdapterOptions): Connection {
  const { timeoutMs = 30_000, pollMs = 2_000, credentials = 'same-origin' } = options;
  const baseUrl = options.baseUrl.replace(/\/+$/, '');
  const send = async ({ path, init, ctx }: Ask, signal: AbortSignal) => {
    const given = typeof options.headers === 'function' ? await options.headers() : options.headers;
    const headers = { ...given, ...init.headers, 'x-request-id': ctx.requestId ?? crypto.randomUUID() };
    const fetch = options.fetch ?? globalThis.fetch;
    return fetch(`${baseUrl}${path}`, { ...init, headers, credentials, signal, redirect: 'manual', cache: 'no-store' });
  };
  const timed = async <T>(ask: Ask, work: (signal: AbortSignal) => Promise<T>): Promise<T> => {
    if (ask.ctx.signal?.aborted) throw aborted();
    const time = new AbortController();
    const signal = ask.ctx.signal ? AbortSignal.any([ask.ctx.signal, time.signal]) : time.signal;
    const timer = setTimeout(() => time.abort(), timeoutMs);
    try {
      return await untilAborted(signal, work(signal));
    } catch (error) {
      throw asLineError(error, { ctx: ask.ctx, isTooLate: time.signal.aborted, timeoutMs });
    } finally {
      clearTimeout(timer);
    }
  };
  return {
    ask: (ask, read) => timed(ask, async (signal) => read(await send(ask, signal), signal)),
    // The stream lives on when the headers are there: only the caller's signal ends it then.
    open: (ask) => timed(ask, (signal) => openStream(ask, signal, send)),
    pollMs,
  };
}

/** Passes an abort on to the request until the headers are there, and after that only the caller's. */
async function openStream(ask: Ask, signal: AbortSignal, send: (ask: Ask, signal: AbortSignal) => Promise<Response>) {
  const tooLate = new AbortController();
  const stop = () => tooLate.abort();
  signal.addEventListener('abort', stop, { once: true });
  const both = ask.ctx.signal ? AbortSignal.any([ask.ctx.signal, tooLate.signal]) : tooLate.signal;
  const response = await send(ask, both);
  signal.removeEventListener('abort', stop);
  return response;
}

/** A `fetch` of the host's own may not listen to the signal. */
function untilAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

export const aborted = (): PortalAccessError =>
  new PortalAccessError('aborted', 'The call was stopped. Whether it changed anything is not known: read again.');

function asLineError(error: unknown, about: { ctx: CallContext; isTooLate: boolean; timeoutMs: number }): unknown {
  if (error instanceof PortalAccessError) return error;
  if (about.ctx.signal?.aborted) return aborted();
  if (about.isTooLate)
    return new PortalAccessError(
      'unavailable',
      `The server did not answer within ${about.timeoutMs / 1_000} seconds. Try again later.`,
    );
  if (globalThis.navigator?.onLine === false)
    return new PortalAccessError('offline', 'This device is offline. Nothing was sent; connect, then try again.');
  return new PortalAccessError(
    'unavailable',
    'The server cannot be reached. Check the connection, then try again.',
    {},
    { cause: error },
  );
}
