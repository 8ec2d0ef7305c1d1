import { expect, it } from 'vitest';
import { createFormat } from './format.ts';

const format = createFormat('en-US', 'America/New_York');
const NOON = Date.parse('2026-03-08T17:00:00Z');

it('writes numbers, shares and counts', () => {
  expect([format.number(1_284), format.share(0.625), format.count(1).text]).toEqual(['1,284', '62.5%', '1']);
});

it("keeps to the practice's time zone, also on the day the clocks change", () => {
  expect(format.time('2026-03-08T06:59:00Z')).toMatch(/^1:59\sAM$/);
  expect(format.time('2026-03-08T07:00:00Z')).toMatch(/^3:00\sAM$/);
  expect(format.clock('20:00')).toMatch(/^8:00\sPM$/);
});

it('says how long ago in the largest unit that fits, and never that it will be', () => {
  expect(format.ago('2026-02-02T17:00:00Z', NOON)).toBe('34 days ago');
  expect(format.ago('2026-03-08T16:59:30Z', NOON)).toBe('this minute');
  expect(format.ago('2026-03-09T17:00:00Z', NOON)).toBe('this minute');
});

it('shows a dash, and breaks nothing, where a backend sent no number and no date', () => {
  expect([format.number(NaN), format.share(0 / 0), format.count(Infinity).text]).toEqual(['–', '–', '–']);
  expect([format.day('soon'), format.time(''), format.ago('yesterday', NOON), format.clock('late')]).toEqual([
    '–',
    '–',
    '–',
    '–',
  ]);
});
