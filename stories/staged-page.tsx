import { PatientPortalAccess, type PatientPortalAccessProps } from '@patient-portal-access/react';
import { useStage } from '../.storybook/stage.tsx';

/** The whole page in the practice and the looks that the stage is set to. */
export function StagedPage(props: Partial<PatientPortalAccessProps>) {
  return <PatientPortalAccess {...useStage()} {...props} />;
}
