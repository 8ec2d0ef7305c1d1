import { defaultInvite, defaultSnippets, type InviteContent } from '@patient-portal-access/core';
import { describe, expect, it } from 'vitest';
import { differences } from './differences.ts';
import { fromPlainText, toPlainText } from './plain-text.ts';

const invite = defaultInvite('en');
const plain = toPlainText(invite, defaultSnippets);

describe('an invite as plain text', () => {
  it('writes snippets in brackets with their fallback', () => {
    expect(plain.subject).toBe('Your [Business Name] patient portal is ready');
    expect(plain.body).toMatch(/^Hi \[Patient First Name\|there\],\n\n/);
  });

  it('comes back exactly as it was where nothing was touched', () => {
    expect(fromPlainText(plain, invite, defaultSnippets)).toEqual(invite);
  });

  it('changes the touched block only, and a button stays a button', () => {
    const body = plain.body.replace('Activate my portal', 'Open my portal');
    const read = fromPlainText({ ...plain, body }, invite, defaultSnippets);
    const button = read.body.find((block) => block.type === 'button');
    expect(button).toMatchObject({
      href: { snippet: 'activation_link' },
      label: [{ type: 'text', text: 'Open my portal' }],
    });
    expect(read.body.filter((block) => block.type !== 'button')).toEqual(
      invite.body.filter((block) => block.type !== 'button'),
    );
  });

  it('takes in new and removed paragraphs', () => {
    const longer = fromPlainText({ ...plain, body: `${plain.body}\n\nSee you soon.` }, invite, defaultSnippets);
    expect(longer.body).toEqual([
      ...invite.body,
      { type: 'paragraph', children: [{ type: 'text', text: 'See you soon.' }] },
    ]);
    const shorter = fromPlainText(
      { ...plain, body: plain.body.split('\n\n').slice(1).join('\n\n') },
      invite,
      defaultSnippets,
    );
    expect(shorter.body).toEqual(invite.body.slice(1));
  });
});

describe('what two texts have differently', () => {
  const with_ = (text: string): InviteContent => ({
    ...invite,
    body: [...invite.body.slice(0, -1), { type: 'paragraph', children: [{ type: 'text', text }] }],
  });

  it('is nothing for the same text', () => {
    expect(differences(invite, invite, defaultSnippets)).toEqual([]);
  });

  it('is shown word by word', () => {
    const [difference, ...more] = differences(with_('Call us before 6 pm.'), with_('Text us.'), defaultSnippets);
    expect(more).toEqual([]);
    expect(difference?.mine.filter(({ own }) => own).map(({ text }) => text)).toEqual(['Call us before 6 pm.']);
    expect(difference?.theirs.filter(({ own }) => own).map(({ text }) => text)).toEqual(['Text us.']);
  });

  it('shows a part that only one side has', () => {
    const found = differences({ ...invite, body: invite.body.slice(1) }, invite, defaultSnippets);
    expect(found).toHaveLength(1);
    expect(found[0]?.mine).toEqual([]);
  });
});
