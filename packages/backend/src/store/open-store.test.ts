import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pgliteDump } from '../testing/pglite-dump.ts';
import { startPostgres, type TestServer } from '../testing/postgres.ts';
import { migrate } from './migrations.ts';
import { openStore, type Store } from './open-store.ts';

const onError = () => undefined;
const practice = (id: string) => ({ id, profile: '{}', template_revision: 't' });

describe.each(['pglite', 'postgres'])('a store on %s', (kind) => {
  let server: TestServer | undefined;
  let store: Store;
  beforeAll(async () => {
    if (kind === 'postgres') server = await startPostgres();
    store = server
      ? await openStore({ url: server.url, onError })
      : await openStore({ url: 'pglite:memory', onError, loadDataDir: await pgliteDump() });
  });
  afterAll(async () => {
    await store?.close();
    await server?.stop();
  });

  it('migrates again without harm', async () => {
    await migrate(store.db);
    expect(await store.db.selectFrom('practices').selectAll().execute()).toEqual([]);
  });

  it('keeps queries beside a transaction out of it', async () => {
    const failing = store.db.transaction().execute(async (trx) => {
      await trx.insertInto('practices').values(practice('inside')).execute();
      await new Promise((resolve) => setTimeout(resolve, 50));
      throw new Error('undo');
    });
    const beside = store.db.insertInto('practices').values(practice('beside')).execute();
    const both = [1, 2].map((n) =>
      store.db.transaction().execute((trx) =>
        trx
          .insertInto('practices')
          .values(practice(`both-${n}`))
          .execute(),
      ),
    );
    await expect(failing).rejects.toThrow('undo');
    await Promise.all([beside, ...both]);
    const rows = await store.db.selectFrom('practices').select('id').orderBy('id').execute();
    expect(rows.map(({ id }) => id)).toEqual(['beside', 'both-1', 'both-2']);
  });

  it('lets nobody change the audit', async () => {
    const entry = { at: new Date(), practice_id: 'p', actor: 'a', action: 'b', details: '{}' };
    await store.db.insertInto('audit').values(entry).execute();
    await expect(store.db.deleteFrom('audit').execute()).rejects.toThrow('append-only');
  });
});

describe('a database that cannot be used', () => {
  it.each(['mysql://x', 'pglite:', '', 'postgres//x', '/var/lib/data'])('is refused by its URL: %s', async (url) => {
    await expect(openStore({ url, onError })).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringMatching(/pglite:DIRECTORY/),
    });
  });

  it('is named without its password when nobody answers', async () => {
    const failing = openStore({ url: 'postgres://me:secret@127.0.0.1:1/none', onError });
    await expect(failing).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringMatching(/127\.0\.0\.1:1 could not be used/),
    });
    await expect(failing).rejects.not.toThrow(/secret/);
  });
});

describe('a directory of the embedded database', () => {
  it('is refused to a second process, and taken over from one that is gone', async () => {
    const parent = mkdtempSync(join(tmpdir(), 'portal-lock-'));
    const url = `pglite:${join(parent, 'data')}`;
    writeFileSync(join(parent, '.data.lock'), '999999999');
    const store = await openStore({ url, onError });
    await expect(openStore({ url, onError })).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringMatching(/in use by process/),
    });
    await store.close();
    await (await openStore({ url, onError })).close();
    rmSync(parent, { recursive: true });
  });
});
