// `pnpm bench editor [ROUNDS]`: how long mounting takes until the text is painted, and what a key press costs the main thread,
// beside bare Lexical and maily.
import { build } from 'esbuild';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { launchChromium } from '../launch-chromium.mjs';
import { measureMount, openEditor } from './editor/measure.mjs';

const EDITORS = ['ours', 'lexical', 'maily'];
const COMPARED = ['150 words', '5,000 words, 200 chips'];
/** What is open at a time, to be typed in by turns. With few chips only our own key counts: what more of them add to it. */
const GROUPS = COMPARED.map((name) => EDITORS.map((editor) => ({ editor, name })));
GROUPS[1]?.push({ editor: 'ours', name: '5,000 words, 2 chips' });
/** Mounts to a round: one is over in a moment, so that whatever else the machine does falls heavily on it. */
const MOUNTS = 8;
/** Turns to a round, each of a few keys. */
const TURNS = 12;
const rounds = Number(process.argv[2] ?? 7);

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
const bound = server.address();
const port = bound && typeof bound === 'object' ? bound.port : 0;
// Frames as soon as they are ready: what is measured is the editor, not the next beat of the display.
const browser = await launchChromium(['--disable-frame-rate-limit']);
/** @type {Map<string, { mount: number[], key: number[] }>} */
const costs = new Map();

/** @param {{ editor: string, name: string }} page */
function costsOf({ editor, name }) {
  const known = costs.get(`${editor} ${name}`) ?? { mount: [], key: [] };
  costs.set(`${editor} ${name}`, known);
  return known;
}

/** In another order each time, as the machine is quicker at one moment than at another. @template T @param {readonly T[]} all */
const shuffled = (all) =>
  all
    .map((one) => ({ one, at: Math.random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ one }) => one);

/** @param {{ editor: string, name: string }[]} group */
async function measureGroup(group) {
  const address = (/** @type {string} */ editor) => `http://127.0.0.1:${port}/?editor=${editor}`;
  const compared = group.filter(({ name }) => COMPARED.includes(name));
  for (let i = 1; i < MOUNTS; i++)
    for (const page of shuffled(compared))
      costsOf(page).mount.push(await measureMount(browser, address(page.editor), page.name));
  const open = [];
  for (const page of shuffled(group))
    open.push({ page, ...(await openEditor(browser, address(page.editor), page.name)) });
  for (const { page, mount } of open) costsOf(page).mount.push(mount);
  for (let turn = 0; turn < TURNS; turn++)
    for (const { page, keyCost } of shuffled(open)) costsOf(page).key.push(await keyCost());
  for (const { close } of open) await close();
}

try {
  for (let round = 0; round < rounds; round++) for (const group of shuffled(GROUPS)) await measureGroup(group);
} finally {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
}

/** @param {{ editor: string, name: string }} page @param {'mount' | 'key'} part */
const cost = (page, part) => median(costsOf(page)[part]).toFixed(part === 'key' ? 2 : 0);
for (const page of GROUPS.flat())
  console.log(`${page.name}: ${page.editor} key ${cost(page, 'key')} ms, mount ${cost(page, 'mount')} ms`);

/**
 * Turn by turn, as the machine's slower moments fall on both; of these the middle.
 * @param {{ editor: string, name: string }} page @param {{ editor: string, name: string }} other @param {'mount' | 'key'} part
 */
function beside(page, other, part) {
  const others = costsOf(other)[part];
  return median(costsOf(page)[part].map((own, turn) => own / (others[turn] ?? Number.NaN)));
}

for (const name of COMPARED) {
  const ours = { editor: 'ours', name };
  for (const [part, lexical] of /** @type {const} */ ([
    ['key', 1.15],
    ['mount', 1.5],
  ])) {
    report(`${part} beside Lexical, ${name}`, beside(ours, { editor: 'lexical', name }, part), lexical);
    report(`${part} beside maily, ${name}`, beside(ours, { editor: 'maily', name }, part), 1 / 3);
  }
}
const [many, few] = ['5,000 words, 200 chips', '5,000 words, 2 chips'].map((name) => ({ editor: 'ours', name }));
report('key with 200 chips beside 2', beside(many, few, 'key'), 1.15);
