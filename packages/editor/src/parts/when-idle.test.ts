import { expect, it, onTestFinished, vi } from 'vitest';
import { whenIdle } from './when-idle.ts';

/** What `whenIdle` asks the browser for, in its order; each is given at once. */
function followBrowser(given: { frames: boolean; idle: boolean }): string[] {
  const steps: string[] = [];
  const stub = (name: string, step: string, isGiven: boolean) =>
    vi.stubGlobal(name, (act: () => void) => {
      if (isGiven) queueMicrotask(() => (steps.push(step), act()));
      return 0;
    });
  stub('requestAnimationFrame', 'frame', given.frames);
  stub('requestIdleCallback', 'idle', given.idle);
  onTestFinished(() => void vi.unstubAllGlobals());
  return steps;
}

it('waits for a frame, then for a moment to spare', async () => {
  const steps = followBrowser({ frames: true, idle: true });
  await new Promise<void>((resolve) => whenIdle(() => (steps.push('act'), resolve())));
  expect(steps).toEqual(['frame', 'idle', 'act']);
});

it('acts in a hidden page, which is given no frame', async () => {
  const steps = followBrowser({ frames: false, idle: true });
  await new Promise<void>((resolve) => whenIdle(() => (steps.push('act'), resolve())));
  expect(steps).toEqual(['idle', 'act']);
});

it('acts in Safari, which knows no idle callbacks', async () => {
  vi.stubGlobal('requestIdleCallback', undefined);
  onTestFinished(() => void vi.unstubAllGlobals());
  const act = vi.fn<() => void>();
  whenIdle(act);
  await expect.poll(() => act.mock.calls.length).toBe(1);
});

it.each([
  ['before the frame', { frames: false, idle: true }],
  ['after the frame', { frames: true, idle: false }],
])('does not act any more when it is cancelled %s', async (_when, given) => {
  const steps = followBrowser(given);
  const act = vi.fn<() => void>();
  const cancel = whenIdle(act);
  await Promise.resolve();
  cancel();
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(act).not.toHaveBeenCalled();
  expect(steps).toEqual(given.frames ? ['frame'] : []);
});
