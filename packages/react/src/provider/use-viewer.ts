import type { Feature, Permission, Viewer } from '@patient-portal-access/core';
import { useQuery } from '@tanstack/react-query';
import { usePortalAccess } from './portal-access-context.ts';

export interface ViewerRights {
  viewer?: Viewer;
  supports: (feature: Feature) => boolean;
  may: (permission: Permission) => boolean;
  /** Why not, in the backend's words; absent while permitted or not yet known. */
  because: (permission: Permission) => string | undefined;
  /** Why nobody knows what they may do. */
  error?: unknown;
}

/** Who looks at the screen, what the backend offers, and what it lets them do. Nothing is permitted until it is known. */
export function useViewer(): ViewerRights {
  const { session, labels } = usePortalAccess();
  const { data: viewer, error } = useQuery(session.queries.viewer, session.client);
  const unknown = !viewer && error !== null;
  return {
    ...(viewer && { viewer }),
    supports: (feature) => viewer?.supports.includes(feature) ?? false,
    may: (permission) => viewer?.can[permission] === true,
    because: (permission) => {
      if (unknown) return labels.page.rightsUnknown;
      const can = viewer?.can[permission];
      return can === undefined || can === true ? undefined : can.because;
    },
    ...(unknown && { error }),
  };
}
