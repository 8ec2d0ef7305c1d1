import { defaultInvite, type Block, type InviteContent } from '@patient-portal-access/core';

const withBody = (body: (blocks: Block[]) => Block[]): InviteContent => {
  const invite = defaultInvite('en');
  return { ...invite, body: body(invite.body) };
};

/** Somebody typed the brackets by hand, and got one wrong. */
export const damagedInvite = (): InviteContent =>
  withBody((blocks) => [
    { type: 'paragraph', children: [{ type: 'text', text: 'Welcome to [Busines Name], we are glad to have you.' }] },
    ...blocks,
  ]);

/** Somebody deleted the button. */
export const inviteWithoutLink = (): InviteContent =>
  withBody((blocks) => blocks.filter(({ type }) => type !== 'button'));

/** Words that do not break where one would like them to. */
export const longWordedInvite = (): InviteContent => {
  const invite = defaultInvite('de');
  const heading: Block = {
    type: 'heading',
    level: 2,
    children: [{ type: 'text', text: 'Patientenportalzugangsbestätigungsbenachrichtigung' }],
  };
  return { ...invite, body: [heading, ...invite.body] };
};
