import { createMemoryAdapter } from '@patient-portal-access/adapters/memory';
import { PatientPortalAccess } from '@patient-portal-access/react';
import { useActivationEmail } from '@patient-portal-access/react/headless';
import '@patient-portal-access/react/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

const adapter = createMemoryAdapter({
  patients: [
    { firstName: 'Ada', lastName: 'Stone', email: 'ada@mail.example', birthDate: '1980-04-02', active: true },
    { firstName: 'Cleo', lastName: 'Marsh', email: 'cleo@mail.example', birthDate: '1990-01-20' },
    { firstName: 'Dan', lastName: 'Ito', email: 'dan@mail.example', birthDate: '1988-12-01' },
  ],
});

/** The hooks work in a part of the host's own. */
function OwnFooter() {
  const { enabled, state } = useActivationEmail();
  return <p>{state === 'ready' ? `The switch is ${enabled ? 'on' : 'off'}.` : '…'}</p>;
}

createRoot(document.querySelector('#app') ?? document.body).render(
  <StrictMode>
    <PatientPortalAccess adapter={adapter} nonce="of-this-page" slots={{ statsFooter: <OwnFooter /> }} />
  </StrictMode>,
);
