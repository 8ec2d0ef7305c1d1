import { defaultInvite, type InviteContent } from '@patient-portal-access/core';
import { expect, it } from 'vitest';
import { joinTexts } from './join-texts.ts';

const text = (words: string) => ({ type: 'text' as const, text: words });
const base: InviteContent = { ...defaultInvite('en'), subject: [text('Base')], preheader: [text('Before')] };

it('takes over what only one of the two has changed', () => {
  const mine = { ...base, subject: [text('Mine')] };
  const theirs = { ...base, preheader: [text('Theirs')] };
  expect(joinTexts(base, mine, theirs)).toEqual({ ...base, subject: mine.subject, preheader: theirs.preheader });
});

it('loses neither of two subjects, preview texts or paragraphs', () => {
  const changed = (who: string): InviteContent => ({
    ...base,
    subject: [text(`Subject of ${who}`)],
    preheader: [text(`Preview of ${who}`)],
    body: [{ type: 'paragraph', children: [text(`Words of ${who}`)] }, ...base.body.slice(1)],
  });
  const joined = JSON.stringify(joinTexts(base, changed('Ada'), changed('Ben')));
  const found = [
    'Subject of Ada',
    'Subject of Ben',
    'Preview of Ada',
    'Preview of Ben',
    'Words of Ada',
    'Words of Ben',
  ];
  expect(found.filter((words) => !joined.includes(words))).toEqual([]);
});
