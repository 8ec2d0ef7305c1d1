import { createHash, createHmac } from 'node:crypto';
import { PortalAccessError, safeUrl } from '@patient-portal-access/core';

/** Makes the addresses that mails carry. The database holds only hashes of their tokens. */
export interface Links {
  /** The same whenever it is asked for: a retry carries the same link. */
  tokenOf(link: { id: string; practiceId: string; patientId: string }): string;
  hashOf(token: string): string;
  /** Six digits that are mailed where there is no date of birth to ask for; others for each `expiresAt`. */
  codeOf(link: { id: string; expiresAt: Date }): string;
  /** Where a new link is asked for. */
  newLink: string;
  activate(token: string): string;
  decline(token: string): string;
  optOut(token: string): string;
  register(token: string): string;
}

/** What previews and tests carry instead of a token. */
export const DEAD_TOKEN = 'example';

/** Links of `<baseUrl>/activate`, signed with the key. */
export function createLinks({ baseUrl, linkKey }: { baseUrl: string; linkKey: string }): Links {
  const root = `${checkedUrl(baseUrl)}/activate`;
  if (linkKey.length < 32)
    throw new PortalAccessError(
      'invalid',
      'linkKey must be a secret of 32 characters or more: whoever knows it can make activation links.',
    );
  return {
    tokenOf: ({ id, practiceId, patientId }) =>
      createHmac('sha256', linkKey)
        .update(JSON.stringify([practiceId, patientId, id]))
        .digest('base64url'),
    codeOf: ({ id, expiresAt }) => {
      const mac = createHmac('sha256', linkKey)
        .update(JSON.stringify(['code', id, expiresAt.getTime()]))
        .digest();
      return String(mac.readUInt32BE(0) % 1_000_000).padStart(6, '0');
    },
    hashOf: (token) => createHash('sha256').update(token).digest('base64url'),
    newLink: `${root}/new-link`,
    activate: (token) => `${root}/${token}`,
    decline: (token) => `${root}/decline/${token}`,
    optOut: (token) => `${root}/opt-out/${token}`,
    register: (token) => `${root}/register/${token}`,
  };
}

function checkedUrl(baseUrl: string): string {
  const url = safeUrl(baseUrl);
  if (url !== undefined && !/[?#]/.test(url)) return url.replace(/\/+$/, '');
  throw new PortalAccessError(
    'invalid',
    'baseUrl must be the https address (or http on localhost) under which patients reach activationHandler, without a query.',
    { fields: { baseUrl: 'is no https address' } },
  );
}
