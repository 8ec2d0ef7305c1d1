import { describe, expect, it } from 'vitest';
import { defaultInvite } from './default-invite.ts';
import { mergeInvite } from './merge-invite.ts';
import type { Block, InviteContent, Text } from './types.ts';

const text = (words: string): Text => ({ type: 'text', text: words });
const line = (words: string): Block => ({ type: 'paragraph', children: [text(words)] });
const invite = (...lines: string[]): InviteContent => ({
  version: 1,
  subject: [],
  preheader: [],
  body: lines.map(line),
});
const lines = ({ body }: InviteContent) =>
  body.map((block) =>
    block.type === 'paragraph' && block.children[0]?.type === 'text' ? block.children[0].text : '?',
  );

describe('mergeInvite', () => {
  it('takes over what only one side changed', () => {
    const base = invite('a', 'b', 'c', 'd');
    const { content, conflicts } = mergeInvite(base, invite('a!', 'b', 'c', 'd'), invite('a', 'b', 'new', 'c', 'd!'));
    expect(lines(content)).toEqual(['a!', 'b', 'new', 'c', 'd!']);
    expect(conflicts).toEqual([]);
  });

  it('takes the same change of both once', () => {
    const { content, conflicts } = mergeInvite(invite('a', 'b'), invite('a', 'x'), invite('a', 'x'));
    expect(lines(content)).toEqual(['a', 'x']);
    expect(conflicts).toEqual([]);
  });

  it('deletes what one side deleted', () => {
    const { content } = mergeInvite(invite('a', 'b', 'c', 'd'), invite('a', 'c', 'd'), invite('a', 'b', 'c', 'd!'));
    expect(lines(content)).toEqual(['a', 'c', 'd!']);
  });

  it('does not quarrel about neighbouring paragraphs', () => {
    const { content, conflicts } = mergeInvite(invite('a', 'b'), invite('a!', 'b'), invite('a', 'b!'));
    expect(lines(content)).toEqual(['a!', 'b!']);
    expect(conflicts).toEqual([]);
  });

  it('keeps mine and lists theirs where both changed the same block', () => {
    const { content, conflicts } = mergeInvite(
      invite('a', 'b', 'c'),
      invite('a', 'mine', 'c'),
      invite('a', 'theirs', 'c'),
    );
    expect(lines(content)).toEqual(['a', 'mine', 'c']);
    expect(conflicts).toEqual([
      { part: 'body', at: 1, base: [line('b')], mine: [line('mine')], theirs: [line('theirs')] },
    ]);
  });

  it('merges subject and preheader as wholes', () => {
    const base = defaultInvite('en');
    const mine = { ...base, subject: [text('Mine')], preheader: [text('Mine')] };
    const theirs = { ...base, subject: [text('Theirs')] };
    const { content, conflicts } = mergeInvite(base, mine, theirs);
    expect(content).toEqual(mine);
    expect(conflicts).toEqual([{ part: 'subject', base: base.subject, mine: mine.subject, theirs: theirs.subject }]);
  });

  it('is not slowed down by thousands of blocks that have nothing in common', () => {
    const many = (mark: string) => invite(...Array.from({ length: 5000 }, (_, i) => `${mark}${i}`));
    const { conflicts } = mergeInvite(many('a'), many('b'), many('c'));
    expect(conflicts).toHaveLength(5000);
  });
});
