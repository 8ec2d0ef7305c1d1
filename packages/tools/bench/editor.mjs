// `pnpm bench editor [ROUNDS]`: how long mounting takes until the text is painted, and what a key press costs the main thread,
// beside bare Lexical and maily.
import { build } from 'esbuild';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { launchChromium } from '../launch-chromium.mjs';
import { documents } from './editor/documents.mjs';
import { measure } from './editor/measure.mjs';

const EDITORS = ['ours', 'lexical', 'maily'];
const rounds = Number(process.argv[2] ?? 5);

/** @param {string} outdir */
const bundle = (outdir) =>
  build({
    entryPoints: EDITORS.map((name) => join(import.meta.dirname, 'editor', `${name}.jsx`)),
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    jsx: 'automatic',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    conditions: ['@patient-portal-access/source', 'production', 'module'],
    loader: { '.woff2': 'empty', '.svg': 'empty' },
    logLevel: 'error',
  });

/** @param {string} folder */
const serve = (folder) =>
  createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const name = searchParams.get('editor');
    try {
      const body = name
        ? `<!doctype html><meta charset=utf-8><link rel=stylesheet href=/${name}.css><div id=root data-portal-access></div><script type=module src=/${name}.js></script>`
        : readFileSync(join(folder, basename(pathname)));
      response.setHeader(
        'content-type',
        name ? 'text/html' : pathname.endsWith('.css') ? 'text/css' : 'text/javascript',
      );
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });

/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** @param {string} what @param {number} value @param {number} goal */
function report(what, value, goal) {
  const isGood = value <= goal;
  if (!isGood) process.exitCode = 1;
  console.log(`bench: editor/${what} ${value.toFixed(2)}x (goal ${goal.toFixed(2)}x) ${isGood ? 'ok' : 'short'}`);
}

const folder = mkdtempSync(join(tmpdir(), 'bench-editor-'));
await bundle(folder);
const server = serve(folder);
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
const address = server.address();
const port = address && typeof address === 'object' ? address.port : 0;
// Frames as soon as they are ready: what is measured is the editor, not the next beat of the display.
const browser = await launchChromium(['--disable-frame-rate-limit']);
/** @type {Map<string, import('./editor/measure.mjs').Cost[]>} */
const costs = new Map();
try {
  for (let round = 0; round < rounds; round++)
    for (const name of Object.keys(documents))
      for (const editor of round % 2 ? EDITORS.toReversed() : EDITORS) {
        const cost = await measure(browser, `http://127.0.0.1:${port}/?editor=${editor}`, name);
        costs.set(`${editor} ${name}`, [...(costs.get(`${editor} ${name}`) ?? []), cost]);
      }
} finally {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
}

/** @param {string} editor @param {string} name @param {'mount' | 'key'} part */
const cost = (editor, name, part) => median((costs.get(`${editor} ${name}`) ?? []).map((one) => one[part]));
for (const name of Object.keys(documents)) {
  for (const editor of EDITORS)
    console.log(
      `${name}: ${editor} key ${cost(editor, name, 'key').toFixed(2)} ms, mount ${cost(editor, name, 'mount').toFixed(0)} ms`,
    );
  for (const [part, lexical] of /** @type {const} */ ([
    ['key', 1.15],
    ['mount', 1.5],
  ])) {
    const own = cost('ours', name, part);
    report(`${part} beside Lexical, ${name}`, own / cost('lexical', name, part), lexical);
    report(`${part} beside maily, ${name}`, own / cost('maily', name, part), 1 / 3);
  }
}
report(
  'key with 200 chips beside none',
  cost('ours', '5,000 words, 200 chips', 'key') / cost('ours', '5,000 words, no chips', 'key'),
  1.15,
);
