// `pnpm size`, second half: what a host's bundler makes of the page and of the editor, in the chunks that it would load.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { gzippedBytes, hostChunks } from './chunks.mjs';

const PAGE = `export { PatientPortalAccess } from '@patient-portal-access/react';`;
const EDITOR = `export { InviteEditor } from '@patient-portal-access/editor';`;
/** What the page fetches by itself, beside the editor: the rules that judge whether invites can go out. */
const UNASKED = /^judge-send-/;

/** @param {string} name @param {number} bytes @param {number} limit */
function report(name, bytes, limit) {
  const isSmall = bytes > 0 && bytes <= limit;
  if (!isSmall) process.exitCode = 1;
  console.log(`  ${name}: ${(bytes / 1000).toFixed(1)} kB (limit ${limit / 1000} kB) ${isSmall ? 'ok' : 'too large'}`);
}

const page = await hostChunks(PAGE, ['@patient-portal-access/editor']);
report('the page, before its editor is loaded', gzippedBytes(page.first), 60_000);
report('the page, its editor outside, with the checks it then loads', gzippedBytes(page.with(UNASKED)), 70_000);
report('the page, its editor outside, with all that clicks show', gzippedBytes(page.all), 90_000);

const editor = await hostChunks(EDITOR);
report('the editor, to begin typing', gzippedBytes(editor.first), 100_000);
report('the editor, everything', gzippedBytes(editor.all), 120_000);

const styles = resolve(import.meta.dirname, '../react/dist/styles.css');
report('the style sheet', existsSync(styles) ? gzipSync(readFileSync(styles), { level: 9 }).length : 0, 8_000);
