import { describe, expect, it } from 'vitest';
import { named, patientWords, wordsForVisitor } from './patient-words.ts';

/** Every text by its path. */
const textsOf = (words: object, path = ''): [string, string][] =>
  Object.entries(words).flatMap(([name, value]) =>
    typeof value === 'string' ? [[`${path}${name}`, value]] : textsOf(value, `${path}${name}.`),
  );
const english = textsOf(patientWords('en'));

describe('the words for patients', () => {
  it.each(['es-MX', 'de-AT', 'ar-AE'])('are whole in %s, with the practice where it belongs', (locale) => {
    const texts = new Map(textsOf(patientWords(locale)));
    expect([...texts.keys()].toSorted()).toEqual(english.map(([path]) => path).toSorted());
    for (const [path, text] of english) {
      expect(texts.get(path)?.trim()).not.toBe('');
      expect([path, texts.get(path)?.includes('{name}')]).toEqual([path, text.includes('{name}')]);
    }
    const sentences = english.filter(([, text]) => text.length > 12);
    expect(sentences.filter(([path, text]) => texts.get(path) === text)).toEqual([]);
  });

  it('are English where there is no translation', () => {
    expect(patientWords('fi').language).toBe('en');
  });

  it('take a name for nothing but a name', () => {
    expect(named('For {name}.', { name: '$& {name}' })).toBe('For $& {name}.');
  });

  it.each([
    ['de-CH,de;q=0.9,en;q=0.8', 'de'],
    ['fi, ar;q=0.5, es;q=0.7', 'es'],
    ['es;q=0, de;q=0.1', 'de'],
    ['*', 'en'],
    ['', 'en'],
    ['de;q=nonsense', 'en'],
  ])('follow what a browser accepts: %s', (accepted, language) => {
    const request = new Request('https://portal.example/', { headers: { 'accept-language': accepted } });
    expect(wordsForVisitor(request).language).toBe(language);
  });
});
