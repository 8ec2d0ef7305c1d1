import { PatientsCard } from '../patients/patients-view.tsx';
import { useShownPatients } from '../patients/use-shown-patients.ts';

/** The patients on the page itself, where the host has no page of its own for them. */
export function OnPagePatients() {
  const { show, status, times } = useShownPatients();
  if (!show) return null;
  return <PatientsCard key={times} focused={times > 0} {...(status && { initialStatus: status })} />;
}
