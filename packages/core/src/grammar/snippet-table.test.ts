import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSnippets } from '../content/default-snippets.ts';
import type { Snippet } from '../types.ts';
import { snippetKey } from './snippet-key.ts';
import { createSnippetTable } from './snippet-table.ts';

const snippet = (id: string, label: string, more: Partial<Snippet> = {}): Snippet => ({
  id,
  label,
  kind: 'text',
  sample: 'x',
  ...more,
});

describe('snippetKey', () => {
  it('is the same for spellings that only look different', () => {
    const spellings = [
      'Patient_First-Name',
      ' patient  FIRST.name ',
      'Pa\u00adtient\u00a0First\u200bName'.replace('\u200b', ' '),
    ];
    for (const spelling of spellings) expect(snippetKey(spelling)).toBe('patient first name');
    expect(snippetKey('Doctor’s “Name”')).toBe('doctor\'s "name"');
    expect(snippetKey('ＦＮＡＭＥ')).toBe('fname');
  });

  it('does not depend on the machine’s language', () => {
    expect(snippetKey('FIRST')).toBe('first');
    expect(snippetKey('İd')).toBe(snippetKey('i̇d'));
  });

  it('is its own key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (label) => {
        expect(snippetKey(snippetKey(label))).toBe(snippetKey(label));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('createSnippetTable', () => {
  it('finds a snippet by id, label, alias and translation', () => {
    const table = createSnippetTable([
      snippet('first', 'First Name', { aliases: ['FNAME'], labels: { de: 'Vorname' } }),
    ]);
    for (const label of ['first', 'first name', 'fname', 'VORNAME']) expect(table.find(label)?.id).toBe('first');
    expect(table.find('last')).toBeUndefined();
    expect(table.find('')).toBeUndefined();
    expect(table.get('FNAME')).toBeUndefined();
  });

  it.each<[string, Snippet[]]>([
    ['a label', [snippet('a', 'Name'), snippet('b', 'name')]],
    ['an id and an alias', [snippet('a', 'One'), snippet('b', 'Two', { aliases: ['A'] })]],
    ['a translation', [snippet('a', 'One', { labels: { de: 'Eins' } }), snippet('b', 'EINS')]],
    ['an id', [snippet('a', 'One'), snippet('a', 'Two')]],
  ])('refuses two snippets with the same %s', (_what, snippets) => {
    expect(() => createSnippetTable(snippets)).toThrow(/Two snippets answer to/);
  });

  it('has room for the standard snippets in all their languages', () => {
    expect(() => createSnippetTable(defaultSnippets)).not.toThrow();
  });

  it.each([
    ['Patient Frist Name', 'patient_first_name'],
    ['Buisness Name', 'business_name'],
    ['Activation Lnk', 'activation_link'],
    ['Nombre del pacinte', 'patient_first_name'],
    ['Completely Different', undefined],
    ['Nam', undefined],
  ])('suggests for %s: %s', (label, id) => {
    expect(createSnippetTable(defaultSnippets).suggest(label)?.id).toBe(id);
  });
});
