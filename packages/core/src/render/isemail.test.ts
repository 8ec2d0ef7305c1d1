import { describe, expect, it } from 'vitest';
import { isUsableAddress } from '../send/usable-address.ts';
import { isemailCases } from './testing/isemail-cases-in-test.ts';

const cases = isemailCases();

describe('addresses of every kind', () => {
  it('are tried', () => expect(cases.length).toBeGreaterThan(150));

  it.each(cases.filter(({ category }) => category === 'ISEMAIL_ERR'))(
    'refuses $address, which is none',
    ({ address }) => expect(isUsableAddress(address)).toBe(false),
  );

  it('takes only what needs no quoting and no comment, and can stand in a header', () => {
    for (const { address } of cases.filter((one) => isUsableAddress(one.address)))
      expect(address).toMatch(/^[^\s"(),:;<>@[\\\]]+@[\p{L}\p{N}.-]+$/u);
  });

  it('takes the plain ones', () => {
    const taken = cases.filter(({ address }) => isUsableAddress(address)).map(({ address }) => address);
    expect(taken).toEqual(expect.arrayContaining(['test@iana.org', 'test@nominet.org.uk', 'a@iana.org']));
  });
});
