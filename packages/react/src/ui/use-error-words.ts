import { isPortalAccessError } from '@patient-portal-access/core';
import { useCallback } from 'react';
import { usePortalAccess } from '../provider/portal-access-context.ts';

/** Says an error in the screen's language; where it has no words for it, in those the error came with. */
export function useErrorWords(): (error: unknown) => string {
  const { errors } = usePortalAccess().labels;
  return useCallback(
    (error) => {
      const code = isPortalAccessError(error) ? error.code : 'internal';
      const own = errors[code];
      if (own !== undefined) return own;
      return error instanceof Error ? error.message : '';
    },
    [errors],
  );
}
