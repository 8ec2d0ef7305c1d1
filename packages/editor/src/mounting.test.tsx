import { defaultInvite, defaultSnippets } from '@patient-portal-access/core';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeAll, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { InviteEditor } from './invite-editor.tsx';
import { countListeners } from './testing/count-listeners.ts';
import { loadBesideText } from './testing/render-editor.tsx';

beforeAll(loadBesideText, 60_000);

const TIMES = 200;
const value = defaultInvite('en');

async function mountAndUnmount(watched?: (element: Element) => void): Promise<void> {
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  root.render(
    <StrictMode>
      <InviteEditor value={value} snippets={defaultSnippets} />
    </StrictMode>,
  );
  // An assertion that polls would keep what it has seen.
  const isThere = () => ['chip', 'editor-notices'].every((slot) => host.querySelector(`[data-slot="${slot}"]`));
  while (!isThere()) await new Promise((resolve) => setTimeout(resolve, 2));
  host.querySelector<HTMLElement>('[data-slot="email-content"]')?.focus();
  for (const element of host.querySelectorAll('[contenteditable], [data-slot="chip"]')) watched?.(element);
  root.unmount();
  host.remove();
}

/** What the browser itself counts in this process, after everything that nobody holds has gone. */
async function countInBrowser(): Promise<{ nodes: number; listeners: number }> {
  const session = cdp();
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { nodes, listeners: jsEventListeners };
}

it('leaves no listener and no node behind when it comes and goes 200 times', { timeout: 60_000 }, async () => {
  for (let i = 0; i < 5; i++) await mountAndUnmount(); // What React and the browser keep once.
  const listeners = countListeners();
  const before = await countInBrowser();
  const seen: WeakRef<Element>[] = [];
  for (let i = 0; i < TIMES; i++) await mountAndUnmount((element) => void seen.push(new WeakRef(element)));
  const standing = listeners.standing();
  listeners.stop();
  const after = await countInBrowser();
  const kept = seen.filter((reference) => reference.deref()?.isConnected !== undefined).length;
  expect(seen.length).toBeGreaterThan(TIMES * 3);
  expect(standing).toEqual([]);
  // The last editor may still be in the hands of the browser's caret and of React.
  expect(kept).toBeLessThan(8);
  expect(after.nodes - before.nodes).toBeLessThan(50);
  expect(after.listeners - before.listeners).toBeLessThan(50);
});
