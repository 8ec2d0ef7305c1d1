// Packs every public package as it would be published and lints the tarballs: publint for the manifest, attw for the types.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pnpm, root, scriptEnv } from './workspace.mjs';

/** `node16`: resolutions that know `exports`, as every subpath needs. */
const attwOptions = ['--profile', 'node16', '--format', 'ascii', '--no-emoji'];
const env = scriptEnv();
const [npx = '', ...pnpmArgs] = pnpm;

function publicPackages() {
  return readdirSync(resolve(root, 'packages'))
    .map((folder) => resolve(root, 'packages', folder))
    .map((path) => ({ path, manifest: JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) }))
    .filter(({ manifest }) => manifest.private !== true);
}

/** A stylesheet has no types, so attw is not asked about it. @param {Record<string, unknown>} exports */
function stylesheets(exports) {
  return Object.keys(exports)
    .filter((name) => name.endsWith('.css'))
    .map((name) => name.replace('./', ''));
}

/** @param {string} command @param {string[]} args */
function passes(command, args) {
  return spawnSync(command, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

const folder = mkdtempSync(join(tmpdir(), 'packed-'));
try {
  for (const { path, manifest } of publicPackages()) {
    const tarball = join(folder, `${manifest.name.replace('@', '').replace('/', '-')}-${manifest.version}.tgz`);
    execFileSync(npx, [...pnpmArgs, 'pack', '--pack-destination', folder], {
      cwd: path,
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const css = stylesheets(manifest.exports);
    const exclude = css.length > 0 ? ['--exclude-entrypoints', ...css] : [];
    const ok = [passes('publint', ['--strict', tarball]), passes('attw', [tarball, ...exclude, ...attwOptions])].every(
      Boolean,
    );
    if (!ok) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
