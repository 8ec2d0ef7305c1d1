import { timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

const COOKIE = 'practice_session';

/** A demo signs its one member of staff in by itself; a real host has a door here. */
export function createSession(key: string) {
  const expected = Buffer.from(key);
  const isSignedIn = (c: Context) => {
    const given = Buffer.from(getCookie(c, COOKIE) ?? '');
    return given.length === expected.length && timingSafeEqual(given, expected);
  };
  const required: MiddlewareHandler = async (c, next) => {
    if (isSignedIn(c)) return next();
    const problem = { type: 'unauthenticated', title: 'Nobody is signed in. Open the app again.', status: 401 };
    return c.json(problem, 401, { 'content-type': 'application/problem+json' });
  };
  return {
    /** Lets only the staff through. */
    required,
    begin(c: Context) {
      if (!isSignedIn(c)) setCookie(c, COOKIE, key, { httpOnly: true, sameSite: 'Lax', path: '/' });
    },
  };
}

export type Session = ReturnType<typeof createSession>;
