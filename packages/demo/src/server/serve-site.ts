import { serveStatic } from '@hono/node-server/serve-static';
import type { Context, Hono } from 'hono';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Session } from './session.ts';

/** Scripts only from here; styles inline too, for the libraries that put theirs into the page. */
const policy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

/** The pages that Vite has built, what they load, and the practice's logo. */
export function serveSite(app: Hono, { dataDir, session }: { dataDir: string; session: Session }) {
  const page = readFileSync(join(dataDir, 'site/index.html'), 'utf8');
  for (const [path, root] of [
    ['/assets', join(dataDir, 'site/assets')],
    ['/media', join(dataDir, 'media')],
  ] as const) {
    const rewriteRequestPath = (requested: string) => requested.slice(path.length);
    app.use(`${path}/*`, serveStatic({ root, rewriteRequestPath, onFound: keepForever }));
    app.get(`${path}/*`, (c) => c.notFound());
  }
  app.get('*', (c) => {
    // Patients who book get no session of the staff.
    if (c.req.path !== '/book') session.begin(c);
    return c.html(page, 200, { 'content-security-policy': policy, 'cache-control': 'no-store' });
  });
}

/** A file's name is made of its content. */
const keepForever = (_: string, c: Context) => c.header('cache-control', 'public, max-age=31536000, immutable');
