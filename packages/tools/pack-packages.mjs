// The public packages as they would be published.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pnpm, root, scriptEnv } from './workspace.mjs';

/** @typedef {{ name: string, tarball: string, exports: Record<string, unknown> }} Packed */

const [npx = '', ...pnpmArgs] = pnpm;

/** Packs what has been built into the folder. @param {string} folder @returns {Packed[]} */
export function packPackages(folder) {
  return readdirSync(resolve(root, 'packages'))
    .map((name) => resolve(root, 'packages', name))
    .map((path) => ({ path, manifest: JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) }))
    .filter(({ manifest }) => manifest.private !== true)
    .map(({ path, manifest: { name, version, exports } }) => {
      execFileSync(npx, [...pnpmArgs, 'pack', '--pack-destination', folder], {
        cwd: path,
        env: scriptEnv(),
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      return { name, exports, tarball: join(folder, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`) };
    });
}
