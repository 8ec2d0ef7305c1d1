// Packs every public package as it would be published and lints the tarballs: publint for the manifest, attw for the types.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packPackages } from './pack-packages.mjs';
import { root, scriptEnv } from './workspace.mjs';

/** `node16`: resolutions that know `exports`, as every subpath needs. */
const attwOptions = ['--profile', 'node16', '--format', 'ascii', '--no-emoji'];

/** A stylesheet has no types, so attw is not asked about it. @param {Record<string, unknown>} exports */
function stylesheets(exports) {
  return Object.keys(exports)
    .filter((name) => name.endsWith('.css'))
    .map((name) => name.replace('./', ''));
}

/** @param {string} command @param {string[]} args */
function passes(command, args) {
  return (
    spawnSync(command, args, { cwd: root, env: scriptEnv(), stdio: ['ignore', 'inherit', 'inherit'] }).status === 0
  );
}

const folder = mkdtempSync(join(tmpdir(), 'packed-'));
try {
  for (const { tarball, exports } of packPackages(folder)) {
    const css = stylesheets(exports);
    const exclude = css.length > 0 ? ['--exclude-entrypoints', ...css] : [];
    const ok = [passes('publint', ['--strict', tarball]), passes('attw', [tarball, ...exclude, ...attwOptions])].every(
      Boolean,
    );
    if (!ok) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
