import { useState } from 'react';

/** Keeps the first of equal values, so that an object written inline by the host re-renders nothing. */
export function useStable<T>(value: T): T {
  const [kept, keep] = useState(value);
  if (kept === value || isEqual(kept, value)) return kept;
  keep(value);
  return value;
}

/** Deep equality of plain objects and arrays; everything else by identity. */
function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!isPlain(a) || !isPlain(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => key in b && isEqual(a[key], b[key]));
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === Array.prototype;
}
