import { createMemoryAdapter } from '@patient-portal-access/adapters/memory';
import { expect, it, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { standingClock, startSend } from '@patient-portal-access/mocks';
import { inactivePatients, openScreen, practice } from './screen-in-test.tsx';

const PATIENTS = 10_000;
/** Mails a second. */
const PACE = 1_000;
/** In so many steps the send goes on: as often the screen hears of it. */
const STEPS = 20;
const LIVE = '[role=status], [role=alert], [aria-live]:not([aria-live=off])';

/** What a screen reader is told, in order: every new text of a live region. */
function listen(): string[] {
  const told: string[] = [];
  const last = new Map<Element, string>();
  const hear = () => {
    for (const region of document.querySelectorAll(LIVE)) {
      const text = region.textContent?.trim() ?? '';
      if (text !== (last.get(region) ?? '') && text !== '') told.push(text);
      last.set(region, text);
    }
  };
  const observer = new MutationObserver(hear);
  observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  onTestFinished(() => observer.disconnect());
  return told;
}

it('tells of a send of 10,000 in at most eight announcements', { timeout: 60_000 }, async () => {
  const clock = standingClock(Date.now());
  const adapter = createMemoryAdapter({ patients: inactivePatients(PATIENTS), practice }, { clock, pace: PACE });
  openScreen(adapter);
  await expect.element(page.getByRole('textbox', { name: 'Email content' })).toBeVisible();
  const told = listen();
  await startSend(adapter);
  // A colleague's send is noticed with the next look at the figures.
  await expect.element(page.getByRole('heading', { name: 'Sending invites' }), { timeout: 20_000 }).toBeVisible();
  for (let step = 0; step < STEPS; step++) {
    adapter.controls.advance((PATIENTS / STEPS / PACE) * 1_000 + 1);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await expect.element(page.getByRole('heading', { name: '10,000 invites sent' }), { timeout: 20_000 }).toBeVisible();
  await expect.poll(() => told.at(-1)).toMatch(/^10,000 of 10,000 invites sent/);
  expect(told.length).toBeGreaterThanOrEqual(2);
  expect(told.slice(8)).toEqual([]);
  expect(told.filter((text) => text.includes('%')).length).toBeLessThanOrEqual(3);
});
