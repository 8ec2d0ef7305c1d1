import { createHandler } from '@patient-portal-access/adapters/handler';
import { Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { createBookingApi } from './booking-api.ts';
import { FormError } from './form.ts';
import { createHostApi, type HostContext } from './host-api.ts';
import { LogoError } from './logo.ts';
import { PRACTICE_ID, staff } from './practice.ts';
import { createSession } from './session.ts';
import { serveSite } from './serve-site.ts';

const API = '/api/portal-access';
/** The logo is the largest thing that anybody sends. */
const LARGEST_BODY = 1_048_576;

/** Everything that is served on the app's port: the activation pages, the adapter's handler, the host's own API and pages. */
export function createApp(context: HostContext) {
  const { backend, store } = context;
  const session = createSession(store.data.sessionKey);
  const bound = { practiceId: PRACTICE_ID, viewer: staff };
  const handler = createHandler(() => backend.adapterFor(bound), { basePath: API });
  const app = new Hono();
  app.onError(answerError);
  app.on(['GET', 'HEAD', 'POST'], ['/activate', '/activate/*'], (c) => backend.activationHandler(c.req.raw));
  app.use('/api/booking', small).route('/api/booking', createBookingApi(context));
  app.use('/api/*', session.required);
  app.all(`${API}/*`, (c) => handler(c.req.raw));
  app.use('/api/host/*', small).route('/api/host', createHostApi(context));
  app.all('/api/*', (c) => c.json({ message: 'There is nothing here.' }, 404));
  serveSite(app, { ...context, session });
  return app;
}

const small: MiddlewareHandler = bodyLimit({
  maxSize: LARGEST_BODY,
  onError: (c) => c.json({ message: 'That is larger than 1 MB.' }, 413),
});

const answerError: Parameters<Hono['onError']>[0] = (error, c) => {
  if (error instanceof FormError) return c.json({ message: error.message, fields: error.fields }, 400);
  if (error instanceof SyntaxError) return c.json({ message: 'The request is no JSON.' }, 400);
  // The backend's errors are words for people, and name nobody.
  if (error instanceof LogoError || error.name === 'PortalAccessError') return c.json({ message: error.message }, 400);
  console.error(error);
  return c.json({ message: 'The practice software failed to answer. Try again.' }, 500);
};
