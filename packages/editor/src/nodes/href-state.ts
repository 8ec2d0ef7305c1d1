import type { Href } from '@patient-portal-access/core';
import { createState } from 'lexical';
import { parseHref, sameHref } from '../mapping/href.ts';

/** Where a link or a button leads. */
export const hrefState = /* @__PURE__ */ createState('href', {
  parse: (value): Href => parseHref(value) ?? { url: '' },
  isEqual: sameHref,
});
