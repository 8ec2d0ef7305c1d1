import { onTestFinished } from 'vitest';

interface LayoutShift extends PerformanceEntry {
  value: number;
  /** It follows a click or a key, so nobody is surprised. */
  hadRecentInput: boolean;
}

/** Returns how far the layout has moved by itself since: the sum of Chromium's scores. */
export function watchShifts(): () => Promise<number> {
  let sum = 0;
  const take = (entries: PerformanceEntryList) => {
    for (const entry of entries) if (isShift(entry) && !entry.hadRecentInput) sum += entry.value;
  };
  const observer = new PerformanceObserver((list) => take(list.getEntries()));
  observer.observe({ type: 'layout-shift' });
  onTestFinished(() => observer.disconnect());
  return async () => {
    // A frame is scored once it is shown.
    for (let frames = 0; frames < 2; frames++) await new Promise((resolve) => requestAnimationFrame(resolve));
    take(observer.takeRecords());
    return sum;
  };
}

function isShift(entry: PerformanceEntry): entry is LayoutShift {
  return 'hadRecentInput' in entry;
}
