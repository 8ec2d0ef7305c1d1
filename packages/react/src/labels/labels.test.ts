import { editorLabels } from '@patient-portal-access/editor';
import { describe, expect, it } from 'vitest';
import { createFormat } from '../format/format.ts';
import { arabic } from './arabic/arabic.ts';
import { english } from './english/english.ts';
import { german } from './german/german.ts';
import { mergeLabels } from './labels.ts';
import { spanish } from './spanish/spanish.ts';

const languages = { 'en-US': english, 'de-DE': german, 'es-ES': spanish, ar: arabic };

describe.each(Object.entries(languages))('the words in %s', (locale, labels) => {
  const { count } = createFormat(locale);

  it('say every count without a gap', () => {
    for (const n of [0, 1, 2, 3, 11, 100, 452, 97_643]) {
      const said = [
        labels.confirm.send(count(n)),
        labels.confirm.recipients(count(n)).join(''),
        labels.progress.completedOf(count(n), count(n)),
        labels.progress.waitingPatients(count(n)),
        labels.conflict.description(count(n)),
      ];
      for (const words of said) expect(words).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it('leave no word empty but the one that needs none', () => {
    const empty = Object.entries(labels).flatMap(([part, words]) =>
      Object.entries(words)
        .filter(([, word]) => word === '')
        .map(([name]) => `${part}.${name}`),
    );
    expect(empty).toEqual([]);
  });
});

/** The contract's codes, but for the four that the checklist has words of its own for. */
const CODES =
  'activation_link_missing required_snippet_missing snippet_misspelled snippet_unclosed snippet_without_value ' +
  'subject_empty link_unsafe email_clipped not_permitted sender_missing snippet_unknown email_too_large subject_long ' +
  'subject_sensitive contrast_low alt_missing test_not_sent button_without_words';

describe.each(Object.entries({ german, spanish, arabic }))('the words for findings in %s', (_, { findings }) => {
  it('are all there', () => {
    expect(CODES.split(' ').filter((code) => !findings[code])).toEqual([]);
  });
});

describe.each(Object.entries({ german, spanish, arabic }))("the editor's words in %s", (_, { editor }) => {
  it('are all there, and none is the English one by oversight', () => {
    expect(Object.keys(editor).sort()).toEqual(Object.keys(editorLabels).sort());
    const words = new Map<string, unknown>(Object.entries(editor));
    const same = Object.entries(editorLabels).filter(([name, word]) => word === words.get(name));
    expect(same.map(([name]) => name).filter((name) => name !== 'link')).toEqual([]);
    expect(Object.keys(editor.droppedParts ?? {}).sort()).toEqual(Object.keys(editorLabels.droppedParts).sort());
  });

  it('say every count without a gap', () => {
    for (const count of [1, 2, 3, 11, 100])
      for (const said of [
        editor.lengthOf?.(count, 60),
        editor.snippetsFound?.(count),
        editor.removedMany?.(count),
        editor.problemsFound?.(count),
        editor.missingFor?.(count, 200),
      ])
        expect(said).toMatch(/^(?!.*(?:undefined|NaN|\[object)).+/);
  });
});

it('say one and many differently', () => {
  const { count } = createFormat('en-US');
  expect(english.confirm.send(count(1))).toBe('Send to 1 patient');
  expect(english.confirm.send(count(1_284))).toBe('Send to 1,284 patients');
  expect(arabic.confirm.send(createFormat('ar').count(2))).toBe('إرسال إلى مريضين');
});

it('are replaced one by one; the rest stays English', () => {
  const labels = mergeLabels({ page: { title: 'Portal' }, confirm: { send: (n) => `Go (${n.text})` } });
  expect(labels.page.title).toBe('Portal');
  expect(labels.page.refresh).toBe('Refresh');
  expect(labels.confirm.send({ value: 2, text: '2', form: 'other' })).toBe('Go (2)');
});
