import type { InviteContent } from './types.ts';

/** True when both invites are the same, code unit for code unit, whatever the order of keys. */
export function contentEquals(a: InviteContent, b: InviteContent): boolean {
  return isSame(a, b);
}

/** Deep equality of JSON values. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [entries, others] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    entries.length === others.size && entries.every(([key, value]) => others.has(key) && isSame(value, others.get(key)))
  );
}
