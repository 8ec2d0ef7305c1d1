import { fullViewer, PortalAccessError, type Permission, type Viewer } from '@patient-portal-access/core';
import type { BackendViewer } from '../portal-backend.ts';

export function viewerOf({ id, email, can }: BackendViewer): Viewer {
  const full = fullViewer({ id, email });
  return { ...full, can: { ...full.can, ...can } };
}

/** Rejects what the viewer may not do. */
export function refuseUnless(viewer: Viewer, may: Permission | undefined): void {
  const permission = may === undefined ? true : viewer.can[may];
  if (permission !== true) throw new PortalAccessError('forbidden', `You may not do this: ${permission.because}`);
}
