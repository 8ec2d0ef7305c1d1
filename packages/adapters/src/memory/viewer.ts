import { fullViewer, PortalAccessError, type Feature, type Permission, type Viewer } from '@patient-portal-access/core';
import type { MemoryViewer } from './seed.ts';

export function viewerOf({ id, email, can, without = [] }: MemoryViewer): Viewer {
  const full = fullViewer({ id, email });
  return {
    ...full,
    supports: full.supports.filter((feature) => !without.includes(feature)),
    can: { ...full.can, ...can },
  };
}

/** Rejects what the viewer may not do, or what this backend does not offer. */
export function refuseUnless(
  viewer: Viewer,
  { may, has }: { may?: Permission | undefined; has?: Feature | undefined },
): void {
  if (has !== undefined && !viewer.supports.includes(has))
    throw new PortalAccessError('unsupported', `This backend does not offer ${has}.`);
  const permission = may === undefined ? true : viewer.can[may];
  if (permission !== true) throw new PortalAccessError('forbidden', `You may not do this: ${permission.because}`);
}
