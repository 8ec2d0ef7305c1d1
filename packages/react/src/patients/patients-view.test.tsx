import { createMemoryAdapter, type MemoryPatient } from '@patient-portal-access/adapters/memory';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { patients, practice, screen, showPart, showScreen } from '../testing/show-screen.tsx';
import { PatientsView } from './patients-view.tsx';

const seed = { patients, practice };
const rows = () => page.getByRole('row').elements().length - 1;

it('lists who is in which state', async () => {
  showPart(createMemoryAdapter(seed), <PatientsView />);
  await expect.element(page.getByRole('row', { name: /Ada Stone/ })).toMatchTextContent(/Active/);
  await expect
    .element(page.getByRole('row', { name: /Flo Reyes/ }))
    .toMatchTextContent(/Cannot be invited No email address/);
});

it('filters and searches', async () => {
  showPart(createMemoryAdapter(seed), <PatientsView />);
  await page.getByRole('combobox', { name: 'Show' }).selectOptions('Active');
  await expect.poll(rows).toBe(2);
  await page.getByRole('searchbox', { name: 'Search by name or email' }).fill('okafor');
  await expect.poll(rows).toBe(1);
  await page.getByRole('searchbox').fill('nobody of this name');
  await page.getByRole('button', { name: 'Clear search and filter' }).click();
  await expect.poll(rows).toBe(6);
});

it('pages there and back', async () => {
  const many: MemoryPatient[] = Array.from({ length: 60 }, (_, at) => ({ firstName: 'Pat', lastName: `No ${at}` }));
  showPart(createMemoryAdapter({ patients: many }), <PatientsView />);
  await expect.poll(rows).toBe(25);
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect.poll(rows).toBe(10);
  await expect.element(page.getByRole('button', { name: 'Next' })).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('button', { name: 'Previous' }).click();
  await expect.element(page.getByText('Page 2')).toBeVisible();
});

it('is where the figures lead when the host has no page of patients', async () => {
  showScreen(createMemoryAdapter(seed));
  await page.getByRole('button', { name: /of patients/ }).click();
  await expect.poll(rows).toBe(2);
  await expect.element(page.getByRole('combobox', { name: 'Show' })).toHaveValue('active');
});

it('shows nobody to who may not see patients', async () => {
  const can = { seePatients: { because: 'Ask the practice manager.' } };
  showPart(createMemoryAdapter({ ...seed, viewer: { can } }), <PatientsView />);
  await expect.element(page.getByText(/You may not see patients here. Ask the practice manager./)).toBeVisible();
  expect(page.getByRole('table').elements()).toEqual([]);
});

it('invites one patient, after the same question as to all', async () => {
  const adapter = createMemoryAdapter(seed, { pace: 1_000 });
  showScreen(adapter);
  await page.getByRole('button', { name: 'Invite Dan Ito' }).click();
  await expect.element(screen.confirm).toMatchTextContent(/1 patient will get this email now/);
  await expect.element(screen.cancel).toHaveFocus();
  await screen.send('1 patient').click();
  await expect.element(screen.confirm).not.toBeInTheDocument();
  adapter.controls.advance(60_000);
  expect(adapter.controls.mailed().map(({ patientId }) => patientId)).toEqual(['dan']);
});

it('offers no invite to those who have joined or cannot get one, nor while invites cannot go out', async () => {
  showScreen(createMemoryAdapter(seed));
  const invite = page.getByRole('button', { name: /^Invite / });
  await expect.poll(() => invite.elements().length).toBe(3);
  await screen.activationEmail.click();
  await expect.poll(() => invite.elements().length).toBe(0);
});

it('asks once for what was searched, not for every letter of it', async () => {
  const adapter = createMemoryAdapter(seed);
  const listPatients = vi.fn<typeof adapter.listPatients>(adapter.listPatients);
  showPart({ ...adapter, listPatients }, <PatientsView />);
  await expect.poll(rows).toBe(6);
  await page.getByRole('searchbox').click();
  await userEvent.keyboard('okafor');
  await expect.poll(rows).toBe(1);
  const searched = listPatients.mock.calls.map(([query]) => query.search).filter((search) => search !== undefined);
  expect(searched).toEqual(['okafor']);
});

it('says of whoever was invited lately from when on it is possible again', async () => {
  const adapter = createMemoryAdapter(seed, { pace: 1_000 });
  const { planId } = await adapter.planCampaign({ patientIds: ['dan'] });
  await adapter.startCampaign({ planId, idempotencyKey: 'dan' });
  adapter.controls.advance(60_000);
  showPart(adapter, <PatientsView />);
  const dan = page.getByRole('row', { name: /Dan Ito/ });
  await expect.element(dan).toMatchTextContent(/Invited again from [A-Z][a-z]{2} \d+/);
  await expect.element(dan.getByRole('button')).not.toBeInTheDocument();
});
