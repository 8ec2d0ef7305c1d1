import { PortalAccessError, type Page, type PageRequest } from '@patient-portal-access/core';

const MOST = 200;
const USUAL = 50;

/** The part of a list after the element that the cursor names. */
export function pageOf<T>(
  list: readonly T[],
  { after, limit = USUAL }: PageRequest,
  idOf: (element: T) => string,
): Page<T> {
  const start = after === undefined ? 0 : list.findIndex((element) => idOf(element) === after) + 1;
  if (after !== undefined && start === 0)
    throw new PortalAccessError('invalid', 'This page of the list is gone. Start again from the first page.', {
      fields: { after: 'is not a cursor of this list' },
    });
  const items = list.slice(start, start + Math.min(limit, MOST));
  const last = items.at(-1);
  return { items, ...(last && start + items.length < list.length ? { next: idOf(last) } : {}) };
}
