import { PortalAccessError } from '@patient-portal-access/core';
import { parseMessage, toEntityTag, type Operation } from '@patient-portal-access/core/wire';

/** What goes out for a message: each field where the row says it rides. Rejects a message the server would refuse anyway. */
export function toRequest<M, R>(row: Operation<M, R>, message: M) {
  const { revision, idempotencyKey, ...rest } = fieldsOf(parseMessage(row.message, message));
  const inPath = new Set([...row.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
  const inQuery = new Set(Object.keys(row.query ?? {}));
  const given = Object.entries(rest).filter(([name, value]) => !inPath.has(name) && value !== undefined);
  const query = new URLSearchParams(
    given.flatMap(([name, value]) => (inQuery.has(name) ? [[name, asText(value)]] : [])),
  );
  const body = Object.fromEntries(given.filter(([name]) => !inQuery.has(name)));
  const search = query.size > 0 ? `?${query}` : '';
  return {
    path: toPath(row.path, rest) + search,
    init: {
      method: row.verb,
      headers: {
        accept: 'application/json, application/problem+json',
        ...(row.ifMatch ? { 'if-match': toEntityTag(String(revision)) } : {}),
        ...(row.idempotent ? { 'idempotency-key': String(idempotencyKey) } : {}),
        ...(row.verb === 'GET' ? {} : { 'content-type': 'application/json' }),
      },
      ...(row.verb === 'GET' ? {} : { body: JSON.stringify(body) }),
    },
  };
}

/** The path with its fields filled in. */
export const toPath = (path: string, fields: Record<string, unknown>): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => pathSegment(String(fields[name])));

/**
 * `.` and `..` would change the address whatever their encoding (WHATWG URL, double-dot segments), and half a surrogate pair
 * has no encoding: no id is one of these.
 */
function pathSegment(id: string): string {
  if (!/^\.{1,2}$|\p{Surrogate}/u.test(id)) return encodeURIComponent(id);
  throw new PortalAccessError('not_found', 'There is no such campaign in this practice.');
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

const fieldsOf = (message: unknown): Record<string, unknown> => ({ ...Object(message) });
