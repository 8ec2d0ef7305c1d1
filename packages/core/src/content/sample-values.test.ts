import { describe, expect, it } from 'vitest';
import { defaultSnippets } from './default-snippets.ts';
import { sampleValues } from './sample-values.ts';

const practice = { id: 'p', name: 'Lumen', timeZone: 'UTC', sender: { name: 'Lumen', email: 'hello@lumen.example' } };
const samples = (locale: string) => sampleValues(defaultSnippets, { ...practice, locale });

describe('sampleValues', () => {
  it('has a value for every snippet, the practice’s own name, and dead links', () => {
    const values = samples('en-US');
    expect(Object.keys(values).toSorted()).toEqual([...defaultSnippets.map(({ id }) => id), 'decline_link'].toSorted());
    expect(values).toMatchObject({ business_name: 'Lumen', business_phone: '', link_expiry_date: 'March 31, 2027' });
    expect(values['activation_link']).toMatch(/^https:\/\/portal\.example\.com\//);
  });

  it('writes the date as the practice does', () => {
    expect(samples('de').link_expiry_date).toBe('31. März 2027');
    expect(samples('not a locale').link_expiry_date).toBe('March 31, 2027');
  });
});
