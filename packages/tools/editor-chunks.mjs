// What a host's bundler makes of the editor: the chunks that are needed to type, and those that come later.
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const entry = resolve(import.meta.dirname, '../editor/dist/index.js');

/** Built as by Vite for production, React outside. @returns {Promise<{ first: string[], all: string[] }>} */
export async function editorChunks() {
  if (!existsSync(entry)) return { first: [], all: [] };
  const outDir = mkdtempSync(join(tmpdir(), 'editor-chunks-'));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: 'strict',
        external: [/^react(-dom)?($|\/)/],
      },
    },
  });
  const chunks = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const scripts = chunks.filter((chunk) => chunk.type === 'chunk');
  /** @type {Set<string>} */
  const first = new Set();
  const follow = (/** @type {string} */ name) => {
    const chunk = scripts.find(({ fileName }) => fileName === name);
    if (!chunk || first.has(name)) return;
    first.add(name);
    chunk.imports.forEach(follow);
  };
  for (const { fileName, isEntry } of scripts) if (isEntry) follow(fileName);
  const paths = (/** @type {string[]} */ names) => names.map((name) => join(outDir, name));
  return { first: paths([...first]), all: paths(scripts.map(({ fileName }) => fileName)) };
}
