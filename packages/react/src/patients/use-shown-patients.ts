import type { PatientQuery } from '@patient-portal-access/core';
import { skipToken, useQuery } from '@tanstack/react-query';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { useViewer } from '../provider/use-viewer.ts';

type Status = PatientQuery['status'];

interface Shown {
  status: Status;
  /** Counts the times somebody asked, so that asking again for the same resets what was searched meanwhile. */
  times: number;
}

const KEY = ['shown-patients'];
const AT_FIRST: Shown = { status: undefined, times: 0 };

/** Which patients the list on the page shows; `show` leads there, and is absent where there is no such list. */
export function useShownPatients(): Shown & { show?: (status: Status) => void } {
  const { session, navigate } = usePortalAccess();
  const { client } = session;
  const { supports, may } = useViewer();
  const { data: shown = AT_FIRST } = useQuery<Shown>({ queryKey: KEY, queryFn: skipToken, gcTime: Infinity }, client);
  const isOnPage = !navigate && supports('listPatients') && may('seePatients');
  const show = (status: Status) => {
    client.setQueryData<Shown>(KEY, { status, times: shown.times + 1 });
  };
  return { ...shown, ...(isOnPage && { show }) };
}
