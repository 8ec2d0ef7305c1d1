import { createMemoryAdapter } from '@patient-portal-access/adapters/memory';
import { PortalAccessError } from '@patient-portal-access/core';
import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { patients, screen, showPart, showScreen } from '../testing/show-screen.tsx';
import { StatsPanel } from './stats-panel.tsx';

const seed = { patients };

it('shows how many patients there are, how many are active, and how many are not', async () => {
  showPart(createMemoryAdapter(seed), <StatsPanel />);
  await expect.element(screen.total).toMatchTextContent(/6/);
  await expect.element(screen.active).toMatchTextContent(/2.*33.3% of patients/);
  await expect.element(screen.inactive).toMatchTextContent(/4.*3 can be emailed, 1 have no usable address/);
});

it('takes in new figures within five seconds, without a reload', async () => {
  const adapter = createMemoryAdapter(seed);
  showPart(adapter, <StatsPanel />);
  await expect.element(screen.active).toMatchTextContent(/33.3%/);
  adapter.controls.activate('cleo');
  await expect.element(screen.active, { timeout: 5_000 }).toMatchTextContent(/50%/);
});

it('asks for new figures at once when Refresh is pressed', async () => {
  const adapter = createMemoryAdapter(seed);
  showScreen(adapter);
  await expect.element(screen.total).toMatchTextContent(/patients6/);
  adapter.controls.addPatient({ firstName: 'Gil', lastName: 'New', email: 'gil@mail.example' });
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expect.element(screen.total, { timeout: 1_000 }).toMatchTextContent(/patients7/);
});

it('leads to the patients behind each figure', async () => {
  const onNavigate = vi.fn<(destination: unknown) => void>();
  showPart(createMemoryAdapter(seed), <StatsPanel />, { onNavigate });
  await page.getByRole('button', { name: 'View patients' }).click();
  expect(onNavigate).toHaveBeenLastCalledWith({ to: 'patients' });
  await page.getByRole('button', { name: /can be emailed/ }).click();
  expect(onNavigate).toHaveBeenLastCalledWith({ to: 'patients', filter: 'inactive' });
});

it('has words of its own for a practice without patients and for one where everyone has joined', async () => {
  const empty = showPart(createMemoryAdapter({}), <StatsPanel />);
  await expect.element(screen.total).toMatchTextContent(/No patients yet/);
  empty.leave();
  showPart(createMemoryAdapter({ patients: patients.slice(0, 2) }), <StatsPanel />);
  await expect.element(screen.inactive).toMatchTextContent(/0Everyone has joined/);
});

it('keeps the last figures and says that they may be out of date when the backend fails', async () => {
  const adapter = createMemoryAdapter(seed);
  const getStats = vi.fn<typeof adapter.getStats>(adapter.getStats);
  showScreen({ ...adapter, getStats });
  await expect.element(screen.total).toMatchTextContent(/patients6/);
  getStats.mockRejectedValue(new PortalAccessError('forbidden', 'Not for you.'));
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expect.element(page.getByText('These figures may be out of date.')).toBeVisible();
  await expect.element(screen.total).toMatchTextContent(/patients6/);
});

it('offers to try again when no figures came at all', async () => {
  const adapter = createMemoryAdapter(seed);
  const getStats = vi.fn<typeof adapter.getStats>(adapter.getStats);
  getStats.mockRejectedValue(new PortalAccessError('not_found', 'No such practice.'));
  showPart({ ...adapter, getStats }, <StatsPanel />);
  await expect.element(page.getByRole('alert')).toMatchTextContent(/could not be loaded/);
  getStats.mockImplementation(adapter.getStats);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.element(screen.total).toMatchTextContent(/patients6/);
});

it('explains what counts as active to whoever points at or focuses the mark', async () => {
  showPart(createMemoryAdapter(seed), <StatsPanel />);
  const tip = page.getByRole('tooltip');
  await expect.element(tip).not.toBeInTheDocument();
  await page.getByRole('button', { name: 'What counts as active' }).hover();
  await expect.element(tip).toBeVisible();
});

it('leads a practice without patients to its booking link, where the host has such a page', async () => {
  const onNavigate = vi.fn<(destination: unknown) => void>();
  showPart(createMemoryAdapter({}), <StatsPanel />, { onNavigate });
  await page.getByRole('button', { name: 'Show your booking link' }).click();
  expect(onNavigate).toHaveBeenLastCalledWith({ to: 'booking-link' });
});
