import { progressRow, rows, type Operation } from '@patient-portal-access/core/wire';
import { Refusal } from './refusal.ts';

export interface Route {
  row: Operation<unknown, unknown> | typeof progressRow | 'openapi.json';
  params: Record<string, string>;
}

const patterns = [...rows, progressRow].map((row) => ({
  row,
  pattern: new RegExp(`^${row.path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
}));

/** The row of the table for a request; 404 for a path that is not in it, 405 for another verb. */
export function routeOf(request: Request, basePath: string): Route {
  const { pathname } = new URL(request.url);
  const path = pathname.startsWith(`${basePath}/`) ? pathname.slice(basePath.length) : '';
  if (path === '/openapi.json' && request.method === 'GET') return { row: 'openapi.json', params: {} };
  const found = patterns.flatMap(({ row, pattern }) => {
    const match = pattern.exec(path);
    return match ? [{ row, params: decodeAll(match.groups ?? {}) }] : [];
  });
  const route = found.find(({ row }) => row.verb === request.method);
  if (route) return route;
  if (found.length === 0)
    throw new Refusal({ status: 404, code: 'not_found', message: 'There is nothing at this address.' });
  const allow = found.map(({ row }) => row.verb).join(', ');
  throw new Refusal(
    { status: 405, code: 'unsupported', message: `This address takes ${allow}, not ${request.method}.` },
    { allow },
  );
}

function decodeAll(params: Record<string, string>): Record<string, string> {
  try {
    return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, decodeURIComponent(value)]));
  } catch {
    throw new Refusal({ status: 400, code: 'invalid', message: 'The address is not well encoded.' });
  }
}
