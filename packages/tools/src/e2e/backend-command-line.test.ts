import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { ownNode, root } from '../../workspace.mjs';
import { createDataDir } from './start-demo.ts';

const secret = 'a-secret-of-more-than-32-characters';

/** Runs `patient-portal-access serve` with settings that cannot work. */
async function failToServe(settings: Record<string, string>) {
  using data = createDataDir();
  const env = {
    PATH: process.env['PATH'],
    DATABASE_URL: `pglite:${data.path}/database`,
    SMTP_URL: 'smtp://127.0.0.1:2525',
    LINK_KEY: secret,
    API_TOKEN: secret,
    PORT: '0',
    ...settings,
  };
  const args = ['--conditions=@patient-portal-access/source', 'packages/backend/src/cli.ts', 'serve'];
  const child = spawn(ownNode() ?? process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (output += part.toString()));
  const [code] = await once(child, 'close');
  return { code, output: output.trim() };
}

describe('patient-portal-access serve', () => {
  it.each([
    [
      'a DATABASE_URL of another kind',
      { DATABASE_URL: 'mysql://root@127.0.0.1/clinic' },
      /database URL cannot be used/,
    ],
    ['a DATABASE_URL where nobody answers', { DATABASE_URL: 'postgres://clinic@127.0.0.1:1/clinic' }, /database/i],
    ['an SMTP_URL of another kind', { SMTP_URL: 'https://mail.example' }, /smtp:\/\//],
    ['no SMTP_URL', { SMTP_URL: '' }, /^SMTP_URL is not set/],
    ['a LINK_KEY that can be guessed', { LINK_KEY: 'clinic' }, /^LINK_KEY is too short/],
    ['a PORT that is none', { PORT: '80800' }, /^PORT must be a whole number/],
  ])('refuses %s in words, without a stack', async (_, settings, words) => {
    const { code, output } = await failToServe(settings);
    expect(output).toMatch(words);
    expect(output).not.toMatch(/\n\s+at /);
    expect(output).not.toContain(secret);
    expect(code).toBe(1);
  });

  it('says that its port is taken', async () => {
    await using taken = createServer();
    taken.listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    const { code, output } = await failToServe({ PORT: port });
    expect(output).toContain(port);
    expect(output).toMatch(/taken|in use/);
    expect(output).not.toMatch(/\n\s+at /);
    expect(code).toBe(1);
  });
});
