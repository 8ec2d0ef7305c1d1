import { errorStatus, isPortalAccessError, PortalAccessError } from '@patient-portal-access/core';
import { parseMessage, toEntityTag, toProblem, type Operation } from '@patient-portal-access/core/wire';
import { Refusal } from './refusal.ts';

/** The answer to a call, checked by the row's schema first, so that nothing leaves that the contract does not know. */
export function toResponse(row: Operation<unknown, unknown>, result: unknown): Response {
  if (!row.result) return new Response(null, { status: 204 });
  const checked = checkAnswer(row, result);
  const headers = new Headers({ 'content-type': 'application/json' });
  const revision = typeof checked === 'object' && checked !== null && 'revision' in checked && checked.revision;
  if (typeof revision === 'string') headers.set('etag', toEntityTag(revision));
  return new Response(JSON.stringify(checked), { status: row.status ?? 200, headers });
}

/** Any error as problem+json. What is no error of the contract becomes `internal`, without a word of what it said. */
export function toProblemResponse(thrown: unknown, requestId: string): Response {
  const error = asPortalError(thrown);
  const { status, headers } = error instanceof Refusal ? error : { status: errorStatus[error.code], headers: {} };
  const problem = { ...toProblem(error, status), requestId };
  return new Response(JSON.stringify(problem), {
    status,
    headers: { ...headers, ...retryAfter(error), 'content-type': 'application/problem+json' },
  });
}

/** The error of the contract that stands for anything thrown. */
export function asPortalError(thrown: unknown): PortalAccessError {
  if (isPortalAccessError(thrown) && Object.hasOwn(errorStatus, thrown.code)) return thrown;
  return new PortalAccessError(
    'internal',
    'The server could not do this because of an error of its own. Try again; if it stays, tell support the request id.',
  );
}

function retryAfter({ info: { retryAfterMs } }: PortalAccessError): Record<string, string> {
  return retryAfterMs === undefined ? {} : { 'retry-after': String(Math.ceil(retryAfterMs / 1_000)) };
}

function checkAnswer({ name, result: schema }: Operation<unknown, unknown>, result: unknown): unknown {
  try {
    return schema && parseMessage(schema, result);
  } catch (error) {
    const fields = isPortalAccessError(error) ? JSON.stringify(error.info.fields) : '';
    throw new Error(`The adapter's answer to ${name} is not what the contract says: ${fields}`, { cause: error });
  }
}
