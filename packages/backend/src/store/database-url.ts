import { PortalAccessError } from '@patient-portal-access/core';

/** Where the data lies: in this process's memory, in a directory of the embedded database, or on a PostgreSQL server. */
export type Database = { kind: 'memory' } | { kind: 'directory'; path: string } | { kind: 'server'; url: string };

/** Reads `pglite:memory`, `pglite:DIR` or `postgres://…`; anything else rejects with `invalid` and says what is expected. */
export function parseDatabaseUrl(url: string): Database {
  if (url === 'pglite:memory') return { kind: 'memory' };
  if (url.startsWith('pglite:') && url.length > 'pglite:'.length)
    return { kind: 'directory', path: url.slice('pglite:'.length).replace(/^\/\/(?=\/)/, '') };
  if (/^postgres(ql)?:\/\//.test(url) && URL.canParse(url)) return { kind: 'server', url };
  throw new PortalAccessError(
    'invalid',
    'The database URL cannot be used. Give postgres://user:password@host:5432/name for a PostgreSQL server, ' +
      'pglite:DIRECTORY for the embedded database, or pglite:memory to keep nothing.',
    { fields: { database: 'is none of postgres://…, pglite:DIRECTORY, pglite:memory' } },
  );
}
