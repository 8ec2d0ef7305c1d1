import { describe, expect, it } from 'vitest';
import { lintInvite } from '../lint/lint-invite.ts';
import { defaultInvite } from './default-invite.ts';
import { defaultSnippets } from './default-snippets.ts';
import { parseInviteContent } from './parse-invite-content.ts';
import { snippetsUsed } from './snippets-used.ts';

const practice = (locale: string) => ({
  id: 'lumen',
  name: 'Lumen Aesthetics',
  locale,
  timeZone: 'UTC',
  sender: { name: 'Lumen', email: 'hello@lumen.example' },
});

describe('defaultInvite', () => {
  it.each(['en', 'es-MX', 'de_DE', 'AR', 'xx'])('is sound in %s, with or without a phone number', (locale) => {
    const invite = defaultInvite(locale);
    expect(parseInviteContent(invite)).toEqual(invite);
    expect(lintInvite(invite, { snippets: defaultSnippets, practice: practice(locale) })).toEqual([]);
    expect(lintInvite(invite, { snippets: defaultSnippets, practice: { ...practice(locale), phone: '1' } })).toEqual(
      [],
    );
    expect(snippetsUsed(invite)).toContain('activation_link');
    expect(snippetsUsed(invite)).toContain('business_phone');
  });

  it('speaks English where it does not know the language', () => {
    expect(defaultInvite('xx')).toEqual(defaultInvite('en'));
    expect(defaultInvite('de')).not.toEqual(defaultInvite('en'));
  });

  it('is a new copy each time', () => {
    defaultInvite('en').body.length = 0;
    expect(defaultInvite('en').body).toHaveLength(4);
  });
});
