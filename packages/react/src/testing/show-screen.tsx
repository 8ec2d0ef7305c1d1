import type { MemoryPatient } from '@patient-portal-access/adapters/memory';
import type { PortalAccessAdapter } from '@patient-portal-access/core';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { PatientPortalAccess } from '../page/patient-portal-access.tsx';
import { PortalAccessProvider, type PortalAccessProviderProps } from '../provider/portal-access-provider.tsx';
import '../styles.css';

/** Puts something on the page until the test ends or `leave` is called. */
export function show(children: ReactNode): { leave: () => void } {
  const host = document.createElement('div');
  document.body.append(host);
  const root = createRoot(host);
  root.render(<StrictMode>{children}</StrictMode>);
  const leave = () => {
    root.unmount();
    host.remove();
  };
  onTestFinished(() => {
    leave();
    sessionStorage.clear();
  });
  return { leave };
}

type Options = Omit<PortalAccessProviderProps, 'adapter' | 'children'>;

/** The whole page over this practice. */
export function showScreen(adapter: PortalAccessAdapter, options: Options = {}) {
  return show(<PatientPortalAccess adapter={adapter} {...options} />);
}

/** One part over this practice. */
export function showPart(adapter: PortalAccessAdapter, part: ReactNode, options: Options = {}) {
  return show(
    <PortalAccessProvider adapter={adapter} {...options}>
      {part}
    </PortalAccessProvider>,
  );
}

/** The screen by its names. */
export const screen = {
  total: page.getByRole('group', { name: 'Total number of patients' }),
  active: page.getByRole('group', { name: 'Patient portal is active' }),
  inactive: page.getByRole('group', { name: 'Patient portal is inactive' }),
  activationEmail: page.getByRole('switch', { name: 'Activation Email Enabled' }),
  subject: page.getByRole('textbox', { name: 'Subject' }),
  content: page.getByRole('textbox', { name: 'Email content' }),
  save: page.getByRole('button', { name: 'Save', exact: true }),
  discard: page.getByRole('button', { name: 'Discard' }),
  preview: page.getByRole('button', { name: 'Preview Email Template' }),
  activateNow: page.getByRole('button', { name: 'Activate Now' }),
  confirm: page.getByRole('alertdialog', { name: 'Send invites' }),
  cancel: page.getByRole('alertdialog', { name: 'Send invites' }).getByRole('button', { name: 'Cancel' }),
  send: (patients: string) => page.getByRole('button', { name: `Send to ${patients}` }),
};

/** A small practice: two active, three inactive who can be emailed, one without an address. */
export const patients: MemoryPatient[] = [
  { id: 'ada', firstName: 'Ada', lastName: 'Stone', email: 'ada@mail.example', birthDate: '1980-04-02', active: true },
  { id: 'ben', firstName: 'Ben', lastName: 'Okafor', email: 'ben@mail.example', birthDate: '1975-09-12', active: true },
  { id: 'cleo', firstName: 'Cleo', lastName: 'Marsh', email: 'cleo@mail.example', birthDate: '1990-01-20' },
  { id: 'dan', firstName: 'Dan', lastName: 'Ito', email: 'dan@mail.example', birthDate: '1988-12-01' },
  { id: 'eve', firstName: 'Eve', lastName: 'Lund', email: 'eve@mail.example', birthDate: '1969-06-30' },
  { id: 'flo', firstName: 'Flo', lastName: 'Reyes', birthDate: '1992-03-03' },
];

const logo = { url: 'https://lumen.example/logo.png', width: 120, height: 40, alt: 'Lumen Aesthetics' };
export const practice = { logo };
