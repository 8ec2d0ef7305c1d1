import { expect, it } from 'vitest';
import { addressKey, isUsableAddress } from './usable-address.ts';

it.each(['a@b.co', 'first.last+tag@sub.example.org', "o'neil@example.org", 'пётр@пример.рф', '1@2.3x'])(
  'takes %s for an address',
  (email) => expect(isUsableAddress(email)).toBe(true),
);

it.each([
  '',
  'a',
  'a@b',
  '@b.co',
  'a@',
  'a b@c.de',
  'a@b..co',
  '.a@b.co',
  'a.@b.co',
  'a@-b.co',
  'a@b.co\r\nBcc: x@y.zz',
  'Ann <a@b.co>',
  '"a b"@c.de',
  `${'x'.repeat(65)}@b.co`,
  `a@${'b.'.repeat(126)}co`,
  'a@b@c.de',
])('does not take %j for an address', (email) => expect(isUsableAddress(email)).toBe(false));

it('knows one mailbox in two spellings', () => {
  expect(addressKey(' Ana@Example.org')).toBe(addressKey('ana@example.ORG'));
});
