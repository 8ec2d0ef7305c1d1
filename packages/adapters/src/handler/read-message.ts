import { fromEntityTag, type Operation } from '@patient-portal-access/core/wire';
import { readBounded, TooLarge } from '../read-bounded.ts';
import { Refusal } from './refusal.ts';

/** Bodies above this are refused: twice what an invite may be. */
const MOST_BYTES = 512 * 1_024;

/** The flat message of a request, put together from path, query, headers and body. Not checked by its schema yet. */
export async function readMessage(
  request: Request,
  row: Operation<unknown, unknown>,
  params: Record<string, string>,
): Promise<unknown> {
  const rides = { ...params, ...revisionOf(request, row), ...keyOf(request, row), ...queryOf(request, row) };
  if (row.verb === 'GET') return rides;
  const body = await readBody(request);
  const twice = Object.keys(body).find((field) => Object.hasOwn(rides, field));
  if (twice !== undefined)
    throw new Refusal({
      status: 400,
      code: 'invalid',
      message: `Nothing was done: ${twice} does not belong in the body of this request.`,
      info: { fields: { [twice]: 'belongs in the address or a header' } },
    });
  return { ...body, ...rides };
}

function revisionOf(request: Request, { ifMatch }: Operation<unknown, unknown>) {
  if (!ifMatch) return {};
  const header = request.headers.get('if-match');
  if (header === null || header.trim() === '*')
    throw new Refusal({
      status: 428,
      code: 'invalid',
      message: 'Nothing was changed: say in If-Match which revision the change is based on.',
      info: { fields: { revision: 'is missing' } },
    });
  const revision = fromEntityTag(header);
  if (revision !== undefined) return { revision };
  throw new Refusal({
    status: 400,
    code: 'invalid',
    message: 'Nothing was changed: If-Match must be one ETag as it was given.',
    info: { fields: { revision: 'is not an ETag' } },
  });
}

function keyOf(request: Request, { idempotent }: Operation<unknown, unknown>) {
  if (!idempotent) return {};
  const idempotencyKey = request.headers.get('idempotency-key');
  if (idempotencyKey) return { idempotencyKey };
  throw new Refusal({
    status: 400,
    code: 'invalid',
    message: 'Nothing was sent: an Idempotency-Key is needed, so that no repeat of this request can send twice.',
    info: { fields: { idempotencyKey: 'is missing' } },
  });
}

function queryOf(request: Request, { query = {} }: Operation<unknown, unknown>): Record<string, unknown> {
  const given = new URL(request.url).searchParams;
  const fields = Object.entries(query).flatMap(([name, kind]) => {
    const value = given.get(name);
    return value === null ? [] : [[name, kind === 'number' && /^\d+$/.test(value) ? Number(value) : value]];
  });
  return Object.fromEntries(fields);
}

async function readBody(request: Request): Promise<object> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') throw notJson();
  if (Number(request.headers.get('content-length')) > MOST_BYTES) throw tooLarge();
  const text = await readBounded(request.body, MOST_BYTES).catch((error: unknown) => {
    throw error instanceof TooLarge ? tooLarge() : error;
  });
  if (text.trim() === '') throw notJson();
  const body = parseJson(text);
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body;
  throw new Refusal({ status: 400, code: 'invalid', message: 'Nothing was done: the body must be one JSON object.' });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal({ status: 400, code: 'invalid', message: 'Nothing was done: the body is not JSON.' });
  }
}

const notJson = () =>
  new Refusal({
    status: 415,
    code: 'invalid',
    message: 'Nothing was done: send content-type application/json and a body, {} at least.',
  });

const tooLarge = () =>
  new Refusal({ status: 413, code: 'invalid', message: 'Nothing was done: the body is larger than 512 KiB.' });
