import type { Store } from '../session/store.ts';
import { useStore } from './use-store.ts';

/** Says what happened, politely. */
export function LiveRegion({ announcement }: { announcement: Store<string> }) {
  const message = useStore(announcement);
  return (
    <div data-slot="editor-status" role="status" aria-live="polite">
      {message}
    </div>
  );
}
