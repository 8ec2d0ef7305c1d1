import { createMemoryAdapter } from '@patient-portal-access/adapters/memory';
import { type PortalAccessAdapter, PortalAccessError } from '@patient-portal-access/core';
import { createRoot } from 'react-dom/client';
import { expect, it, onTestFinished, vi } from 'vitest';
import { patients, screen } from '../testing/show-screen.tsx';
import { PatientPortalAccess } from './patient-portal-access.tsx';

const seed = { patients };
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Mounts the page outside of StrictMode, and tells what the figures' place showed, in order and each once. */
function watchFigures(adapter: PortalAccessAdapter): string[] {
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  const seen: string[] = [];
  const look = () => {
    const value = host.querySelector('[data-slot="figure-value"]');
    const now = value
      ? value.textContent || 'placeholder'
      : host.querySelector('[data-slot="page-to-come"]')
        ? 'room'
        : 'nothing';
    if (seen.at(-1) !== now) seen.push(now);
  };
  const watch = new MutationObserver(look);
  watch.observe(host, { subtree: true, childList: true, characterData: true });
  onTestFinished(() => (watch.disconnect(), root.unmount(), host.remove()));
  root.render(<PatientPortalAccess adapter={adapter} />);
  return seen;
}

it('appears with the figures of a quick backend in it, and no placeholder flashes', async () => {
  const seen = watchFigures(createMemoryAdapter(seed));
  await expect.element(screen.total).toMatchTextContent(/6/);
  expect(seen).toEqual(['room', '6']);
});

it('appears without the figures where they take longer, and shows them when they come', async () => {
  const adapter = createMemoryAdapter(seed);
  const getStats = async () => (await wait(400), adapter.getStats());
  const seen = watchFigures({ ...adapter, getStats });
  await expect.element(screen.content).toBeVisible();
  await expect.element(screen.total).toMatchTextContent(/6/);
  expect(seen).toEqual(['room', 'placeholder', '6']);
});

it('asks for the figures once, and anew where the first try fails', async () => {
  const adapter = createMemoryAdapter(seed);
  const getStats = vi.fn<typeof adapter.getStats>(adapter.getStats);
  getStats.mockRejectedValueOnce(new PortalAccessError('unavailable', 'Not now.'));
  watchFigures({ ...adapter, getStats });
  expect(getStats).not.toHaveBeenCalled();
  await expect.element(screen.total, { timeout: 3_000 }).toMatchTextContent(/6/);
  expect(getStats).toHaveBeenCalledTimes(2);
});

it('stands a first question that throws', async () => {
  const adapter = createMemoryAdapter(seed);
  const getStats = vi.fn<typeof adapter.getStats>(adapter.getStats);
  getStats.mockImplementationOnce(() => {
    throw new PortalAccessError('unavailable', 'Not now.');
  });
  watchFigures({ ...adapter, getStats });
  await expect.element(screen.total, { timeout: 3_000 }).toMatchTextContent(/6/);
});
