import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snippetKey } from './snippet-key.ts';

describe('the key of a label', () => {
  it.each([
    ['Patient First Name', 'patient first name'],
    ['Patient_First\u00a0Name', 'patient first name'],
    ['  patient-first.name ', 'patient first name'],
    ['Ｐａｔｉｅｎｔ\u200b Name', 'patient name'],
    ['Patient’s Name', "patient's name"],
    ['Patient`s Name', "patient's name"],
    ['Teléfono de la CLÍNICA', 'teléfono de la clínica'],
    ['Tele\u0301fono', 'teléfono'],
    ['Größe — neu', 'größe neu'],
    ['رقم هاتف العيادة', 'رقم هاتف العيادة'],
  ])('of %j is %j', (label, key) => {
    expect(snippetKey(label)).toBe(key);
  });

  it('is the same whether or not a label has a character that needs Unicode’s tables', () => {
    // One that is dropped again, so that only the way differs.
    const ignored = '\u200b';
    const simple = [
      ...Array.from({ length: 0x250 }, (_, code) => String.fromCharCode(code)),
      ...'ء آ أ ؤ إ ئ ا ب ة غ ف ك ى ي'.split(' '),
    ];
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...simple), maxLength: 12 }), (label) => {
        expect(snippetKey(label)).toBe(snippetKey(`${label}${ignored}`));
      }),
      { numRuns: 3000 },
    );
  });
});
