import { createMemoryAdapter, type MemoryPatient } from '@patient-portal-access/adapters/memory';
import type { PortalAccessAdapter } from '@patient-portal-access/core';
import { expect, it, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { watchShifts } from '../testing/watch-shifts.ts';
import { practice, screen, showScreen } from '../testing/show-screen.tsx';

const MOST = 0.02;
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
const campaigns = [
  { sentAt: daysAgo(34), total: 48, joined: 18 },
  { sentAt: daysAgo(66), total: 52, joined: 15 },
];
const patients: MemoryPatient[] = Array.from({ length: 60 }, (_, at) => ({
  id: `patient-${at}`,
  firstName: at % 12 === 1 ? '' : 'Pat',
  lastName: `No ${at}`,
  birthDate: '1980-04-02',
  createdAt: daysAgo(200),
  ...(at % 3 === 0 && { active: true, activatedAt: daysAgo(at) }),
  ...(at % 10 > 0 && { email: `pat-${at}@mail.example` }),
}));

const LATEST_MS = 500;

/** Answers late, and each call at another time. */
function slow(adapter: PortalAccessAdapter): PortalAccessAdapter {
  let calls = 0;
  return new Proxy(adapter, {
    get(target, name, receiver) {
      const method: unknown = Reflect.get(target, name, receiver);
      if (typeof method !== 'function' || name === 'watchCampaign') return method;
      return async (...args: unknown[]) => {
        calls += 1;
        const late = ((calls * 7) % 10) * (LATEST_MS / 10);
        await new Promise((resolve) => setTimeout(resolve, late));
        return method.apply(target, args) as unknown;
      };
    },
  });
}

async function showEverything(adapter: PortalAccessAdapter, width: number) {
  await page.viewport(width, 900);
  onTestFinished(() => page.viewport(1200, 900));
  showScreen(adapter);
  await expect.element(screen.content).toBeInTheDocument();
  await expect.element(screen.total).toMatchTextContent(/60/);
  await expect.element(page.getByText('Email is ready')).toBeInTheDocument();
  await expect.element(page.getByText(/have Patient First Name/)).toBeInTheDocument();
  await expect.element(page.getByText('Active patients, last 90 days')).toBeInTheDocument();
  await expect.element(page.getByRole('row', { name: /Pat No 0/ })).toBeInTheDocument();
}

it.for([1200, 800, 375])('moves nothing between loading and ready, %i px wide', async (width) => {
  const shifts = watchShifts();
  await showEverything(slow(createMemoryAdapter({ patients, practice, campaigns })), width);
  expect(await shifts()).toBeLessThanOrEqual(MOST);
});

it.for([1200, 375])('moves nothing when figures change, %i px wide', async (width) => {
  const adapter = createMemoryAdapter({ patients, practice, campaigns });
  await showEverything(adapter, width);
  const shifts = watchShifts();
  for (let at = 0; at < 1_400; at++) adapter.controls.addPatient({ firstName: 'New', lastName: `No ${at}` });
  adapter.controls.activate('patient-1');
  dispatchEvent(new Event('visibilitychange'));
  await expect.element(screen.total).toMatchTextContent(/1,460/);
  expect(await shifts()).toBeLessThanOrEqual(MOST);
});

it('sees it when something does move', async () => {
  await showEverything(createMemoryAdapter({ patients, practice, campaigns }), 1200);
  const shifts = watchShifts();
  const pushing = document.createElement('div');
  pushing.style.blockSize = '200px';
  document.querySelector('[data-slot="page-header"]')?.before(pushing);
  await expect.poll(shifts).toBeGreaterThan(MOST);
});
