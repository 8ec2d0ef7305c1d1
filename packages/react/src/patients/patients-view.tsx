import type { PatientQuery } from '@patient-portal-access/core';
import type { ComponentPropsWithoutRef } from 'react';
import { usePortalAccess } from '../provider/portal-access-context.ts';
import { Root } from '../provider/root.tsx';
import { useViewer } from '../provider/use-viewer.ts';
import { Later } from '../ui/later.tsx';
import { createPart } from '../ui/part.ts';

export interface PatientsViewProps extends ComponentPropsWithoutRef<'section'> {
  /** What is shown at first. */
  initialStatus?: PatientQuery['status'];
}

const patientsList = createPart(async () => (await import('./patients-list.tsx')).PatientsList);

/** Who is in which state: filter, search, page through. Nothing where the backend keeps no such list. */
export function PatientsView(props: PatientsViewProps) {
  return <PatientsCard {...props} />;
}

/** The same, on the page: `focused` where somebody asked for it. */
export function PatientsCard(props: PatientsViewProps & { focused?: boolean }) {
  const { labels } = usePortalAccess();
  const { viewer, supports } = useViewer();
  if (viewer && !supports('listPatients')) return null;
  return (
    <Root>
      <Later part={patientsList} give={props}>
        {(meanwhile) => (
          <section data-slot="patients-view" data-card aria-label={labels.patients.title}>
            {meanwhile}
          </section>
        )}
      </Later>
    </Root>
  );
}
