import { useSyncExternalStore } from 'react';

/** How the reviewer of the demo wants to see it. */
export interface View {
  theme: 'system' | 'light' | 'dark';
  direction: 'ltr' | 'rtl';
}

const KEY = 'cadence-view';
const changed = new EventTarget();
let view = readView();

function readView(): View {
  const stored = JSON.parse(localStorage.getItem(KEY) ?? '{}');
  const theme = stored.theme === 'light' || stored.theme === 'dark' ? stored.theme : 'system';
  return { theme, direction: stored.direction === 'rtl' ? 'rtl' : 'ltr' };
}

/** Puts the view on the page and remembers it. */
export function changeView(part: Partial<View>) {
  view = { ...view, ...part };
  localStorage.setItem(KEY, JSON.stringify(view));
  document.documentElement.dir = view.direction;
  document.documentElement.style.colorScheme = view.theme === 'system' ? 'light dark' : view.theme;
  changed.dispatchEvent(new Event('change'));
}

export function useView(): View {
  return useSyncExternalStore(
    (onChange) => {
      changed.addEventListener('change', onChange);
      return () => changed.removeEventListener('change', onChange);
    },
    () => view,
  );
}
