import { lazy, Suspense } from 'react';
import { AppointmentsPage } from './pages/appointments-page.tsx';
import { BookingPage } from './pages/booking-page.tsx';
import { BusinessSettingsPage } from './pages/business-settings-page.tsx';
import { ConfigurationPage, OtherSettingsPage } from './pages/configuration-pages.tsx';
import { PatientsPage } from './pages/patients-page.tsx';
import { Link, useLocation } from './router.tsx';
import { Shell } from './shell.tsx';

const PortalAccessPage = lazy(async () => ({
  default: (await import('./pages/portal-access-page.tsx')).PortalAccessPage,
}));

export function App() {
  const { pathname } = useLocation();
  if (pathname === '/book') return <BookingPage />;
  return (
    <Shell>
      <Suspense fallback={<p className="page">Loading…</p>}>
        <Page path={pathname} />
      </Suspense>
    </Shell>
  );
}

function Page({ path }: { path: string }) {
  switch (path) {
    case '/':
    case '/appointments':
      return <AppointmentsPage />;
    case '/patients':
      return <PatientsPage />;
    case '/configuration':
      return <ConfigurationPage />;
    case '/configuration/business':
      return <BusinessSettingsPage />;
    case '/configuration/other':
      return <OtherSettingsPage />;
    case '/portal-access':
      return <PortalAccessPage />;
    default:
      return (
        <div className="page">
          <h1>There is no such page</h1>
          <p>
            <Link href="/appointments">Go to Appointments</Link>
          </p>
        </div>
      );
  }
}
