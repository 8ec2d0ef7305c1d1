import { type MemoryAdapter, type MemoryPatient } from '@patient-portal-access/adapters/memory';
import { PatientPortalAccess, type PatientPortalAccessProps } from '@patient-portal-access/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import '@patient-portal-access/react/styles.css';

/** The whole page over this practice, until the test ends. */
export function openScreen(adapter: MemoryAdapter, options: Partial<PatientPortalAccessProps> = {}): HTMLElement {
  const host = document.body.appendChild(document.createElement('main'));
  const root = createRoot(host);
  root.render(
    <StrictMode>
      <PatientPortalAccess adapter={adapter} {...options} />
    </StrictMode>,
  );
  onTestFinished(() => {
    root.unmount();
    host.remove();
    sessionStorage.clear();
  });
  return host;
}

/** The screen by its names. */
export const screen = {
  activation: page.getByRole('switch', { name: 'Activation Email Enabled' }),
  subject: page.getByRole('textbox', { name: 'Subject' }),
  content: page.getByRole('textbox', { name: 'Email content' }),
  toolbar: page.getByRole('toolbar', { name: 'Formatting' }),
  tool: (name: string) => page.getByRole('toolbar').getByRole('button', { name, exact: true }),
  save: page.getByRole('button', { name: 'Save', exact: true }),
  preview: page.getByRole('button', { name: 'Preview Email Template' }),
  activateNow: page.getByRole('button', { name: 'Activate Now' }),
  confirm: page.getByRole('alertdialog', { name: 'Send invites' }),
  progress: page.getByRole('region', { name: 'Sending', exact: true }),
};

export const press = (keys: string) => userEvent.keyboard(keys);

/** Tab, again and again, as somebody without a mouse does, until this has the focus. */
export async function tabTo(target: Locator, key: '{Tab}' | '{Shift>}{Tab}{/Shift}' = '{Tab}') {
  await expect.element(target).toBeVisible();
  for (let times = 0; times < 60; times++) {
    if (document.activeElement === target.element()) return;
    await press(key);
  }
  await expect.element(target).toHaveFocus();
}

export const backTo = (target: Locator) => tabTo(target, '{Shift>}{Tab}{/Shift}');

/** So many patients whose portal is inactive and who can be mailed. */
export function inactivePatients(count: number): MemoryPatient[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `patient-${at}`,
    firstName: 'Grace',
    lastName: `Okafor ${at}`,
    email: `patient.${at}@mail.example`,
    birthDate: '1980-01-01',
  }));
}

export const practice = {
  logo: { url: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=', width: 120, height: 40, alt: 'Lumen Aesthetics' },
};
