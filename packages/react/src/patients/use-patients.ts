import type { PatientQuery, PatientRow } from '@patient-portal-access/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { refetchFailed } from '../provider/query-client.ts';
import { useViewer } from '../provider/use-viewer.ts';

export interface PatientsView {
  state: 'unsupported' | 'not_permitted' | 'loading' | 'ready' | 'failed';
  patients: PatientRow[];
  /** Counted from 1. */
  page: number;
  next?: () => void;
  previous?: () => void;
  /** Another page or search is on its way; what is shown is the one before. */
  changing: boolean;
  because?: string;
  error?: unknown;
  reload: () => void;
}

/** Patients by state and search, a page at a time. */
export function usePatients(query: PatientQuery): PatientsView {
  const { client, queries } = usePortalAccess().session;
  const { viewer, supports, may, because, error: viewerError } = useViewer();
  const [walk, setWalk] = useState<{ of: string; cursors: (string | undefined)[] }>({ of: '', cursors: [undefined] });
  const of = JSON.stringify(query);
  const cursors = walk.of === of ? walk.cursors : [undefined];
  const offered = supports('listPatients') && may('seePatients');
  const list = useQuery({ ...queries.patients(query, cursors.at(-1)), enabled: offered }, client);
  const { data, isPlaceholderData } = list;
  const error = viewerError ?? list.error;
  const next = data?.next;
  const reason = because('seePatients');
  return {
    state: stateOf(),
    patients: data?.items ?? [],
    page: cursors.length,
    ...(next !== undefined && !isPlaceholderData && { next: () => setWalk({ of, cursors: [...cursors, next] }) }),
    ...(cursors.length > 1 && { previous: () => setWalk({ of, cursors: cursors.slice(0, -1) }) }),
    changing: isPlaceholderData,
    ...(reason !== undefined && { because: reason }),
    ...(error !== null && { error }),
    reload: () => refetchFailed(client),
  };

  function stateOf(): PatientsView['state'] {
    if (viewer && !supports('listPatients')) return 'unsupported';
    if (viewer && !may('seePatients')) return 'not_permitted';
    return data ? 'ready' : error === null ? 'loading' : 'failed';
  }
}
