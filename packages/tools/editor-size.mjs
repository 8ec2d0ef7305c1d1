// `pnpm size`, second half: what a host's bundler makes of the editor, in the chunks that it would load.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { editorChunks } from './editor-chunks.mjs';

const LIMITS = { first: 100_000, all: 120_000 };
const NAMES = { first: 'the editor, to begin typing', all: 'the editor, everything' };

const chunks = await editorChunks();
for (const part of /** @type {const} */ (['first', 'all'])) {
  const bytes = chunks[part].reduce((sum, path) => sum + gzipSync(readFileSync(path), { level: 9 }).length, 0);
  const isSmall = bytes > 0 && bytes <= LIMITS[part];
  if (!isSmall) process.exitCode = 1;
  console.log(
    `  ${NAMES[part]}: ${(bytes / 1000).toFixed(1)} kB (limit ${LIMITS[part] / 1000} kB) ${isSmall ? 'ok' : 'too large'}`,
  );
}
