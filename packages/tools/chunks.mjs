// What a host's bundler makes of our code: the chunks that are needed at first, and those that come later.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

// In the workspace, so that the host's imports lead to the packages as they are built.
const folder = resolve(import.meta.dirname, 'node_modules/.cache');

/**
 * A host that says `code`, built as by Vite for production, React outside. `first` is what it loads to begin with,
 * `with` that and the chunks of this name, `all` every chunk that may follow.
 * @param {string} code @param {string[]} outside
 * @returns {Promise<{ first: string[], all: string[], with: (name: RegExp) => string[] }>}
 */
export async function hostChunks(code, outside = []) {
  mkdirSync(folder, { recursive: true });
  const host = mkdtempSync(join(folder, 'host-'));
  process.once('exit', () => rmSync(host, { recursive: true, force: true }));
  const entry = join(host, 'host.js');
  writeFileSync(entry, code);
  const outDir = join(host, 'built');
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: 'strict',
        external: [/^react(-dom)?($|\/)/, ...outside],
      },
    },
  });
  const chunks = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const scripts = chunks.filter((chunk) => chunk.type === 'chunk');
  /** Those chunks and all that they import. @param {typeof scripts} wanted */
  const closure = (wanted) => {
    /** @type {Set<string>} */
    const names = new Set();
    const follow = (/** @type {string} */ name) => {
      const chunk = scripts.find(({ fileName }) => fileName === name);
      if (!chunk || names.has(name)) return;
      names.add(name);
      chunk.imports.forEach(follow);
    };
    for (const { fileName } of wanted) follow(fileName);
    return [...names].map((name) => join(outDir, name));
  };
  return {
    first: closure(scripts.filter(({ isEntry }) => isEntry)),
    all: closure(scripts),
    with(name) {
      const named = scripts.filter((chunk) => name.test(chunk.name));
      if (named.length === 0) throw new Error(`No chunk is called ${name}.`);
      return closure(scripts.filter((chunk) => chunk.isEntry || named.includes(chunk)));
    },
  };
}

/** Gzipped, each file on its own, as it is sent. @param {string[]} paths */
export function gzippedBytes(paths) {
  return paths.reduce((sum, path) => sum + gzipSync(readFileSync(path), { level: 9 }).length, 0);
}
