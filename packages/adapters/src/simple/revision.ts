import { PortalAccessError } from '@patient-portal-access/core';

/** A hash of what is stored: 106 bits, against accidents and not against attackers. */
export function revisionOf(stored: unknown): string {
  const text = JSON.stringify(stored);
  return `${hash(text, 0x9e3779b9)}${hash(text, 0x85ebca6b)}`;
}

/** 53 bits by two interleaved multiplications (the cyrb53 scheme). */
function hash(text: string, seed: number): string {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36).padStart(11, '0');
}

/** Refuses what was made from an older state. */
export function refuseIfStale(revision: string, current: { revision: string }): void {
  if (revision === current.revision) return;
  throw new PortalAccessError(
    'conflict',
    'This was not saved: somebody saved a newer version since you opened it. Compare the two, then save again.',
    { current },
  );
}
