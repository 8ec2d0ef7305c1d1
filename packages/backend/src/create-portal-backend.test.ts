import { describe, expect, it } from 'vitest';
import { createPortalBackend } from './create-portal-backend.ts';
import type { PortalBackendOptions } from './portal-backend.ts';
import { linkKey, startStage } from './testing/stage.ts';

const options: PortalBackendOptions = {
  database: 'pglite:memory',
  mail: { url: 'smtp://127.0.0.1:25' },
  baseUrl: 'https://portal.lumen.example',
  linkKey,
};

describe('a backend', () => {
  it.each<[string, Partial<PortalBackendOptions>, string]>([
    ['a database that is none', { database: 'mysql://x' }, 'pglite:DIRECTORY'],
    ['a mail server that is none', { mail: { url: 'localhost' } }, 'smtp://user:password@host:587'],
    [
      'an address that patients cannot reach',
      { baseUrl: 'http://portal.example' },
      'baseUrl must be the https address',
    ],
    ['a key that can be guessed', { linkKey: 'secret' }, '32 characters'],
    ['links that work for ever', { limits: { linkDays: 365 } }, 'linkDays'],
  ])('refuses %s at once, and opens nothing', (_, change, message) => {
    expect(() => createPortalBackend({ ...options, ...change })).toThrow(message);
  });

  it('says what is wrong with the database to whoever calls first, and tries again for the next', async () => {
    const backend = createPortalBackend({ ...options, database: 'postgres://me:secret@127.0.0.1:1/none' });
    for (const call of [backend.ready(), backend.work()])
      await expect(call).rejects.toMatchObject({
        code: 'unavailable',
        message: expect.not.stringContaining('secret'),
      });
    const page = await backend.activationHandler(new Request('https://portal.lumen.example/activate/token'));
    expect([page.status, await page.text()]).toEqual([503, expect.stringContaining('Please try again in a moment')]);
    await backend.stop();
  });

  it('answers nothing more once it was stopped, even twice', async () => {
    const stage = await startStage('pglite');
    await Promise.all([stage.stop(), stage.backend.stop()]);
    await expect(stage.adapter.getStats()).rejects.toMatchObject({ code: 'unavailable' });
  });
});
