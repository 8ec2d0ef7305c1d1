import { createHttpAdapter } from '@patient-portal-access/adapters/http';
import { PatientPortalAccess } from '@patient-portal-access/react';
import '@patient-portal-access/react/styles.css';
import { createRoot } from 'react-dom/client';

const adapter = createHttpAdapter({ baseUrl: '/api' });

globalThis.mount = (root) => createRoot(root).render(<PatientPortalAccess adapter={adapter} onNavigate={() => {}} />);
