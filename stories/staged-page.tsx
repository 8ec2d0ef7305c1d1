import { PatientPortalAccess, type PatientPortalAccessProps } from '@patient-portal-access/react';
import { useStage } from '../.storybook/stage.tsx';

/** The whole page in the practice and the looks that the stage is set to. */
export function StagedPage(props: Partial<PatientPortalAccessProps>) {
  return <PatientPortalAccess {...useStage()} {...props} />;
}

/** In a product that has no page for patients: they stand on this one. */
export function StagedPageWithPatients() {
  const { onNavigate: _, ...settings } = useStage();
  return <PatientPortalAccess {...settings} />;
}
