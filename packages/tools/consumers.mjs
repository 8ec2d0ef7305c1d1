// `pnpm test:consumers [NAME ...]`: installs the packages, as they would be published, in host apps that are not ours, builds
// those, and does the main job in them in a browser. `--short` takes the first one only. Needs `pnpm build`.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, serveStrictly, untilAnswers } from './consumers/serve.mjs';
import { visit } from './consumers/visit.mjs';
import { launchChromium } from './launch-chromium.mjs';
import { packPackages } from './pack-packages.mjs';

/**
 * A host app: the `steps` that must pass in its folder, and how it is served then, at which address and until when.
 * @typedef {{ steps: string[][], serve: (folder: string) => Promise<{ url: string, end: () => void }> }} Consumer
 */

/** @type {Record<string, Consumer>} */
const consumers = {
  'vite-react-18': {
    steps: [
      ['npm', 'run', 'types'],
      ['node', 'on-server.cjs'],
      ['npm', 'run', 'build'],
    ],
    serve: (folder) => serveStrictly(join(folder, 'dist')),
  },
  'next-react-19': {
    steps: [['npm', 'run', 'build']],
    serve: async (folder) => {
      const port = await freePort();
      const server = spawn('npm', ['start', '--', '-p', String(port)], {
        cwd: folder,
        stdio: 'ignore',
        detached: true,
      });
      const url = `http://127.0.0.1:${port}/`;
      await untilAnswers(url);
      return { url, end: () => server.pid && process.kill(-server.pid, 'SIGTERM') };
    },
  },
};

/** Runs a step of a host app; what it printed is shown only when it fails. @param {string[]} command @param {string} cwd */
function run([file = '', ...args], cwd) {
  const env = { ...process.env, NODE_ENV: undefined, NEXT_TELEMETRY_DISABLED: '1' };
  const { status, stdout, stderr } = spawnSync(file, args, { cwd, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${file} ${args.join(' ')} failed:\n${stdout}\n${stderr}`);
}

/**
 * The app with the packed packages in it, those that they need of each other too.
 * @param {string} name @param {string} work @param {import('./pack-packages.mjs').Packed[]} tarballs
 */
function install(name, work, tarballs) {
  const folder = join(work, name);
  cpSync(join(import.meta.dirname, 'consumers', name), folder, { recursive: true });
  const manifestFile = join(folder, 'package.json');
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
  const wanted = ['core', 'adapters', 'editor', 'react'].map((one) => `@patient-portal-access/${one}`);
  const packed = Object.fromEntries(
    tarballs.filter(({ name: of }) => wanted.includes(of)).map(({ name: of, tarball }) => [of, `file:${tarball}`]),
  );
  manifest.dependencies = { ...manifest.dependencies, ...packed };
  manifest.overrides = packed;
  writeFileSync(manifestFile, JSON.stringify(manifest, null, 2));
  run(['npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'], folder);
  return folder;
}

/** Returns what went wrong in the app in this folder. @param {string} folder @param {Consumer} consumer */
async function prove(folder, { steps, serve }) {
  for (const step of steps) run(step, folder);
  const { url, end } = await serve(folder);
  const browser = await launchChromium();
  try {
    return await visit(browser, url);
  } finally {
    await browser.close();
    end();
  }
}

const args = process.argv.slice(2);
const isShort = args.includes('--short');
const named = args.filter((arg) => arg !== '--short');
const unknown = named.filter((name) => !(name in consumers));
if (unknown.length > 0)
  throw new Error(`There is no ${unknown.join(', ')}; there are ${Object.keys(consumers).join(', ')}.`);
const chosen = Object.entries(consumers).filter(([name], at) =>
  named.length > 0 ? named.includes(name) : !isShort || at === 0,
);

const work = mkdtempSync(join(tmpdir(), 'consumers-'));
const tarballs = packPackages(work);
try {
  for (const [name, consumer] of chosen) {
    const faults = await prove(install(name, work, tarballs), consumer);
    if (faults.length > 0) process.exitCode = 1;
    console.log(faults.length > 0 ? `FAILED  ${name}\n${faults.join('\n')}` : `passed  ${name}`);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
