import { describe, expect, it } from 'vitest';
import { errorStatus, PortalAccessError, type PortalAccessErrorCode } from '../errors.ts';
import { fromEntityTag, fromRetryAfter, toEntityTag } from './headers.ts';
import { parseMessage } from './parse-message.ts';
import { fromProblem, problemSchema, toProblem } from './problem.ts';
import { featureMethods, rows, wire } from './wire-table.ts';
import * as v from 'valibot';

describe('the wire table', () => {
  it('has each verb and path once', () => {
    expect(new Set(rows.map(({ verb, path }) => `${verb} ${path}`)).size).toBe(rows.length);
  });

  it('names each row as the method it calls', () => {
    for (const [name, row] of Object.entries(wire)) expect(row.name).toBe(name);
  });

  it('puts no name of a patient into an address', () => {
    expect(rows.flatMap(({ query = {} }) => Object.keys(query)).toSorted()).toEqual(['after', 'days', 'limit']);
    const searches = rows.filter(({ path }) => path.endsWith('/search'));
    expect(searches.map(({ verb, path }) => `${verb} ${path}`)).toEqual([
      'POST /recipients/search',
      'POST /patients/search',
    ]);
  });

  it('knows the methods of every feature', () => {
    expect(featureMethods.get('pauseCampaign')).toEqual(['pauseCampaign', 'resumeCampaign']);
    expect(featureMethods.get('reminders')).toEqual(['getReminders', 'setReminders']);
    expect(featureMethods.get('watchCampaign')).toEqual(['watchCampaign']);
    expect(featureMethods.size).toBe(15);
  });
});

describe('a revision', () => {
  it.each(['7', 'a"b', 'ä/é', '%', 'W/x', ' '])('%j comes back from its ETag', (revision) => {
    expect(fromEntityTag(toEntityTag(revision))).toBe(revision);
    expect(toEntityTag(revision)).toMatch(/^"[\x21\x23-\x7e]+"$/);
  });

  it.each([null, '', 'bare', '""', '"a", "b"', '"%zz"', '"ä"'])('is not read from %j', (tag) => {
    expect(fromEntityTag(tag)).toBeUndefined();
  });
});

describe('Retry-After', () => {
  it('is read as seconds and as a date', () => {
    const now = Date.parse('2026-11-24T09:30:00Z');
    expect(fromRetryAfter('7', now)).toBe(7_000);
    expect(fromRetryAfter('Tue, 24 Nov 2026 09:30:05 GMT', now)).toBe(5_000);
    expect(fromRetryAfter('Tue, 24 Nov 2026 09:29:00 GMT', now)).toBe(0);
    expect(fromRetryAfter('soon', now)).toBeUndefined();
    expect(fromRetryAfter(null, now)).toBeUndefined();
  });
});

describe('an error', () => {
  const codes = Object.keys(errorStatus).filter((code): code is PortalAccessErrorCode => code in errorStatus);

  it.each(codes)('%s comes back from its problem', (code) => {
    const info = { retryAfterMs: 5, current: { a: 1 }, fields: { f: 'x' }, campaignId: 'c', requestId: 'r' };
    const error = new PortalAccessError(code, 'What, why, what to do.', info);
    const problem = v.parse(problemSchema, JSON.parse(JSON.stringify(toProblem(error))));
    expect(problem).toMatchObject({ type: code, status: errorStatus[code] });
    expect(fromProblem(problem)).toMatchObject({ code, message: error.message, info });
  });

  it('of a message names each field once, and never what was in it', () => {
    const wrong = { planId: 'x'.repeat(2_000), idempotencyKey: 'Ana Li', undoSeconds: -0.5 };
    const parse = () => parseMessage(wire.startCampaign.message, wrong);
    expect(parse).toThrow(
      expect.objectContaining({
        code: 'invalid',
        message: expect.not.stringContaining('Ana'),
        info: {
          fields: {
            planId: expect.not.stringContaining('xx'),
            idempotencyKey: 'must be 1 to 255 visible ASCII characters',
            undoSeconds: expect.any(String),
          },
        },
      }),
    );
  });
});
