import { PortalAccessError, type PageRequest } from '@patient-portal-access/core';

const MOST = 200;
const USUAL = 50;

/** How many rows a page has. */
export const limitOf = ({ limit = USUAL }: PageRequest): number => Math.max(1, Math.min(limit, MOST));

/** The cursor names nothing of this list. */
export function noSuchPage(): never {
  throw new PortalAccessError('invalid', 'This page of the list is gone. Start again from the first page.', {
    fields: { after: 'is not a cursor of this list' },
  });
}
