import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createHttpAdapter } from '@patient-portal-access/adapters/http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSmtpSink, type SmtpSink } from '../testing/smtp-sink.ts';

const script = fileURLToPath(new URL('../cli.ts', import.meta.url));
const secrets = { LINK_KEY: 'k'.repeat(32), API_TOKEN: 't'.repeat(32), SMTP_URL: 'smtp://127.0.0.1:1' };

/** Runs the command in a process of its own. */
function start(args: string[], variables: Record<string, string> = {}) {
  const command = spawn(
    process.execPath,
    ['--conditions=@patient-portal-access/source', '--no-warnings', script, ...args],
    {
      env: { PATH: process.env['PATH'], ...variables },
    },
  );
  let output = '';
  for (const stream of [command.stdout, command.stderr])
    stream.on('data', (text: Buffer) => (output += text.toString()));
  return {
    command,
    output: () => output,
    ended: once(command, 'exit').then(() => ({ code: command.exitCode, output })),
  };
}
const run = (args: string[], variables?: Record<string, string>) => start(args, variables).ended;

describe('the command line', () => {
  let dir: string;
  let sink: SmtpSink;
  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'portal-cli-'));
    sink = await startSmtpSink();
  });
  afterAll(async () => {
    await sink.stop();
    rmSync(dir, { recursive: true });
  });

  it('helps', async () => {
    const { code, output } = await run(['--help']);
    expect([code, output]).toEqual([0, expect.stringContaining('DATABASE_URL')]);
  });

  const refused: [string, string[], Record<string, string>, RegExp][] = [
    ['an unknown command', ['dance'], {}, /no command "dance".*serve, worker, migrate, seed/],
    ['an unknown option', ['serve', '--port', '1'], {}, /--port.*--help/],
    ['a missing mail server', ['serve'], { ...secrets, SMTP_URL: '' }, /SMTP_URL is not set/],
    ['a wrong mail server', ['serve'], { ...secrets, SMTP_URL: 'localhost:25' }, /smtp:\/\/user:password@host:587/],
    ['a wrong database', ['migrate'], { DATABASE_URL: 'mysql://x' }, /pglite:DIRECTORY/],
    [
      'a database that does not answer',
      ['migrate'],
      { DATABASE_URL: 'postgres://me:secret@127.0.0.1:1/x' },
      /127\.0\.0\.1:1 could not be used/,
    ],
    ['a short key', ['serve'], { ...secrets, LINK_KEY: 'short' }, /LINK_KEY is too short/],
    ['a port that is none', ['serve'], { ...secrets, PORT: '99999' }, /PORT must be a whole number/],
    ['workers on the embedded database', ['worker'], { ...secrets, DATABASE_URL: 'pglite:memory' }, /one process only/],
  ];
  it.each(refused)('refuses %s in a sentence, without a stack', async (_, args, variables, message) => {
    const { code, output } = await run(args, variables);
    expect(output).toMatch(message);
    expect(output).not.toMatch(/\n\s+at |secret@/);
    expect(code).toBe(1);
  });

  it('seeds, then serves to who knows the token, and says so when its port or its data is taken', async () => {
    const port = String(await takenPort());
    const variables = { ...secrets, SMTP_URL: sink.url, DATABASE_URL: `pglite:${join(dir, 'data')}`, PORT: '0' };
    expect(await run(['seed'], variables)).toMatchObject({ code: 0, output: expect.stringContaining('50 patients') });
    const serving = start(['serve'], variables);
    await expect.poll(serving.output, { timeout: 30_000 }).toContain('Serving on');
    const url = /http:\S+/.exec(serving.output())?.[0] ?? '';
    const headers = {
      'x-portal-practice': 'example',
      'x-portal-viewer': 'nina',
      'x-portal-viewer-email': 'nina@example.org',
    };
    const known = createHttpAdapter({
      baseUrl: `${url}/api/portal-access`,
      headers: { ...headers, authorization: `Bearer ${secrets.API_TOKEN}` },
    });
    expect(await known.getStats()).toMatchObject({ total: 50, active: 25 });
    const unknown = createHttpAdapter({ baseUrl: `${url}/api/portal-access`, headers });
    await expect(unknown.getStats()).rejects.toMatchObject({ code: 'unauthenticated' });
    expect((await fetch(`${url}/activate/example`)).status).toBe(200);
    expect(await run(['serve'], variables)).toMatchObject({
      code: 1,
      output: expect.stringContaining('in use by process'),
    });
    serving.command.kill('SIGTERM');
    expect(await serving.ended).toMatchObject({ code: 0 });
    expect(await run(['serve'], { ...variables, PORT: port })).toMatchObject({
      code: 1,
      output: expect.stringContaining(`Port ${port} is taken`),
    });
  }, 60_000);
});

/** A port that somebody listens on until the tests end. */
async function takenPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  afterAll(() => void server.close());
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}
