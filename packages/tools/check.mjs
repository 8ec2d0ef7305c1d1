// What `npm test` runs once everything is installed. Every step runs whatever the others say; one that fails is printed
// and counts as a failure in the last line, which sums the runners' own results.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pnpm, root, scriptEnv } from './workspace.mjs';

const started = Date.now();
const folder = mkdtempSync(join(tmpdir(), 'check-'));
const resultsFile = join(folder, 'results.json');
const env = { ...scriptEnv(), CI: process.env.CI ?? '1', TEST_RESULTS_FILE: resultsFile };
/** @type {Set<import('node:child_process').ChildProcess>} */
const children = new Set();
/** @type {string[]} */
const failedSteps = [];

const seconds = (/** @type {number} */ since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** @param {string[]} command @param {'pipe' | 'inherit'} output @returns {Promise<{ ok: boolean, text: string }>} */
function run([file = '', ...args], output) {
  return new Promise((done) => {
    let text = '';
    const child = spawn(file, args, {
      cwd: root,
      env,
      stdio: ['ignore', output, output],
      shell: process.platform === 'win32',
    });
    children.add(child);
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (/** @type {Buffer} */ part) => (text += part));
    child.once('error', (error) => done({ ok: false, text: String(error) }));
    child.once('close', (code) => {
      children.delete(child);
      done({ ok: code === 0, text });
    });
  });
}

/** Runs one after the other; what a passing step printed is not shown. @param {Record<string, string[]>} steps */
async function inOrder(steps) {
  for (const [name, command] of Object.entries(steps)) {
    const since = Date.now();
    const { ok, text } = await run(command, 'pipe');
    if (!ok) failedSteps.push(name);
    console.log(ok ? `passed  ${name} (${seconds(since)})` : `FAILED  ${name} (${seconds(since)})\n${text}`);
  }
}

async function testResults() {
  const { ok } = await run(['vitest', 'run'], 'inherit');
  try {
    /** @type {{ passed: number, failed: number, skipped: number }} */
    const results = JSON.parse(readFileSync(resultsFile, 'utf8'));
    if (!ok && results.failed === 0) failedSteps.push('vitest');
    return results;
  } catch {
    failedSteps.push('vitest');
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => {
    for (const child of children) child.kill(signal);
    rmSync(folder, { recursive: true, force: true });
    process.exit(1);
  });
}

// Before anything is built: a build writes files beside the sources that the linter would trip over.
await inOrder({
  lint: ['oxlint', '--type-aware'],
  format: ['oxfmt', '--check'],
  'nothing unused': ['knip', '--no-progress', '--no-config-hints', '--config', 'packages/tools/knip.json'],
});
const types = inOrder({ types: ['tsc', '-b', 'packages/tools'] });
const bundles = inOrder({ build: [...pnpm, '-r', '--filter', './packages/*', 'run', 'build'] }).then(() =>
  Promise.all([
    inOrder({
      packages: ['node', 'packages/tools/lint-packages.mjs'],
      size: ['size-limit', '--config', 'packages/tools/size-limit.mjs'],
      'size of the chunks': ['node', 'packages/tools/chunk-sizes.mjs'],
    }),
    inOrder({ 'a host app': ['node', 'packages/tools/consumers.mjs', '--short'] }),
  ]),
);
await Promise.all([types, bundles]);
const { passed, failed, skipped } = await testResults();
rmSync(folder, { recursive: true, force: true });

if (failedSteps.length > 0) console.log(`failed steps: ${failedSteps.join(', ')}`);
console.log(`checked in ${seconds(started)}`);
const failures = failed + failedSteps.length;
console.log(`tests: ${passed} passed, ${failures} failed, ${skipped} skipped`);
process.exitCode = failures > 0 ? 1 : 0;
