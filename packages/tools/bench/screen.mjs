// `pnpm bench screen [ROUNDS]`: from mount to all figures shown, beside a bare React page that fetches and prints the same.
import { createHandler } from '@patient-portal-access/adapters/handler';
import { createMemoryAdapter } from '@patient-portal-access/adapters/memory';
import { build } from 'esbuild';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { launchChromium } from '../launch-chromium.mjs';
import { FIGURES } from './screen/figures.mjs';
import { measure } from './screen/measure.mjs';

const PAGES = ['ours', 'bare'];
const GOAL = 1.5;
const rounds = Number(process.argv[2] ?? 15);

/** @param {string} outdir */
const bundle = (outdir) =>
  build({
    entryPoints: PAGES.map((name) => join(import.meta.dirname, 'screen', `${name}.jsx`)),
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    jsx: 'automatic',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    conditions: ['@patient-portal-access/source', 'production', 'module'],
    logLevel: 'error',
  });

/** Answers that are ready before anybody asks: what is measured is the page. */
async function createAnswers() {
  const patients = Array.from({ length: FIGURES.total }, (_, at) => ({
    firstName: 'Pat',
    lastName: `No ${at}`,
    birthDate: '1980-04-02',
    email: `pat-${at}@mail.example`,
    active: at < FIGURES.active,
  }));
  const adapter = createMemoryAdapter({ patients });
  const handler = createHandler(() => adapter, { basePath: '/api' });
  /** @type {Map<string, Promise<{ status: number, headers: [string, string][], body: string }>>} */
  const ready = new Map();
  const answer = async (/** @type {Request} */ request) => {
    const response = await handler(request);
    return { status: response.status, headers: [...response.headers], body: await response.text() };
  };
  return (/** @type {Request} */ request, /** @type {string} */ key) => {
    const known = ready.get(key) ?? answer(request);
    ready.set(key, known);
    return known;
  };
}

/** @param {string} folder */
async function serve(folder) {
  const answer = await createAnswers();
  return createServer(async (request, response) => {
    const address = new URL(request.url ?? '/', 'http://localhost');
    if (address.pathname.startsWith('/api/')) {
      /** @type {Buffer[]} */
      const parts = [];
      for await (const part of request) parts.push(part);
      const body = Buffer.concat(parts).toString();
      const method = request.method ?? 'GET';
      const asked = new Request(address, {
        method,
        headers: { 'content-type': 'application/json' },
        ...(body && { body }),
      });
      const given = await answer(asked, `${method} ${address.pathname}${address.search} ${body}`);
      response.writeHead(given.status, Object.fromEntries(given.headers)).end(given.body);
      return;
    }
    const page = address.searchParams.get('page');
    try {
      response.setHeader('content-type', page ? 'text/html' : typeOf(address.pathname));
      response.end(page ? host(page) : readFileSync(join(folder, basename(address.pathname))));
    } catch {
      response.writeHead(404).end();
    }
  });
}

/** @param {string} name */
const host = (name) =>
  `<!doctype html><meta charset=utf-8>${name === 'ours' ? '<link rel=stylesheet href=/ours.css>' : ''}<div id=root></div><script type=module src=/${name}.js></script>`;

/** @param {string} path */
const typeOf = (path) => (path.endsWith('.css') ? 'text/css' : 'text/javascript');

/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const folder = mkdtempSync(join(tmpdir(), 'bench-screen-'));
await bundle(folder);
const server = await serve(folder);
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
const address = server.address();
const port = address && typeof address === 'object' ? address.port : 0;
const browser = await launchChromium();
/** @type {Record<string, number[]>} */
const times = { ours: [], bare: [] };
try {
  // The first round fills the answers and is not counted.
  for (let round = 0; round <= rounds; round++)
    for (const name of PAGES) {
      const time = await measure(browser, `http://127.0.0.1:${port}/?page=${name}`);
      if (round > 0) times[name]?.push(time);
    }
} finally {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
}

const [ours = Number.NaN, bare = Number.NaN] = PAGES.map((name) => median(times[name] ?? []));
const isGood = ours / bare <= GOAL;
if (!isGood) process.exitCode = 1;
console.log(`from mount to all figures: ours ${ours.toFixed(1)} ms, a bare page ${bare.toFixed(1)} ms`);
console.log(`bench: screen/mount ${(ours / bare).toFixed(2)}x (goal ${GOAL.toFixed(2)}x) ${isGood ? 'ok' : 'short'}`);
