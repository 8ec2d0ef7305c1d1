import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { openAsBlob } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely } from 'kysely';
import { fromPglite, PgBoss } from 'pg-boss';
import { migrate } from '../store/migrations.ts';
import { createPGliteDialect } from '../store/pglite-dialect.ts';

/**
 * An embedded database with all tables, to begin a test with: opening it takes a tenth of making it. It is made once for
 * each state of the migrations and kept in the temporary directory.
 */
export async function pgliteDump(): Promise<Blob> {
  const made = readFileSync(new URL('../store/migrations.ts', import.meta.url));
  const path = join(tmpdir(), `portal-pglite-${createHash('sha256').update(made).digest('hex').slice(0, 16)}.tar`);
  if (!existsSync(path)) await write(path);
  return openAsBlob(path);
}

async function write(path: string) {
  const lite = await PGlite.create();
  await migrate(new Kysely({ dialect: createPGliteDialect(lite) }));
  const boss = new PgBoss({ db: fromPglite(lite), backend: 'pglite' });
  await boss.start();
  await boss.stop({ graceful: true, timeout: 1_000 });
  const dump = await lite.dumpDataDir('none');
  await lite.close();
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, Buffer.from(await dump.arrayBuffer()));
  renameSync(draft, path);
}
