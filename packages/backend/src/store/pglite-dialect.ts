import type { PGlite } from '@electric-sql/pglite';
import { PGliteDialect, type Dialect, type Driver } from 'kysely';

/**
 * Kysely's PGlite dialect with one caller at a time. Its driver hands the same connection to everybody, so a query beside
 * an open transaction would run inside of it, and two transactions would end each other. Inside a transaction, use only the
 * transaction's own handle: another query would wait for it for ever.
 */
export function createPGliteDialect(pglite: PGlite): Dialect {
  const dialect = new PGliteDialect({ pglite });
  return {
    createAdapter: () => dialect.createAdapter(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createDriver: () => oneAtATime(dialect.createDriver()),
  };
}

function oneAtATime(driver: Driver): Driver {
  let turn = Promise.resolve();
  let release = () => {};
  return {
    init: () => driver.init(),
    acquireConnection: async () => {
      const before = turn;
      let done = () => {};
      turn = new Promise((resolve) => (done = resolve));
      await before;
      release = done;
      return driver.acquireConnection();
    },
    releaseConnection: async (connection) => {
      await driver.releaseConnection(connection);
      release();
    },
    beginTransaction: (connection, settings) => driver.beginTransaction(connection, settings),
    commitTransaction: (connection) => driver.commitTransaction(connection),
    rollbackTransaction: (connection) => driver.rollbackTransaction(connection),
    destroy: () => driver.destroy(),
  };
}
