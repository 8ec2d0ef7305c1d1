import { createMemoryAdapter } from '@patient-portal-access/adapters/memory';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { inactivePatients, openScreen, practice, press, screen, tabTo } from './screen-in-test.tsx';

/** 1,280 by 1,024 at 400 %, a phone, and a small laptop. */
const windows = [
  [320, 256],
  [375, 667],
  [1280, 640],
] as const;

const overlaps = (one: DOMRect, other: DOMRect) =>
  one.bottom > other.top + 1 && one.top < other.bottom - 1 && one.right > other.left && one.left < other.right;

/** Whether the bar with Save lies over any of what is no higher than the room above it. */
function isUnderSave(element: Element): boolean {
  const bar = document.querySelector('[data-slot=save-bar]');
  if (!bar || bar.contains(element)) return false;
  const box = element.getBoundingClientRect();
  return box.height < innerHeight / 3 && overlaps(box, bar.getBoundingClientRect());
}

/** What lies over the middle of the element, of what can be seen of it; undefined where nothing does. */
function coverOf(element: Element): string | undefined {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const [from, to] = [Math.max(0, top), Math.min(innerHeight, bottom)];
  if (to - from < 1) return 'it is out of view';
  const over = document.elementFromPoint((left + right) / 2, (from + to) / 2);
  return over === null || element.contains(over) || over.contains(element) ? undefined : over.outerHTML.slice(0, 120);
}

it.each(windows)('whatever has the focus can be seen beside unsaved changes, at %i by %i', async (width, height) => {
  await page.viewport(width, height);
  openScreen(createMemoryAdapter({ patients: inactivePatients(30), practice }));
  await expect.element(screen.content).toBeVisible();
  await tabTo(screen.subject);
  await press('{End}!');
  await expect.element(page.getByText('Unsaved changes')).toBeVisible();

  const hidden: string[] = [];
  const met = new Set<Element>();
  for (const key of ['{Tab}', '{Shift>}{Tab}{/Shift}'])
    for (let times = 0; times < 40; times++) {
      await press(key);
      await new Promise(requestAnimationFrame);
      const focused = document.activeElement;
      if (!focused || focused === document.body || focused === screen.content.element()) continue;
      met.add(focused);
      const cover = coverOf(focused);
      if (cover) hidden.push(`${focused.outerHTML.slice(0, 100)} under ${cover}`);
      if (isUnderSave(focused)) hidden.push(`${focused.outerHTML.slice(0, 100)} under Save`);
    }
  expect(met.size).toBeGreaterThan(15);
  expect(hidden).toEqual([]);
});

it('nothing moves under a pressed mouse, so that no click is lost', async () => {
  await page.viewport(1280, 640);
  openScreen(createMemoryAdapter({ patients: inactivePatients(3), practice }));
  await expect.element(screen.content).toBeVisible();
  await tabTo(screen.subject);
  await press('{End}!');
  await expect.element(page.getByText('Unsaved changes')).toBeVisible();
  scrollTo(0, 120);
  const moved = new Promise<boolean>((resolve) => {
    addEventListener('mousedown', () => setTimeout(() => resolve(scrollY !== 120), 50), { once: true });
  });
  await screen.save.click();
  expect(await moved).toBe(false);
  await expect.element(page.getByText('Saved', { exact: true })).toBeVisible();
});
