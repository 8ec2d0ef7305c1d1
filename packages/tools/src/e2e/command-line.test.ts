import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownNode, root } from '../../workspace.mjs';
import { createDataDir, type DemoOptions, spawnDemo, startDemo } from './start-demo.ts';

/** Runs a start that cannot succeed. */
async function failToStart(options: DemoOptions) {
  const { exited, output } = spawnDemo(options);
  return { code: await exited, output: output().trim() };
}

describe('a start that cannot succeed', () => {
  let taken: Server;
  let port = '';
  beforeAll(async () => {
    taken = createServer();
    taken.listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    port = typeof address === 'object' ? String(address?.port) : '';
  });
  afterAll(() => taken.close());

  it.each(['APP_PORT', 'INBOX_PORT', 'SMTP_PORT'])(
    'says in one sentence that the port of %s is taken',
    async (name) => {
      using data = createDataDir();
      const { code, output } = await failToStart({ dataDir: data.path, env: { [name]: port } });
      expect(output).toBe(
        `Port ${port} is taken. Stop what uses it, or choose another: ${name}=${Number(port) + 1} npm start`,
      );
      expect(code).toBe(1);
    },
  );

  it('says what a port has to be', async () => {
    using data = createDataDir();
    const { code, output } = await failToStart({ dataDir: data.path, env: { APP_PORT: '80800' } });
    expect(output).toBe('APP_PORT has to be a port from 0 to 65535, not "80800".');
    expect(code).toBe(1);
  });

  it('names the option that it does not know', async () => {
    using data = createDataDir();
    const { code, output } = await failToStart({ dataDir: data.path, args: ['--rest'] });
    expect(output).toBe('Unknown option --rest. The only option is --reset.');
    expect(code).toBe(1);
  });

  it('names the folder that it cannot use', async () => {
    using data = createDataDir();
    const file = join(data.path, 'file');
    writeFileSync(file, 'mine');
    const { code, output } = await failToStart({ dataDir: file });
    expect(output).toMatch(/^DATA_DIR .*file cannot be used: /);
    expect(code).toBe(1);
  });
});

describe('a demo that runs', () => {
  const changeName = (appUrl: string, cookie: string) =>
    fetch(`${appUrl}/api/host/practice`, {
      method: 'PUT',
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'Harbor Clinic', phone: '', postalAddress: '' }),
    });
  const signIn = async (appUrl: string) => (await fetch(appUrl)).headers.get('set-cookie')?.split(';')[0] ?? '';
  const practiceName = async (appUrl: string) => {
    const response = await fetch(`${appUrl}/api/portal-access/settings`, { headers: { cookie: await signIn(appUrl) } });
    return (await response.json()).practice.name;
  };

  it('says where it is, ends with Ctrl-C, and keeps its data until --reset begins anew', async () => {
    using data = createDataDir();
    const first = await startDemo({ dataDir: data.path });
    await changeName(first.appUrl, await signIn(first.appUrl));
    expect(first.output()).toBe(`App ${first.appUrl}\nInbox ${first.inboxUrl}\nStorybook npm run storybook\n`);
    expect((await fetch(first.inboxUrl, { headers: { accept: 'text/html' } })).status).toBe(200);
    expect(await first.stop()).toBe(0);
    await expect(fetch(first.appUrl)).rejects.toThrow('fetch failed');
    await expect(fetch(first.inboxUrl)).rejects.toThrow('fetch failed');

    const second = await startDemo({ dataDir: data.path });
    expect(await practiceName(second.appUrl)).toBe('Harbor Clinic');

    const intruder = await failToStart({ dataDir: data.path });
    expect(intruder.output).toContain('in use by process');
    const wiper = await failToStart({ dataDir: data.path, args: ['--reset'] });
    expect(wiper.output).toContain('is in use by another demo');
    expect(await practiceName(second.appUrl)).toBe('Harbor Clinic');
    await second.stop();

    const anew = await startDemo({ dataDir: data.path, args: ['--reset'] });
    expect(await practiceName(anew.appUrl)).toBe('Lumen Aesthetics');
    await anew.stop();
  });
});

describe('npm start', () => {
  it('ends everything when npm itself is ended', async () => {
    using data = createDataDir();
    const env = { ...process.env, APP_PORT: '0', INBOX_PORT: '0', SMTP_PORT: '0', DATA_DIR: data.path };
    const npm = spawn('npm', ['start'], { cwd: root, env });
    let output = '';
    npm.stdout.on('data', (part: Buffer) => (output += part.toString()));
    const appUrl = () => /^App (\S+)[^]*^Storybook/m.exec(output)?.[1] ?? '';
    await expect.poll(appUrl, { timeout: 60_000 }).toContain('http');
    npm.kill('SIGTERM');
    await expect
      .poll(() =>
        fetch(appUrl()).then(
          () => 'up',
          () => 'gone',
        ),
      )
      .toBe('gone');
  });

  it('hands its options to the demo, and its exit code back', async () => {
    const child = spawn(ownNode() ?? process.execPath, ['packages/tools/run.mjs', 'demo', '--rest'], { cwd: root });
    let output = '';
    child.stderr.on('data', (part: Buffer) => (output += part.toString()));
    const [code] = await once(child, 'exit');
    expect(output).toContain('Unknown option --rest. The only option is --reset.');
    expect(code).toBe(1);
  });
});
