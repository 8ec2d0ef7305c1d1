import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { root } from '../workspace.mjs';
import {
  isForTests,
  manifestOf,
  ours,
  packageManifest,
  packageOf,
  readSources,
  type Source,
  targetOf,
} from './read-sources.ts';

/** Who may import whom; there are no other arrows. */
const arrows: Record<string, string[]> = {
  core: [],
  adapters: ['core'],
  editor: ['core'],
  backend: ['core', 'adapters'],
  react: ['core', 'editor'],
  mocks: ['core', 'adapters'],
  stories: ['core', 'editor', 'react', 'mocks'],
  demo: ['react', 'adapters', 'backend'],
  tools: ['core', 'adapters', 'editor', 'react', 'backend', 'mocks', 'stories', 'demo'],
};
const published = ['core', 'adapters', 'editor', 'react', 'backend'];
/** What runs in browsers, or wherever there are web standards. */
const portable = ['core', 'adapters', 'editor', 'react', 'mocks', 'stories'];
const topLevel = [
  'packages',
  'stories',
  'mocks',
  'package.json',
  'pnpm-workspace.yaml',
  'pnpm-lock.yaml',
  'tsconfig.base.json',
  'vitest.config.ts',
  'README.md',
  'LICENSE',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  '.changeset',
  '.ci',
  '.gitignore',
  '.oxfmtrc.json',
  '.oxlintrc.json',
  '.pnpmfile.cjs',
  '.storybook',
];

const names = Object.keys(arrows);
const sources = new Map(names.map((name) => [name, readSources(name)]));
const sourcesOf = (name: string) => sources.get(name) ?? [];

/** Every import that `isStray` finds fault with, as `file -> specifier`. */
const strays = (files: Source[], isStray: (specifier: string, file: string) => boolean) =>
  files.flatMap(({ file, specifiers }) =>
    specifiers.filter((specifier) => isStray(specifier, file)).map((specifier) => `${file} -> ${specifier}`),
  );

describe.each(names)('%s', (name) => {
  const allowed = [name, ...(arrows[name] ?? [])];

  it('has sources to look at', () => {
    expect(sourcesOf(name).length).toBeGreaterThan(0);
  });

  it('imports only the packages that its arrows lead to', () => {
    const leadsAstray = (specifier: string) => ours([specifier]).some((target) => !allowed.includes(target));
    expect(strays(sourcesOf(name), leadsAstray)).toEqual([]);
  });

  it('depends only on the packages that its arrows lead to', () => {
    const { dependencies = {}, peerDependencies = {} } = packageManifest(name);
    const targets = ours(Object.keys({ ...dependencies, ...peerDependencies }));
    expect(targets.filter((target) => !allowed.includes(target))).toEqual([]);
  });

  it('declares what it imports', () => {
    const { dependencies, peerDependencies, devDependencies } = packageManifest(name);
    const shipped = { ...dependencies, ...peerDependencies };
    // Settings such as tsup's, and the private packages, may use what the workspace's own manifest brings.
    const brought = { ...shipped, ...devDependencies, ...manifestOf('.').devDependencies };
    const isUndeclared = (specifier: string, file: string) => {
      if (/^(\.|node:|virtual:)/.test(specifier) || ours([specifier]).includes(name)) return false;
      const declared = published.includes(name) && file.includes('/src/') ? shipped : brought;
      return declared[packageOf(specifier)] === undefined;
    };
    expect(strays(sourcesOf(name), isUndeclared)).toEqual([]);
  });

  it('never reaches into another package by a relative path', () => {
    // Storybook's settings are the stories' host: they hand them their adapter.
    const homes = name === 'stories' ? ['stories/', '.storybook/'] : [`packages/${name}/`, `${name}/`];
    const reachesOut = (specifier: string, file: string) =>
      specifier.startsWith('.') && !homes.some((home) => targetOf(file, specifier).startsWith(home));
    expect(strays(sourcesOf(name), reachesOut)).toEqual([]);
  });

  it('uses nothing that is only for its tests', () => {
    const isTestOnly = (specifier: string, file: string) =>
      specifier.startsWith('.') && isForTests(targetOf(file, specifier));
    expect(strays(sourcesOf(name), isTestOnly)).toEqual([]);
  });
});

it('lets core need a schema library and nothing else', () => {
  const others = sourcesOf('core').filter(({ file }) => file.includes('/src/'));
  expect(strays(others, (specifier) => !/^(\.|valibot$|@valibot\/to-json-schema$)/.test(specifier))).toEqual([]);
});

it('leaves out of the browser what only Node has', () => {
  const shipped = portable.flatMap(sourcesOf).filter(({ file }) => file.includes('/src/'));
  expect(strays(shipped, (specifier) => specifier.startsWith('node:'))).toEqual([]);
});

it('has no circle of packages', () => {
  const targets = new Map(
    names.map((name) => [name, new Set(sourcesOf(name).flatMap(({ specifiers }) => ours(specifiers)))]),
  );
  const circlesFrom = (path: string[]): string[] =>
    [...(targets.get(path.at(-1) ?? '') ?? [])]
      .filter((next) => next !== path.at(-1))
      .flatMap((next) => (path.includes(next) ? [[...path, next].join(' -> ')] : circlesFrom([...path, next])));
  expect(names.flatMap((name) => circlesFrom([name]))).toEqual([]);
});

it('lets nobody import tools', () => {
  const others = names.filter((name) => name !== 'tools').flatMap(sourcesOf);
  expect(strays(others, (specifier) => ours([specifier]).includes('tools'))).toEqual([]);
});

it('keeps the top level as the picture has it', () => {
  const tracked = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).split('\n');
  const found = new Set(tracked.filter(Boolean).map((file) => file.split('/')[0] ?? ''));
  expect([...found].filter((name) => !topLevel.includes(name))).toEqual([]);
});
