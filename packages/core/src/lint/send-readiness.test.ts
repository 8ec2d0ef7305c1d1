import { describe, expect, it } from 'vitest';
import { defaultInvite } from '../content/default-invite.ts';
import { defaultSnippets } from '../content/default-snippets.ts';
import type { Practice } from '../types.ts';
import { sendReadiness, type ReadinessContext } from './send-readiness.ts';

const practice: Practice = {
  id: 'lumen',
  name: 'Lumen Aesthetics',
  locale: 'en-US',
  timeZone: 'America/New_York',
  sender: { name: 'Lumen Aesthetics', email: 'hello@lumen.example' },
  logo: { url: 'https://lumen.example/logo.png', width: 160, height: 48 },
  phone: '(555) 010-4821',
};
const ready: ReadinessContext = {
  settings: { activationEmailEnabled: true, practice },
  content: defaultInvite('en'),
  snippets: defaultSnippets,
  can: { sendInvites: true },
  unsavedChanges: false,
  recipients: 452,
  coverage: [{ id: 'patient_first_name', present: 412, missing: 40 }],
  testSent: true,
};
const codes = (context: Partial<ReadinessContext>) => {
  const { blockers, warnings } = sendReadiness({ ...ready, ...context });
  return { blockers: blockers.map(({ code }) => code), warnings: warnings.map(({ code }) => code) };
};
const settings = (change: Partial<Practice>) => ({
  activationEmailEnabled: true,
  practice: { ...practice, ...change },
});
const withoutLogo = (): Practice => {
  const { logo: _, ...rest } = practice;
  return rest;
};

describe('sendReadiness', () => {
  it('finds nothing in the default invite of a practice that is set up', () => {
    expect(sendReadiness(ready)).toEqual({ blockers: [], warnings: [] });
  });

  it('judges only what it is told', () => {
    const { settings: told, content, snippets } = ready;
    expect(sendReadiness({ settings: told, content, snippets })).toEqual({ blockers: [], warnings: [] });
  });

  it.each<[string, Partial<ReadinessContext>]>([
    ['activation_email_disabled', { settings: { activationEmailEnabled: false, practice } }],
    ['unsaved_changes', { unsavedChanges: true }],
    ['no_recipients', { recipients: 0 }],
    ['not_permitted', { can: { sendInvites: { because: 'Only managers send invites.' } } }],
    ['sender_missing', { settings: settings({ sender: { name: 'Lumen', email: '' } }) }],
    ['subject_empty', { content: { ...defaultInvite('en'), subject: [] } }],
  ])('blocks with %s', (code, context) => {
    expect(codes(context)).toEqual({ blockers: [code], warnings: [] });
  });

  it('says why somebody may not send', () => {
    const { blockers } = sendReadiness({ ...ready, can: { sendInvites: { because: 'Only managers send invites.' } } });
    expect(blockers[0]?.message).toContain('Only managers send invites.');
  });

  it('warns of a missing logo and a test that was not sent, and blocks where the host wants it', () => {
    const bare = { settings: { activationEmailEnabled: true, practice: withoutLogo() }, testSent: false };
    expect(codes(bare)).toEqual({ blockers: [], warnings: ['logo_missing', 'test_not_sent'] });
    expect(codes({ ...bare, policy: { requireLogo: true } })).toEqual({
      blockers: ['logo_missing'],
      warnings: ['test_not_sent'],
    });
    expect(codes({ ...bare, policy: { warningsThatBlock: ['logo_missing', 'test_not_sent'] } }).warnings).toEqual([]);
  });

  it.each(['data:image/png;base64,AAAA', 'https://lumen.example/logo.svg', 'http://lumen.example/logo.png'])(
    'takes a logo that mail clients do not show for none: %s',
    (url) => {
      expect(codes({ settings: settings({ logo: { url, width: 10, height: 10 } }) }).warnings).toEqual([
        'logo_missing',
      ]);
    },
  );

  it('names every code once in a message that ends a sentence', () => {
    const { blockers, warnings } = sendReadiness({
      ...ready,
      settings: { activationEmailEnabled: false, practice: { ...withoutLogo(), accent: '#ffee00' } },
      content: { version: 1, subject: [], preheader: [], body: [] },
      recipients: 0,
      unsavedChanges: true,
      testSent: false,
    });
    for (const { message } of [...blockers, ...warnings]) expect(message).toMatch(/[.?]$/);
    expect(blockers.map(({ code }) => code)).toEqual([
      'activation_email_disabled',
      'unsaved_changes',
      'no_recipients',
      'subject_empty',
      'activation_link_missing',
    ]);
    expect(warnings.map(({ code }) => code)).toEqual(['logo_missing', 'test_not_sent', 'contrast_low']);
  });
});
