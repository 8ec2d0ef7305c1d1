import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { root } from '../workspace.mjs';

const scope = '@patient-portal-access/';

/** A source file with what it imports. */
export interface Source {
  /** From the workspace's folder. */
  file: string;
  specifiers: string[];
}

interface Manifest {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

const folderOf = (name: string) => (existsSync(join(root, 'packages', name)) ? `packages/${name}` : name);

export function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
}

export const packageManifest = (name: string) => manifestOf(folderOf(name));

/** Everything that ships or runs; tests and what only they use are left out. */
export function readSources(name: string): Source[] {
  const folder = folderOf(name);
  const exclude = (path: string) => /(^|\/)(node_modules|dist)$/.test(path);
  return globSync('**/*.{ts,tsx,mts,mjs,js}', { cwd: join(root, folder), exclude })
    .map((file) => `${folder}/${file}`)
    .filter((file) => !isForTests(file))
    .map((file) => ({ file, specifiers: importsOf(file) }));
}

/** A test, or what only tests use. Core's `src/testing` is published: the rules for adapters. */
export function isForTests(file: string): boolean {
  const isPublished = file.startsWith('packages/core/src/testing/');
  return /\.test\.tsx?$|-in-test\.tsx?$/.test(file) || (file.includes('/testing/') && !isPublished);
}

const importsOf = (file: string) =>
  ts.preProcessFile(readFileSync(join(root, file), 'utf8'), true, true).importedFiles.map(({ fileName }) => fileName);

/** Where a relative import leads, from the workspace's folder. */
export const targetOf = (file: string, specifier: string) => relative(root, resolve(root, dirname(file), specifier));

/** `@scope/name/path` and `name/path` without the path. */
export const packageOf = (specifier: string) => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');

/** Which of our packages are among the specifiers, by folder name. */
export const ours = (specifiers: string[]) =>
  specifiers
    .filter((specifier) => specifier.startsWith(scope))
    .map((specifier) => packageOf(specifier).slice(scope.length));
