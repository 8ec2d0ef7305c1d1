import { describe, expect, it } from 'vitest';
import { defaultInvite } from './default-invite.ts';
import { migrateInvite } from './migrate-invite.ts';
import { parseInviteContent } from './parse-invite-content.ts';

describe('content of another version', () => {
  const steps = {
    1: (older: object) => ({ ...older, preview: 'new' }),
    2: (older: object) => ({ ...older, preview: undefined, footer: [] }),
  };

  it('is brought up step by step', () => {
    expect(migrateInvite({ version: 1, body: [] }, { to: 3, steps })).toEqual({ version: 3, body: [], footer: [] });
    expect(migrateInvite({ version: 2, body: [] }, { to: 3, steps })).toEqual({ version: 3, body: [], footer: [] });
  });

  it.each([null, 7, [], {}, { version: '1' }, { version: 0 }, { version: 1.5 }, { version: 1e9 }, { version: -1 }])(
    'is left to the schema when its version makes no sense: %j',
    (input) => expect(migrateInvite(input, { to: 3, steps })).toBe(input),
  );

  it('is left as it is when it is of the present version', () => {
    const content = defaultInvite('en');
    expect(migrateInvite(content)).toBe(content);
  });

  it('is refused, with what to do, when a later release wrote it', () => {
    expect(() => parseInviteContent({ ...defaultInvite('en'), version: 2 })).toThrow(/later release/);
  });
});
