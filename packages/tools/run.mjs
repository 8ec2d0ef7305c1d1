// `npm start` and `npm test` begin here, with nothing but Node 20 and npm: brings the pinned pnpm, installs the
// workspace (with its own Node) and, with --browser, a Chromium, then hands over to the named task.
import { spawn, spawnSync } from 'node:child_process';
import { constants } from 'node:os';
import { chromiumPath } from './chromium.mjs';
import { ownNode, pnpm, root, scriptEnv } from './workspace.mjs';

const tasks = { demo: 'packages/demo/src/main.ts', check: 'packages/tools/check.mjs' };
const windows = process.platform === 'win32';

/** @param {string} version @param {number} major @param {number} [minor] */
function isAtLeast(version, major, minor = 0) {
  const [a = 0, b = 0] = version.replace(/^v/, '').split('.').map(Number);
  return a > major || (a === major && b >= minor);
}

/** @param {string} message @returns {never} */
function refuse(message) {
  console.error(message);
  process.exit(1);
}

/** @param {string[]} command */
function succeeds([file = '', ...args]) {
  return spawnSync(file, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: windows }).status === 0;
}

function installBrowser() {
  const apt = (/** @type {string[]} */ ...args) => succeeds(['apt-get', '-qq', ...args]);
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  if (asRoot && apt('update') && apt('-y', '--no-install-recommends', 'install', 'chromium')) return true;
  return succeeds([...pnpm, 'exec', 'playwright', 'install', 'chromium']);
}

/** A Node that runs TypeScript sources as they are: the workspace's own (Linux), else the one that runs this. */
function findNode() {
  const candidates = [ownNode(), process.execPath].filter((path) => path !== undefined);
  const version = (/** @type {string} */ path) => spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout ?? '';
  return (
    candidates.find((path) => isAtLeast(version(path), 24, 11)) ??
    refuse(
      `Node 24.11 or newer is needed on ${process.platform}; this is ${process.version}. https://nodejs.org has it.`,
    )
  );
}

const args = process.argv.slice(2);
const browser = args[0] === '--browser';
if (browser) args.shift();
const task = Object.entries(tasks).find(([name]) => name === args[0])?.[1];
if (task === undefined)
  refuse(`usage: node packages/tools/run.mjs [--browser] ${Object.keys(tasks).join('|')} [options]`);
if (!isAtLeast(process.version, 20)) {
  refuse(`Node 20 or newer is needed; this is ${process.version}. https://nodejs.org has it.`);
}
if (!succeeds([...pnpm, 'install', '--reporter=append-only', '--loglevel=error'])) {
  refuse('The packages could not be installed; the lines above say why.');
}
if (browser && !chromiumPath() && !installBrowser()) {
  refuse('No browser could be installed. Install Chromium, or set CHROMIUM_PATH to one, and try again.');
}

const child = spawn(findNode(), ['--conditions=@patient-portal-access/source', task, ...args.slice(1)], {
  cwd: root,
  env: scriptEnv(),
  stdio: 'inherit',
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.on(signal, () => child.kill(signal));
// The shell that npm puts between dies with npm and passes nothing on.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500).unref();
child.once('exit', (code, signal) => process.exit(code ?? 128 + (signal ? constants.signals[signal] : 0)));
