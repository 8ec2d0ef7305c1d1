import { describe, expect, it } from 'vitest';
import { defaultInvite } from '../content/default-invite.ts';
import { defaultSnippets } from '../content/default-snippets.ts';
import { fromBracketText, toBracketText } from './bracket-text.ts';

const write = (words: Parameters<typeof toBracketText>[0]) => toBracketText(words, defaultSnippets);
const read = (text: string) => fromBracketText(text, defaultSnippets);

describe('a subject in a plain field', () => {
  it('has its snippets in brackets, and is read back as it was', () => {
    const { subject } = defaultInvite('en');
    expect(write(subject)).toBe('Your [Business Name] patient portal is ready');
    expect(read(write(subject))).toEqual(subject);
  });

  it('doubles brackets that are only text', () => {
    const literal = [{ type: 'text' as const, text: 'About [Business Name] [1]' }];
    expect(write(literal)).toBe('About [[Business Name]] [1]');
    expect(read(write(literal))).toEqual(literal);
  });

  it('is read in older spellings too', () => {
    expect(read('For *|FNAME|*')).toEqual([
      { type: 'text', text: 'For ' },
      { type: 'snippet', id: 'patient_first_name' },
    ]);
  });

  it('leaves out a fallback that brackets cannot hold, and names a snippet that is not known', () => {
    expect(write([{ type: 'snippet', id: 'patient_first_name', fallback: 'a]b' }])).toBe('[Patient First Name]');
    expect(write([{ type: 'snippet', id: 'gone' }])).toBe('[gone]');
  });
});
