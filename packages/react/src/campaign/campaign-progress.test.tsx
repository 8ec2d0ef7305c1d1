import { createMemoryAdapter, type MemoryAdapter } from '@patient-portal-access/adapters/memory';
import { PortalAccessError } from '@patient-portal-access/core';
import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { patients, practice, screen, show, showScreen } from '../testing/show-screen.tsx';
import type { PortalAccessEvent } from '../provider/events.ts';
import { PortalAccessProvider } from '../provider/portal-access-provider.tsx';
import { CampaignProgress } from './campaign-progress.tsx';

const seed = { patients, practice };
const heading = (name: string | RegExp) => page.getByRole('heading', { name });
const status = page.getByRole('status').first();

async function startSend(adapter: MemoryAdapter, undoSeconds = 0) {
  const { planId } = await adapter.planCampaign({});
  return adapter.startCampaign({ planId, idempotencyKey: planId, undoSeconds });
}

it('counts down the undo window, and Undo takes the send back before any mail goes out', async () => {
  const adapter = createMemoryAdapter(seed);
  showScreen(adapter);
  await screen.activateNow.click();
  await screen.send('3 patients').click();
  await expect.element(heading(/Sending in \d+ seconds/)).toBeVisible();
  await page.getByRole('region', { name: 'Sending' }).getByRole('button', { name: 'Undo' }).click();
  await expect.element(heading('Undone. No invite was sent.')).toBeVisible();
  adapter.controls.advance(3_600_000);
  expect(adapter.controls.mailed()).toEqual([]);
});

it('shows a send that was under way before the page was opened', async () => {
  const adapter = createMemoryAdapter(seed, { pace: 0.01 });
  await startSend(adapter);
  showScreen(adapter);
  await expect.element(heading('Sending invites')).toBeVisible();
  await expect
    .element(page.getByRole('progressbar', { name: 'Sending invites' }))
    .toHaveAttribute('aria-valuemax', '3');
});

it('pauses, resumes and stops', async () => {
  const adapter = createMemoryAdapter(seed, { pace: 0.01 });
  await startSend(adapter);
  showScreen(adapter);
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect.element(heading('Sending is paused')).toBeVisible();
  await expect.element(screen.activateNow).toHaveAccessibleDescription('Sending is paused. Resume or stop it first.');
  await page.getByRole('button', { name: 'Resume' }).click();
  await expect.element(heading('Sending invites')).toBeVisible();
  await page.getByRole('button', { name: 'Stop sending' }).click();
  const question = page.getByRole('alertdialog', { name: 'Stop sending?' });
  await expect.element(question).toMatchTextContent(/patients will not be mailed/);
  await expect.element(question.getByRole('button', { name: 'Keep sending' })).toHaveFocus();
  await question.getByRole('button', { name: 'Stop sending' }).click();
  await expect.element(heading(/Undone|Stopped/)).toBeVisible();
});

it('says why it paused by itself and what to do', async () => {
  const adapter = createMemoryAdapter(seed, { pace: 1_000, outcomes: () => 'sender_down' });
  await startSend(adapter);
  adapter.controls.advance(1_000);
  showScreen(adapter);
  await expect.element(page.getByRole('alert')).toMatchTextContent(/The mail server refused our login/);
  await expect.element(page.getByText(/Check the mail settings, then resume. 3 patients are waiting./)).toBeVisible();
});

it('lists what was refused by reason, and lets the doubtful ones be decided', async () => {
  const outcomes = ({ patientId }: { patientId: string }) =>
    patientId === 'cleo' ? { refused: '5.1.1' } : patientId === 'dan' ? ('unknown' as const) : ('accepted' as const);
  const adapter = createMemoryAdapter(seed, { pace: 2, outcomes });
  await startSend(adapter);
  showScreen(adapter);
  await expect.element(heading('1 of 3 invites sent')).toBeVisible();
  const outcome = page.getByRole('region', { name: 'Sending' });
  await expect.element(outcome).toMatchTextContent(/Address does not exist1/);
  await page.getByRole('button', { name: 'Show' }).click();
  await expect.element(page.getByRole('dialog', { name: 'Not sent' })).toMatchTextContent(/Cleo Marsh/);
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Decide' }).click();
  await expect.element(page.getByRole('button', { name: 'Leave them' })).toHaveFocus();
  await page.getByRole('button', { name: 'Leave them' }).click();
  await expect.element(page.getByRole('alertdialog')).not.toBeInTheDocument();
});

it('shows a finished send again after a reload as long as some of it is in doubt, unless put out of sight', async () => {
  const outcomes = ({ patientId }: { patientId: string }) => (patientId === 'dan' ? 'unknown' : 'accepted');
  const adapter = createMemoryAdapter(seed, { pace: 1_000, outcomes });
  await startSend(adapter);
  adapter.controls.advance(60_000);
  const visit = showScreen(adapter);
  await expect.element(heading('2 of 3 invites sent')).toBeVisible();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect.element(heading('2 of 3 invites sent')).not.toBeInTheDocument();
  visit.leave();

  const next = showScreen(adapter);
  await page.getByRole('button', { name: 'Decide' }).click();
  await page.getByRole('button', { name: 'Leave them' }).click();
  await expect.element(page.getByRole('button', { name: 'Decide' })).not.toBeInTheDocument();
  next.leave();

  showScreen(adapter);
  await expect.element(page.getByText(/Last sent/)).toBeVisible();
  await expect.element(heading('2 of 3 invites sent')).not.toBeInTheDocument();
});

it('tells a screen reader of start, quarters and end, not of every mail', async () => {
  const many = Array.from({ length: 400 }, (_, at) => ({
    id: `p${at}`,
    firstName: 'Pat',
    lastName: `Number ${at}`,
    email: `p${at}@mail.example`,
    birthDate: '1980-01-01',
  }));
  const adapter = createMemoryAdapter({ patients: many, practice }, { pace: 200 });
  await startSend(adapter);
  show(
    <PortalAccessProvider adapter={adapter}>
      <CampaignProgress />
    </PortalAccessProvider>,
  );
  await expect.element(heading('Sending invites')).toBeVisible();
  const said = new Set<string>();
  const listen = new MutationObserver(() => said.add(status.element().textContent ?? ''));
  listen.observe(status.element(), { childList: true, characterData: true, subtree: true });
  await expect.element(heading('400 invites sent'), { timeout: 8_000 }).toBeVisible();
  listen.disconnect();
  expect([...said].at(-1)).toBe('400 of 400 invites sent');
  expect(said.size).toBeGreaterThanOrEqual(2);
  expect(said.size).toBeLessThanOrEqual(8);
});

it('asks again and again where the backend has no stream', async () => {
  const adapter = createMemoryAdapter({ ...seed, viewer: { without: ['watchCampaign'] } }, { pace: 1 });
  await startSend(adapter);
  showScreen(adapter);
  await expect.element(heading('3 invites sent'), { timeout: 9_000 }).toBeVisible();
});

it('tells the host once that a send has ended, and nothing of what was refused', async () => {
  const adapter = createMemoryAdapter(seed, { pace: 2 });
  const onEvent = vi.fn<(event: PortalAccessEvent) => void>();
  await startSend(adapter);
  const pauseCampaign = () => Promise.reject(new PortalAccessError('unavailable', 'Down.'));
  showScreen({ ...adapter, pauseCampaign }, { onEvent });
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/That did not work/);
  await expect.element(heading('3 invites sent')).toBeVisible();
  const told = onEvent.mock.calls.map(([event]) => event).filter(({ type }) => type.startsWith('send_'));
  expect(told).toEqual([{ type: 'send_finished', campaignId: expect.any(String), accepted: 3, refused: 0 }]);
});

it('goes on showing the progress after somebody has signed in again', async () => {
  const adapter = createMemoryAdapter(seed, { pace: 0.01 });
  await startSend(adapter);
  const getCampaign = vi.fn<typeof adapter.getCampaign>(adapter.getCampaign);
  const { getViewer } = adapter;
  const withoutStream = async () => ({ ...(await getViewer()), supports: ['pauseCampaign'] });
  showScreen({ ...adapter, getCampaign, getViewer: withoutStream });
  await expect.element(heading('Sending invites')).toBeVisible();
  getCampaign.mockRejectedValue(new PortalAccessError('unauthenticated', 'Signed out.'));
  await expect.element(page.getByText(/The connection to the progress was lost/), { timeout: 4_000 }).toBeVisible();
  getCampaign.mockImplementation(adapter.getCampaign);
  adapter.controls.advance(3_600_000);
  dispatchEvent(new Event('focus'));
  await expect.element(heading('3 invites sent')).toBeVisible();
});

it('lists for each reason those who were refused for it', async () => {
  const outcomes = ({ patientId }: { patientId: string }) => ({ refused: patientId === 'dan' ? '5.2.2' : '5.1.1' });
  const adapter = createMemoryAdapter(seed, { pace: 2, outcomes });
  await startSend(adapter);
  showScreen(adapter);
  await page.getByRole('definition').filter({ hasText: /^1/ }).getByRole('button', { name: 'Show' }).click();
  const dialog = page.getByRole('dialog', { name: 'Not sent' });
  await expect.element(dialog).toMatchTextContent(/Mailbox is full.*Dan Ito/);
  expect(page.getByRole('dialog').getByRole('listitem').elements()).toHaveLength(1);
});

it('promises no more time to think again than there is, however slow the clock of this computer', async () => {
  const adapter = createMemoryAdapter(seed);
  const real = Date.now;
  const ahead = vi.spyOn(Date, 'now').mockImplementation(() => real() + 180_000);
  await startSend(adapter, 10);
  ahead.mockRestore();
  showScreen(adapter);
  await expect.element(heading(/^Sending in (10|9) seconds$/)).toBeVisible();
  await expect.element(heading(/^Sending in [5-8] seconds$/), { timeout: 4_000 }).toBeVisible();
});
