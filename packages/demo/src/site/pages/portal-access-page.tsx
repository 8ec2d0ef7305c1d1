import { createHttpAdapter } from '@patient-portal-access/adapters/http';
import { PatientPortalAccess } from '@patient-portal-access/react';
import '@patient-portal-access/react/styles.css';
import { Breadcrumbs } from '../breadcrumbs.tsx';
import { navigate } from '../router.tsx';
import { useView } from '../view.ts';

const adapter = createHttpAdapter({ baseUrl: '/api/portal-access' });

type Props = Parameters<typeof PatientPortalAccess>[0];
type Destination = Parameters<NonNullable<Props['onNavigate']>>[0];

function follow({ to, filter }: Destination) {
  if (to === 'patients') navigate(filter ? `/patients?status=${filter}` : '/patients');
  else if (to === 'logo-setup') navigate('/configuration/business#logo');
  else navigate('/book');
}

/** Patient Portal Access as any host embeds it: an adapter, the host's colours, and where its links lead. */
export function PortalAccessPage() {
  const { theme, direction } = useView();
  return (
    <>
      <Breadcrumbs
        trail={[
          ['/configuration', 'Smart Configuration'],
          ['/configuration/other', 'Other Settings'],
        ]}
      />
      <PatientPortalAccess
        adapter={adapter}
        appearance={{ colorScheme: theme === 'system' ? 'auto' : theme }}
        dir={direction}
        onNavigate={follow}
      />
    </>
  );
}
