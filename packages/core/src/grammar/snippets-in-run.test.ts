import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSnippets } from '../content/default-snippets.ts';
import type { Inline, Mark, Text } from '../content/types.ts';
import { snippetsInRun, snippetsInText } from './snippets-in-run.ts';
import { joinTexts } from './texts.ts';
import { processorTime } from '../content/testing/processor-time.ts';

const text = (words: string, ...marks: Mark[]): Text =>
  marks.length > 0 ? { type: 'text', text: words, marks } : { type: 'text', text: words };
const read = (...run: Inline[]) => snippetsInRun(run, defaultSnippets);

describe('snippetsInRun', () => {
  it('makes chips of what stands in brackets', () => {
    expect(read(text('Hi [FNAME|there], welcome')).children).toEqual([
      text('Hi '),
      { type: 'snippet', id: 'patient_first_name', fallback: 'there' },
      text(', welcome'),
    ]);
  });

  it('takes a token whose half is bold as one, with the formatting of its opening bracket', () => {
    expect(read(text('Hi [Patient '), text('First Name]', 'bold'), text('!', 'bold')).children).toEqual([
      text('Hi '),
      { type: 'snippet', id: 'patient_first_name' },
      text('!', 'bold'),
    ]);
    expect(read(text('[', 'bold', 'italic'), text('FNAME]')).children).toEqual([
      { type: 'snippet', id: 'patient_first_name', marks: ['bold', 'italic'] },
    ]);
  });

  it('leaves a text alone that is kept as text, and reads on behind it', () => {
    const kept: Text = { type: 'text', text: '[Patient Frist Name] [FNAME]', literal: true };
    expect(read(text('['), kept, text(' [FNAME]'))).toEqual({
      children: [text('['), kept, text(' '), { type: 'snippet', id: 'patient_first_name' }],
      diagnostics: [],
    });
  });

  it('does not read across a chip, a line or a link', () => {
    const chip: Inline = { type: 'snippet', id: 'business_name' };
    const link: Inline = { type: 'link', href: { url: 'https://x' }, children: [text('Name]')] };
    for (const between of [chip, { type: 'break' as const }, link]) {
      const run = [text('[Patient First '), between, text('Name]')];
      expect(read(...run).children).toEqual(run);
    }
  });

  it('reads the words of a link on their own', () => {
    const link: Inline = { type: 'link', href: { url: 'https://x' }, children: [text('[Business Name]')] };
    expect(read(link).children).toEqual([{ ...link, children: [{ type: 'snippet', id: 'business_name' }] }]);
  });

  it('takes the outer brackets off an escape and keeps formatting', () => {
    expect(read(text('a [[Business '), text('Name]] b', 'bold')).children).toEqual([
      text('a [Business '),
      text('Name] b', 'bold'),
    ]);
  });

  it('says in which text a mistake begins, and where in it', () => {
    const link: Inline = {
      type: 'link',
      href: { url: 'https://x' },
      children: [text('ab'), text('c [Bussines Name]', 'bold')],
    };
    const { diagnostics } = read(text('[FNAME] and '), text('more [Patient Frist', 'bold'), text(' Name]'), link);
    expect(diagnostics.map(({ written, path, offset }) => ({ written, path, offset }))).toEqual([
      { written: '[Patient Frist Name]', path: [1], offset: 5 },
      { written: '[Bussines Name]', path: [3, 'children', 1], offset: 2 },
    ]);
  });

  it('reads the same however the marks split the text', () => {
    const pieces = fc.array(
      fc.constantFrom('[', ']', '|', 'Patient ', 'First Name', 'FNAME', 'x', ' ', '[[', ']]', '［'),
      { maxLength: 12 },
    );
    const cuts = fc.array(fc.tuple(fc.nat(80), fc.constantFrom<Mark[]>([], ['bold'], ['italic'])), { maxLength: 6 });
    fc.assert(
      fc.property(pieces, cuts, (parts, splits) => {
        const whole = parts.join('');
        const at = [...new Set([0, ...splits.map(([cut]) => Math.min(cut, whole.length)), whole.length])].toSorted(
          (a, b) => a - b,
        );
        const run = at.slice(1).map((end, i) => text(whole.slice(at[i], end), ...(splits[i]?.[1] ?? [])));
        const bare = (inlines: Inline[]) =>
          joinTexts(
            inlines.map((inline): Inline =>
              JSON.parse(JSON.stringify(inline, (key, value) => (key === 'marks' ? undefined : value))),
            ),
          );
        expect(bare(read(...run).children)).toEqual(joinTexts<Inline>(snippetsInText(whole, defaultSnippets)));
      }),
      { numRuns: 3000 },
    );
  });

  it('stays quick over thousands of pieces', () => {
    const run = Array.from({ length: 20_000 }, (_, i) =>
      text(i % 2 ? 'Name] [Patient Frist Name]' : '[Business ', ...(i % 3 ? [] : ['bold' as const])),
    );
    const time = processorTime(() => {
      expect(read(...run).children.filter(({ type }) => type === 'snippet')).toHaveLength(10_000);
    });
    expect(time).toBeLessThan(1_500);
  });
});
