'use client';
import { createHttpAdapter } from '@patient-portal-access/adapters/http';
import { PatientPortalAccess } from '@patient-portal-access/react';

const adapter = createHttpAdapter({ baseUrl: '/api/portal-access' });

export function Screen() {
  return <PatientPortalAccess adapter={adapter} />;
}
