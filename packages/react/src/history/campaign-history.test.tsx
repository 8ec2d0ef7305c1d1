import { createMemoryAdapter } from '@patient-portal-access/adapters/memory';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { patients, practice, showScreen } from '../testing/show-screen.tsx';

const seed = { patients, practice };
const history = page.getByRole('region', { name: 'History' });

it('lists a send as soon as it has ended', async () => {
  const adapter = createMemoryAdapter(seed, { pace: 2 });
  const { planId } = await adapter.planCampaign({});
  await adapter.startCampaign({ planId, idempotencyKey: 'one', undoSeconds: 0 });
  showScreen(adapter);
  await expect.element(history).toMatchTextContent(/Nothing has been sent yet/);
  await expect.element(page.getByRole('heading', { name: '3 invites sent' })).toBeVisible();
  await expect.element(history, { timeout: 1_000 }).toMatchTextContent(/0 of 3 joined/);
});

it('lists a send that ended before anybody looked', async () => {
  const adapter = createMemoryAdapter(seed, { pace: 2 });
  const { planId } = await adapter.planCampaign({});
  await adapter.startCampaign({ planId, idempotencyKey: 'one', undoSeconds: 0 });
  let seen = false;
  const getCampaign: typeof adapter.getCampaign = async (...asked) => {
    const campaign = await adapter.getCampaign(...asked);
    if (!seen) adapter.controls.advance(60_000);
    seen = true;
    return campaign;
  };
  showScreen({ ...adapter, getCampaign });
  await expect.element(page.getByRole('heading', { name: '3 invites sent' })).toBeVisible();
  await expect.element(history, { timeout: 1_000 }).toMatchTextContent(/0 of 3 joined/);
});

it('shows ten sends, and ten more at a press', async () => {
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
  const campaigns = Array.from({ length: 23 }, (_, at) => ({ sentAt: daysAgo(at + 1), total: 40, joined: at }));
  showScreen(createMemoryAdapter({ ...seed, campaigns }));
  const more = history.getByRole('button', { name: 'Show more' });
  const shown = () => history.getByRole('listitem').elements().length;
  await expect.poll(shown).toBe(10);
  await more.click();
  await expect.poll(shown).toBe(20);
  await more.click();
  await expect.poll(shown).toBe(23);
  await expect.element(more).not.toBeInTheDocument();
  await expect.element(history).toMatchTextContent(/22 of 40 joined/);
});
