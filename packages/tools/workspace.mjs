import { existsSync, readFileSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the workspace. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

const manifest = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));

/** Command line of the pinned pnpm, which nobody needs to have installed. */
export const pnpm = ['npx', '--yes', '--loglevel=error', manifest.packageManager];

/** The environment of a script: the workspace's commands first on PATH, its own Node among them. */
export function scriptEnv() {
  const bin = resolve(root, 'node_modules/.bin');
  return { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` };
}

/** The Node that the workspace brings along, where it brings one. */
export function ownNode() {
  const path = resolve(root, 'node_modules/.bin/node');
  return existsSync(path) ? path : undefined;
}
