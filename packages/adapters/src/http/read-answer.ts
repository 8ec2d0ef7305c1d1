import { PortalAccessError, type PortalAccessErrorInfo } from '@patient-portal-access/core';
import { accepts, fromProblem, fromRetryAfter, problemSchema, type Operation } from '@patient-portal-access/core/wire';
import { readBounded, TooLarge } from '../read-bounded.ts';

/** No honest answer is larger. */
const MOST_BYTES = 16 * 1_024 * 1_024;

/** What a row of the table says of its answer. */
type Row<R> = Pick<Operation<never, R>, 'result' | 'current'> & { name: string };

/** What the server answered, checked by the row's schema; throws the error of a problem, or `unavailable` for what is neither. */
export async function readAnswer<R>(row: Row<R>, response: Response): Promise<R> {
  if (!response.ok) throw await readProblem(row, response);
  if (!row.result) return discard(response);
  const answer = accepts(row.result, await readJson(row, response));
  if ('value' in answer) return answer.value;
  throw unreadable(row, answer.problem);
}

/** The error that an answer other than 2xx stands for. */
export async function readProblem(row: Row<unknown>, response: Response): Promise<PortalAccessError> {
  const retryAfterMs = fromRetryAfter(response.headers.get('retry-after'), Date.now());
  const wait = retryAfterMs === undefined ? {} : { retryAfterMs };
  if (!isJson(response, 'application/problem+json')) return withoutProblem(row, response, wait);
  const problem = accepts(problemSchema, await readJson(row, response, 'application/problem+json'));
  if (!('value' in problem)) return withoutProblem(row, response, wait);
  const { current, ...told } = problem.value;
  const checked = row.current ? accepts(row.current, current) : undefined;
  return fromProblem({ ...wait, ...told, ...(checked && 'value' in checked ? { current: checked.value } : {}) });
}

function withoutProblem({ name }: Row<unknown>, { status, type }: Response, wait: PortalAccessErrorInfo) {
  if (status === 401 || status === 0 || type === 'opaqueredirect' || (status >= 300 && status < 400))
    return new PortalAccessError(
      'unauthenticated',
      'The session seems to have ended: the server redirected or asked to sign in. Sign in, then try again.',
    );
  if (status === 403) return new PortalAccessError('forbidden', 'The server does not permit this.');
  if (status === 429)
    return new PortalAccessError('rate_limited', 'The server asks to slow down. Wait a moment, then try again.', wait);
  return new PortalAccessError(
    'unavailable',
    `The server answered ${name} with status ${status} and without a reason. Try again later; if it stays, check baseUrl.`,
    wait,
  );
}

async function readJson(row: Row<unknown>, response: Response, type = 'application/json'): Promise<unknown> {
  if (!isJson(response, type)) throw unreadable(row, 'it is not JSON');
  const text = await readBounded(response.body, MOST_BYTES).catch((error: unknown) => {
    throw error instanceof TooLarge ? unreadable(row, 'it does not end') : error;
  });
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable(row, 'it is not JSON');
  }
}

const isJson = ({ headers }: Response, type: string) =>
  headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() === type;

/** Says what is wrong, and never what was in it. */
export const unreadable = ({ name }: { name: string }, problem: string): PortalAccessError =>
  new PortalAccessError(
    'unavailable',
    `The server's answer to ${name} cannot be used: ${problem}. Try again later; if it stays, check baseUrl.`,
  );

async function discard<R>(response: Response): Promise<R> {
  await response.body?.cancel();
  // A row without a schema has no answer: its result is void.
  return undefined as R;
}
