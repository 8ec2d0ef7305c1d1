import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeLink, safeUrl } from './safe-url.ts';
import { scriptInjections } from './testing/script-injections.ts';

describe('safeUrl', () => {
  it.each([
    ['https://lumen.example', 'https://lumen.example'],
    ['https://lumen.example:8443/a/b?c=d&e=f#g', 'https://lumen.example:8443/a/b?c=d&e=f#g'],
    ['https://lumen.example/a b'.replace(' ', '%20'), 'https://lumen.example/a%20b'],
    ['https://münchen.example/ä', 'https://xn--mnchen-3ya.example/%C3%A4'],
    ['http://localhost:5173/x', 'http://localhost:5173/x'],
    ['http://127.0.0.1/x', 'http://127.0.0.1/x'],
    ['http://[::1]:80/x', 'http://[::1]/x'],
  ])('lets %s stand as %s', (address, safe) => {
    expect(safeUrl(address)).toBe(safe);
  });

  it.each([
    'http://lumen.example',
    'http://localhost.evil.example',
    'https://a:b@lumen.example',
    'https://lumen.example/a b',
    'https://lumen.example/a\u200bb',
    'https:lumen.example',
    'https:///lumen.example',
    'lumen.example',
    '/path',
    `https://lumen.example/${'x'.repeat(2050)}`,
  ])('refuses %s', (address) => {
    expect(safeUrl(address)).toBeUndefined();
  });

  it('never gives back anything that could end an attribute or run', () => {
    const address = fc.oneof(fc.webUrl(), fc.string({ unit: 'binary' }), fc.constantFrom(...scriptInjections));
    fc.assert(
      fc.property(
        fc.oneof(
          address,
          fc.tuple(fc.webUrl(), address).map((two) => two.join('')),
        ),
        (one) => {
          expect(safeUrl(one) ?? 'https://x').toMatch(
            /^(?:https:\/\/|http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?=[:/]))[^\s"<>\\@]*(?:[/?#][^\s"<>\\]*)?$/,
          );
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe('safeLink', () => {
  it('also leads to a mail address or a phone', () => {
    expect(safeLink('mailto:hello@lumen.example')).toBe('mailto:hello@lumen.example');
    expect(safeLink('tel:+1 (555) 010-4821')).toBe('tel:+1(555)010-4821');
  });

  it.each(['mailto:a@b.example?bcc=c@d.example', 'mailto:a@b.example,c@d.example', 'tel:javascript', 'sms:1'])(
    'refuses %s',
    (address) => {
      expect(safeLink(address)).toBeUndefined();
    },
  );
});
