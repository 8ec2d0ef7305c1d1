import { describe, expect, it } from 'vitest';
import { defaultSnippets } from '../content/default-snippets.ts';
import { parseSnippets } from './parse-snippets.ts';
import { processorTime } from '../content/testing/processor-time.ts';

const parse = (text: string) => parseSnippets(text, defaultSnippets);
const ids = (text: string) => parse(text).tokens.map((token) => (token.type === 'snippet' ? token.id : token.text));
const codes = (text: string) =>
  parse(text).diagnostics.map(({ code, written, suggestion }) => [code, written, suggestion?.id]);

describe('parseSnippets', () => {
  it('finds a label with its place in the text', () => {
    expect(parse('Hi [Patient First Name],').tokens).toEqual([
      { type: 'snippet', id: 'patient_first_name', label: 'Patient First Name', start: 3, end: 23 },
    ]);
  });

  it.each([
    '[patient first name]',
    '[PATIENT_FIRST-NAME]',
    '[ Patient\u00a0First  Name ]',
    '[patient_first_name]',
    '[Pat\u00adient First\u200b Name]',
    '[Patient First Name]',
    '［Patient First Name］',
    '[FNAME]',
    '[Nombre del paciente]',
    '[الاسم الأول للمريض]',
  ])('reads %s as the first name', (text) => {
    expect(ids(text)).toEqual(['patient_first_name']);
  });

  it('reads a fallback, and an empty one as empty on purpose', () => {
    expect(parse('[Patient First Name|there]').tokens[0]).toMatchObject({ fallback: 'there' });
    expect(parse('[Patient First Name | my friend ]').tokens[0]).toMatchObject({ fallback: 'my friend' });
    expect(parse('[Patient First Name|]').tokens[0]).toMatchObject({ fallback: '' });
    expect(parse('[Patient First Name]').tokens[0]).not.toHaveProperty('fallback');
  });

  it.each(['[1]', '[sic]', '[ ]', '[]', '[see note below]', 'arr[0]', '{{x}}', '[x', 'x]', '][', '[]]', '[[1]]'])(
    'leaves %s as it is and says nothing',
    (text) => {
      expect(parse(text)).toEqual({ tokens: [], diagnostics: [] });
    },
  );

  it('takes the inner one of nested brackets', () => {
    expect(parse('[a [Activation Link] b]').tokens).toEqual([
      { type: 'snippet', id: 'activation_link', label: 'Activation Link', start: 3, end: 20 },
    ]);
  });

  it('reads doubled brackets as literal, only around a known label', () => {
    expect(parse('x [[Activation Link]] y').tokens).toEqual([
      { type: 'escape', text: '[Activation Link]', start: 2, end: 21 },
    ]);
    expect(ids('[[[Activation Link]]]')).toEqual(['[Activation Link]']);
    expect(ids('[[Activation Link]][Business Name]')).toEqual(['[Activation Link]', 'business_name']);
    expect(ids('[[Activation Link] ]')).toEqual(['activation_link']);
  });

  it('does not read across a line break, a bracket, or more than 80 characters', () => {
    expect(ids('[Activation\nLink]')).toEqual([]);
    expect(ids('[Activation\u2028Link]')).toEqual([]);
    expect(ids(`[Business Name|${'x'.repeat(66)}]`)).toEqual(['business_name']);
    expect(ids(`[Business Name|${'x'.repeat(67)}]`)).toEqual([]);
    expect(ids(`[Business Name|${'😀'.repeat(66)}]`)).toEqual(['business_name']);
  });

  it.each([
    ['[Patient Frist Name]', 'patient_first_name'],
    ['[Patient First Nam]', 'patient_first_name'],
    ['[Activaton Link|x]', 'activation_link'],
    ['[Bussines Name]', 'business_name'],
    ['[FNAM]', 'patient_first_name'],
  ])('asks whether %s is a slip', (text, id) => {
    expect(codes(text)).toEqual([['snippet_misspelled', text, id]]);
  });

  it.each(['[Patient Middle Name]', '[Date of Birth]', '[discount|10 %]'])('reports %s as unknown', (text) => {
    expect(codes(text)).toEqual([['snippet_unknown', text, undefined]]);
  });

  it.each([
    ['Hi [Patient First Name, welcome', '[Patient First Name'],
    ['Hi [Patient First Name\nwelcome', '[Patient First Name'],
    ['Hi [Patient First Name) and [Business Name]', '[Patient First Name'],
    ['Hi Patient First Name], welcome', 'Patient First Name]'],
    ['[FNAME', '[FNAME'],
  ])('reports a missing bracket in %j', (text, written) => {
    expect(codes(text)).toEqual([['snippet_unclosed', written, 'patient_first_name']]);
    const [found] = parse(text).diagnostics;
    expect(text.slice(found?.start, found?.end)).toBe(written);
  });

  it.each([
    '['.repeat(50_000),
    '[a'.repeat(50_000),
    '[Business Nam]'.repeat(20_000),
    ']'.repeat(50_000),
    '[[Business Name]]'.repeat(20_000),
  ])('takes well under a second for very long text (case %#)', (text) => {
    expect(processorTime(() => parse(text))).toBeLessThan(800);
  });
});
