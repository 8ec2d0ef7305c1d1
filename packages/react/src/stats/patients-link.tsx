import type { ReactNode } from 'react';
import { useShownPatients } from '../patients/use-shown-patients.ts';
import { useLeave } from '../template/use-leave.tsx';

/** Leads to those patients: where the host says, else further down on this page; plain words where neither is. */
export function PatientsLink({ filter, children }: { filter?: 'active' | 'inactive'; children: ReactNode }) {
  const { go, question } = useLeave();
  const { show } = useShownPatients();
  const lead = go ? () => go({ to: 'patients', ...(filter && { filter }) }) : show && (() => show(filter));
  if (!lead) return <span data-slot="figure-words">{children}</span>;
  return (
    <>
      <button type="button" data-slot="figure-link" data-look={filter ? 'meaning' : 'link'} onClick={lead}>
        {children}
      </button>
      {question}
    </>
  );
}
