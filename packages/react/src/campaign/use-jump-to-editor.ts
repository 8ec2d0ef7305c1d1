import { useCallback } from 'react';
import { useRootElement } from '../provider/root.tsx';

/** Brings the text into view and puts the caret into it. */
export function useJumpToEditor(): () => void {
  const root = useRootElement();
  return useCallback(() => {
    const text = root()?.querySelector<HTMLElement>(
      '[data-slot="invite-email"] [contenteditable="true"][aria-multiline="true"], [data-slot="invite-email"] textarea',
    );
    text?.scrollIntoView({ block: 'center' });
    text?.focus({ preventScroll: true });
  }, [root]);
}
