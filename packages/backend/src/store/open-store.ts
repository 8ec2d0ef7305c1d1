import { resolve } from 'node:path';
import { PortalAccessError } from '@patient-portal-access/core';
import type { PGlite } from '@electric-sql/pglite';
import { Kysely, PostgresDialect, type Transaction as KyselyTransaction } from 'kysely';
import pg from 'pg';
import { fromPglite, PgBoss } from 'pg-boss';
import { parseDatabaseUrl, type Database } from './database-url.ts';
import { lockDirectory } from './directory-lock.ts';
import { migrate } from './migrations.ts';
import { createPGliteDialect } from './pglite-dialect.ts';
import type { Schema } from './schema.ts';

export type Db = Kysely<Schema>;
export type Transaction = KyselyTransaction<Schema>;
/** A database or a transaction on it, for queries that go with either. */
export type Queryable = Db | Transaction;

/** The open database with its tables, and the job queue beside them. */
export interface Store {
  db: Db;
  boss: PgBoss;
  close(): Promise<void>;
}

export interface OpenStore {
  url: string;
  /** Told of errors that no caller waits for, such as a lost connection. */
  onError: (error: unknown) => void;
  /**
   * Milliseconds after which the server ends a transaction whose client says nothing: a frozen worker must not keep the
   * others from its rows. 10,000 by default.
   */
  silenceMs?: number;
  /** For tests: a dump of an embedded database to begin with. */
  loadDataDir?: Blob;
}

/** Queues of the store. Jobs carry ids, never a name or an address. */
const QUEUES = ['dispatch', 'new-link', 'code', 'registration', 'remind', 'tidy'] as const;

/** Opens the database, brings its tables up to date and starts the job queue. Rejects with a message for the operator. */
export async function openStore(options: OpenStore): Promise<Store> {
  const database = parseDatabaseUrl(options.url);
  try {
    return await (database.kind === 'server' ? openServer(database.url, options) : openEmbedded(database, options));
  } catch (error) {
    throw toOperatorError(error, database);
  }
}

async function openServer(url: string, { onError, silenceMs = 10_000 }: OpenStore): Promise<Store> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 10_000,
    idle_in_transaction_session_timeout: silenceMs,
  });
  pool.on('error', onError);
  // Also while it is in use: whoever uses it learns of it by the query that fails.
  pool.on('connect', (client) => void client.on('error', onError));
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  const boss = new PgBoss({ connectionString: url, max: 4, useListenNotify: true });
  return start({ db, boss, onError, closed: () => undefined });
}

async function openEmbedded(database: Database, { onError, loadDataDir }: OpenStore): Promise<Store> {
  const path = database.kind === 'directory' ? resolve(database.path) : undefined;
  const unlock = path === undefined ? () => undefined : lockDirectory(path);
  try {
    const lite = await createPGlite(path, loadDataDir);
    const db = new Kysely<Schema>({ dialect: createPGliteDialect(lite) });
    const boss = new PgBoss({ db: fromPglite(lite), backend: 'pglite', useListenNotify: true });
    return await start({ db, boss, onError, closed: unlock });
  } catch (error) {
    unlock();
    throw error;
  }
}

async function createPGlite(path: string | undefined, loadDataDir: Blob | undefined): Promise<PGlite> {
  const { PGlite: Lite } = await import('@electric-sql/pglite');
  return Lite.create({ ...(path === undefined ? {} : { dataDir: path }), ...(loadDataDir ? { loadDataDir } : {}) });
}

async function start(parts: {
  db: Db;
  boss: PgBoss;
  onError: OpenStore['onError'];
  closed: () => void;
}): Promise<Store> {
  const { db, boss, onError, closed } = parts;
  boss.on('error', onError);
  try {
    await migrate(db);
    await boss.start();
    for (const queue of QUEUES) await boss.createQueue(queue, { notify: true, retryLimit: 5, retryBackoff: true });
  } catch (error) {
    await boss.stop({ graceful: false }).catch(() => undefined);
    await db.destroy().catch(() => undefined);
    throw error;
  }
  const close = async () => {
    await boss.stop({ graceful: true, timeout: 5_000 });
    await db.destroy();
    closed();
  };
  return { db, boss, close };
}

function toOperatorError(error: unknown, database: Database): unknown {
  if (error instanceof PortalAccessError) return error;
  const why =
    error instanceof Error ? error.message || ('code' in error ? String(error.code) : error.name) : String(error);
  const where =
    database.kind === 'server'
      ? `The PostgreSQL server at ${new URL(database.url).host} could not be used: ${why}. Check DATABASE_URL: host, port, user, password and database name.`
      : `The embedded database${database.kind === 'directory' ? ` in ${database.path}` : ''} could not be opened: ${why}.`;
  return new PortalAccessError('unavailable', where, {}, { cause: error });
}
